use misskey_client::{
    endpoints::notes,
    ids::{NoteId, UserId},
};

fn main() {
    let note: NoteId = "9abcdefghi".parse().unwrap();
    let user: UserId = "9abcdefghj".parse().unwrap();
    let mut request = notes::show::Request::new(note);
    request.note_id = user;
}
