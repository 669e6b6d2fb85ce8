//! Who a user is.
//# models::UserLite.username: String
//# models::UserLite.host: Option<String>
//# models::User.username: String
//# models::User.host: Option<String>
//# models::UserDetailed.username: String
//# models::UserDetailed.host: Option<String>
//# models::UserProfile.username: String
//# models::UserProfile.host: Option<String>
//# models::MeDetailed.username: String
//# models::MeDetailed.host: Option<String>

use crate::models::{MeDetailed, User, UserDetailed, UserLite, UserProfile};
use misskey_runtime::Acct;

macro_rules! acct {
    ($($User:ident)*) => {$(
        impl $User {
            /// The user's name with host, `ai@misskey.example`; without one for a user of the server that is asked. `None` if what the server sent names nobody.
            #[must_use]
            pub fn acct(&self) -> Option<Acct> {
                Acct::new(&self.username, self.host.as_deref()).ok()
            }
        }
    )*};
}

acct! { UserLite User UserDetailed UserProfile MeDetailed }
