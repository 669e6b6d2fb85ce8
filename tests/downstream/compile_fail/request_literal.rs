use misskey_client::{Maybe, endpoints::users};

fn main() {
    let _ = users::show::Request { host: Maybe::Absent };
}
