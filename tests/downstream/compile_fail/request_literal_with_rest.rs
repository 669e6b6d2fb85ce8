use misskey_client::endpoints::notes;

fn main() {
    let _ = notes::create::Request { local_only: Some(true), ..notes::create::Request::new() };
}
