use misskey_client::endpoints::users;
use misskey_client::ids::UserId;

fn main() {
    let ids: [UserId; 0] = [];
    let _ = users::show::Request::by_username("ai").user_ids(ids.clone());
    let _ = users::show::Request::by_user_ids(ids).host(None);
}
