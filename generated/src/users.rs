// Written by `cargo xtask regen`. Do not edit.

//! Who a user is.

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
