//! Signing in, under this crate's names, and the groups of permissions that a program may ask for.

use proc_macro2::TokenStream;
use quote::quote;

use super::cfg::Cfg;
use super::file::{File, ident};
use super::options::Manifest;
use crate::model::{Api, Variant};

/// `auth.rs`: the runtime's ways to a token, for this API.
pub(super) fn auth(marker: &proc_macro2::Ident, manifest: &Manifest) -> File {
    let mut file = File::new(vec![
        "Signing users in, and what a token may do.".into(),
        String::new(),
        "`MiAuth` (feature `sign-in`, on by default) serves every kind of program, `OAuth` (feature `oauth`) web services,".into(),
        "`AppAuth` (feature `app-auth`) apps that were registered before there was MiAuth. A program that has its token already".into(),
        "gives it to [`ClientBuilder::token`](crate::ClientBuilder::token) and needs none of them.".into(),
    ]);
    file.import("crate::EndpointInfo");
    file.import("crate::Error");
    file.import("crate::Permission");
    let aliases = [
        (
            "sign-in",
            "MiAuth",
            "A sign-in by MiAuth that has not begun.",
        ),
        (
            "sign-in",
            "Session",
            "One sign-in by MiAuth, from the URL to the grant.",
        ),
        (
            "sign-in",
            "Listening",
            "A MiAuth session whose callback comes to this program.",
        ),
        (
            "sign-in",
            "Grant",
            "A user's consent: who it is, and the token.",
        ),
        (
            "oauth",
            "OAuth",
            "A sign-in by OAuth 2.0 that has not begun.",
        ),
        (
            "oauth",
            "OAuthSession",
            "A sign-in by OAuth 2.0 that waits for the browser to come back.",
        ),
        (
            "oauth",
            "OAuthGrant",
            "A user's consent by OAuth 2.0: the permissions, and the token.",
        ),
        (
            "app-auth",
            "AppAuth",
            "An app of the flow from before MiAuth, in the making.",
        ),
        ("app-auth", "App", "An app that is registered at a server."),
        (
            "app-auth",
            "AppSession",
            "The sign-in of one user by an [`App`].",
        ),
    ];
    file.push(
        Cfg::runtime(manifest, "sign-in")
            .guard(&quote! { pub use misskey_runtime::auth::{AuthError, AuthErrorKind}; }),
    );
    for (feature, name, doc) in aliases {
        let (ty, doc) = (ident(name), format!(" {doc}"));
        let cfg = Cfg::runtime(manifest, feature);
        if cfg.is_off() {
            continue;
        }
        let cfg = cfg.attribute();
        file.push(quote! {
            #[doc = #doc]
            #cfg
            pub type #ty = misskey_runtime::auth::#ty<crate::#marker>;
        });
    }
    file.push(quote! {
        /// What a token or its user lacked for a call that the server refused.
        pub type Refusal = misskey_runtime::auth::Refusal<Permission>;

        /// The least permissions that a program needs which calls these endpoints, each once.
        ///
        /// `R::INFO` of an endpoint's request `R` says which endpoint it is; the trait [`Endpoint`](crate::Endpoint) gives it.
        ///
        /// # Errors
        /// One of the endpoints takes no app's token at all.
        pub fn permissions_for(endpoints: impl IntoIterator<Item = EndpointInfo>) -> Result<Vec<Permission>, Error> {
            Ok(misskey_runtime::auth::permissions_for(endpoints)?)
        }
    });
    file
}

/// The permissions in groups, and which of them a name belongs to.
pub(super) fn groups(api: &Api) -> TokenStream {
    let grantable: Vec<&Variant> = api
        .permissions
        .iter()
        .filter(|permission| is_grantable(api, &permission.value))
        .collect();
    let group = |prefix: &str, not: &str| -> Vec<proc_macro2::Ident> {
        grantable
            .iter()
            .filter(|Variant { value, .. }| {
                value.starts_with(prefix) && (not.is_empty() || !value.starts_with(not))
            })
            .map(|permission| ident(&permission.name))
            .collect()
    };
    let all = group("", "");
    let read = group("read:", "read:admin:");
    let write = group("write:", "write:admin:");
    let admin_read = group("read:admin:", "");
    let admin_write = group("write:admin:", "");
    quote! {
        impl Permission {
            /// Every permission that an app can be granted.
            #[must_use]
            pub fn all() -> Vec<Self> {
                vec![#(Self::#all),*]
            }
            /// Those to read what the user may read, without the ones for moderators.
            #[must_use]
            pub fn all_read() -> Vec<Self> {
                vec![#(Self::#read),*]
            }
            /// Those to change what the user may change, without the ones for moderators.
            #[must_use]
            pub fn all_write() -> Vec<Self> {
                vec![#(Self::#write),*]
            }
            /// Those to read what moderators and administrators may read.
            #[must_use]
            pub fn all_admin_read() -> Vec<Self> {
                vec![#(Self::#admin_read),*]
            }
            /// Those to change what moderators and administrators may change.
            #[must_use]
            pub fn all_admin_write() -> Vec<Self> {
                vec![#(Self::#admin_write),*]
            }
        }
    }
}

/// Whether an app can be granted it: not when only endpoints ask for it that take no app's token.
fn is_grantable(api: &Api, kind: &str) -> bool {
    let mut asking = api
        .endpoints
        .iter()
        .filter(|endpoint| endpoint.permission.as_deref() == Some(kind))
        .peekable();
    asking.peek().is_none() || asking.any(|endpoint| !endpoint.secure)
}
