//! What to ask a user for.

use std::collections::BTreeSet;

use crate::call::EndpointInfo;
use crate::error::Error;

/// Permissions to ask for, each once, in the order in which they were given.
#[cfg(feature = "sign-in")]
#[derive(Debug, Clone, Default)]
pub(super) struct Permissions(Vec<String>);

#[cfg(feature = "sign-in")]
impl Permissions {
    pub(super) fn add(&mut self, permissions: impl IntoIterator<Item = impl AsRef<str>>) {
        for permission in permissions {
            let permission = permission.as_ref();
            if !self.0.iter().any(|known| known == permission) {
                self.0.push(permission.to_owned());
            }
        }
    }

    pub(super) fn as_slice(&self) -> &[String] {
        &self.0
    }

    #[cfg(feature = "oauth")]
    pub(super) fn into_vec(self) -> Vec<String> {
        self.0
    }
}

/// The permissions that a program needs to call these endpoints, each once, in alphabetical order.
///
/// `R::INFO` of an endpoint's request `R` says which endpoint it is; the trait [`Endpoint`](crate::Endpoint) gives it.
///
/// # Errors
/// One of the endpoints accepts no app's token at all, whatever its permissions.
pub fn permissions_for(
    endpoints: impl IntoIterator<Item = EndpointInfo>,
) -> Result<Vec<&'static str>, Error> {
    let mut kinds = BTreeSet::new();
    for endpoint in endpoints {
        if endpoint.secure {
            return Err(Error::input(format!(
                "`{}` takes the user's own token only, which no sign-in gives; leave it out",
                endpoint.name
            )));
        }
        kinds.extend(endpoint.permission);
    }
    Ok(kinds.into_iter().collect())
}
