//! Signing in, and the groups of permissions that a program may ask for.

use proc_macro2::TokenStream;
use quote::quote;

use super::cfg::Cfg;
use super::file::{File, ident, tokens};
use super::options::Manifest;
use crate::model::{Api, Endpoint, Variant};

/// `auth.rs`: the runtime's ways to a token, and whose token it is.
pub(super) fn auth(api: &Api, whoami: Option<&str>, manifest: &Manifest) -> File {
    let mut file = File::new(vec![
        "Signing users in, and what a token may do.".into(),
        String::new(),
        "`MiAuth` (feature `sign-in`, on by default) is for every kind of program, `OAuth` (feature `oauth`) for web services, and".into(),
        "`AppAuth` (feature `app-auth`) for apps that were registered before MiAuth existed. A program that already has its token".into(),
        "passes it to [`ClientBuilder::token`](crate::ClientBuilder::token) and needs none of these.".into(),
    ]);
    file.push(quote! {
        #[doc(inline)]
        pub use misskey_runtime::auth::permissions_for;
    });
    let flows = [
        (
            "sign-in",
            &["Grant", "Listening", "MiAuth", "Session", "User"] as &[&str],
        ),
        ("oauth", &["OAuth", "OAuthGrant", "OAuthSession"]),
        ("app-auth", &["App", "AppAuth", "AppSession"]),
    ];
    for (feature, names) in flows {
        let names = names.iter().map(|name| ident(name));
        file.push(Cfg::runtime(manifest, feature).guard(&quote! {
            #[doc(inline)]
            pub use misskey_runtime::auth::{#(#names),*};
        }));
    }
    let asked = api
        .endpoints
        .iter()
        .find(|endpoint| Some(endpoint.name.as_str()) == whoami)
        .filter(|endpoint| endpoint.request.required.is_empty());
    if let Some(endpoint) = asked {
        file.push(whose_token(endpoint, manifest));
    }
    file
}

/// The function that asks whose token it is.
fn whose_token(endpoint: &Endpoint, manifest: &Manifest) -> TokenStream {
    let module = tokens(&endpoint.path.join("::"));
    let cfg = Cfg::endpoints(manifest, &endpoint.feature).attribute();
    let doc = format!(
        " Asks the server whose token this is, by [`{}`](crate::endpoints::{module}()).",
        endpoint.name
    );
    quote! {
        #[doc = #doc]
        ///
        /// An app's token needs the permission `read:account` for that. Which permissions a token has cannot be asked.
        #cfg
        #[inline]
        pub fn whoami(client: &crate::Client) -> crate::Call<crate::endpoints::#module::Response> {
            crate::endpoints::#module(client, crate::endpoints::#module::Request::new())
        }
    }
}

/// The permissions in groups, and which of them a name belongs to.
pub(super) fn groups(api: &Api) -> TokenStream {
    let grantable: Vec<&Variant> = api
        .permissions
        .iter()
        .filter(|permission| {
            permission.lifetime.only.is_empty() && is_grantable(api, &permission.value)
        })
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
            /// Every permission that an app can be granted, without those of forks.
            #[must_use]
            pub fn all() -> Vec<Self> {
                vec![#(Self::#all),*]
            }
            /// The permissions to read what the user may read, without those for moderators.
            #[must_use]
            pub fn all_read() -> Vec<Self> {
                vec![#(Self::#read),*]
            }
            /// The permissions to change what the user may change, without those for moderators.
            #[must_use]
            pub fn all_write() -> Vec<Self> {
                vec![#(Self::#write),*]
            }
            /// The permissions to read what moderators and administrators may read.
            #[must_use]
            pub fn all_admin_read() -> Vec<Self> {
                vec![#(Self::#admin_read),*]
            }
            /// The permissions to change what moderators and administrators may change.
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
