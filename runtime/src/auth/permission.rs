//! The least that a program must ask a user for.

use std::collections::BTreeSet;

use crate::{EndpointInfo, Fault};

/// The permissions that a program needs which calls these endpoints, each once, in alphabetical order.
///
/// # Errors
/// One of the endpoints takes no app's token at all, whatever its permissions.
pub fn permissions_for<P: for<'a> From<&'a str>>(
    endpoints: impl IntoIterator<Item = EndpointInfo>,
) -> Result<Vec<P>, Fault> {
    let mut kinds = BTreeSet::new();
    for endpoint in endpoints {
        if endpoint.secure {
            return Err(Fault::invalid_input(format!(
                "`{}` takes the user's own token only, which no sign-in gives; leave it out",
                endpoint.name
            )));
        }
        kinds.extend(endpoint.permission);
    }
    Ok(kinds.into_iter().map(P::from).collect())
}
