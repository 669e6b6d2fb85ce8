use misskey_client::{endpoints::notes, ids::UserId};

fn main() {
    let mut request = notes::show::Request::new("9abcdefghi");
    request.note_id = UserId::from("9abcdefghj");
}
