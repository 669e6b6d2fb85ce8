use misskey_client::endpoints::{notes, users};
use misskey_client::{Client, ids::NoteId};

fn show(client: &Client, id: NoteId) {
    let _ = users::show(client, notes::show::Request::new(id));
}

fn main() {}
