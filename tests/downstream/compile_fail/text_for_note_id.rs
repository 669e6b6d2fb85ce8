use misskey_client::{endpoints::notes, ids::NoteId};

fn main() {
    let _: NoteId = "9abcdefghi".into();
    let _ = notes::show::Request::new("9abcdefghi");
}
