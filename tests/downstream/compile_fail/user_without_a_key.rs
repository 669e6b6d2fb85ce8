use misskey_client::endpoints::users;

fn main() {
    let _ = users::show::Request::new();
}
