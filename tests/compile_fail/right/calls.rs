use misskey_client::{endpoints::{notes, users}, ids::{NoteId, UserId}};

fn main() {
    let _ = notes::show::Request::new(NoteId::from("9abcdefghi"));
    let _ = users::show::Request::by_user_id(UserId::from("9abcdefghi"));
    let _ = users::show::Request::by_username("ai").host("misskey.example".to_owned());
    let _ = notes::create::Request::new().local_only(true);
}
