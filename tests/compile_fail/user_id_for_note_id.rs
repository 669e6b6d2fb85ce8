use misskey_client::{endpoints::notes, ids::UserId};

fn main() {
    let user = UserId::from("9abcdefghi");
    let _ = notes::show::Request::new(user);
}
