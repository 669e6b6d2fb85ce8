//! What a served operation says only in its description.

use super::{error::ImportError, pointer::Place};

/// The facts of an operation's description; its words are left behind.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Prose {
    /// A token is required.
    pub(super) credential: bool,
    /// The permission that an app's token needs.
    pub(super) permission: Option<String>,
    /// Only the user's own token will do.
    pub(super) secure: bool,
}

impl Prose {
    pub(super) fn read(description: &str, at: &Place<'_>) -> Result<Self, ImportError> {
        let mut secure = false;
        let mut credential = None;
        for line in description.lines() {
            if line.starts_with("**Internal Endpoint**:") {
                secure = true;
            } else if let Some(said) = line.strip_prefix("**Credential required**: ") {
                if credential.is_some() {
                    return Err(ImportError::conflict(
                        at,
                        "the line `**Credential required**` stands here twice; keep one",
                    ));
                }
                credential = Some(credential_line(said, at)?);
            }
        }
        let Some((credential, permission)) = credential else {
            return Err(ImportError::Missing {
                pointer: at.pointer(),
                key: "**Credential required**: *Yes|No*",
                hint: ", the line that says whether the endpoint needs a token; Misskey writes it from 2023 on",
            });
        };
        Ok(Self {
            credential,
            permission,
            secure,
        })
    }
}

/// `*Yes*`, `*No*`, `*Yes* / **Permission**: *read:account*`.
fn credential_line(said: &str, at: &Place<'_>) -> Result<(bool, Option<String>), ImportError> {
    let unreadable = || {
        let what = "the line `**Credential required**` does not read `*Yes|No*` or `*Yes|No* / **Permission**: *KIND*`";
        ImportError::unsupported(at, what)
    };
    let (credential, permission) = match said.split_once(" / **Permission**: ") {
        Some((credential, permission)) => (credential, Some(permission)),
        None => (said, None),
    };
    let credential = match credential.trim_end() {
        "*Yes*" => true,
        "*No*" => false,
        _ => return Err(unreadable()),
    };
    let permission = match permission {
        None => None,
        Some(permission) => {
            let kind = permission
                .trim_end()
                .strip_prefix('*')
                .and_then(|kind| kind.strip_suffix('*'));
            Some(
                kind.filter(|kind| is_permission(kind))
                    .ok_or_else(unreadable)?
                    .to_owned(),
            )
        }
    };
    Ok((credential, permission))
}

/// `write:notes`, `read:admin:abuse-report:notification-recipient`, and a fork's `arr-list`.
pub(super) fn is_permission(kind: &str) -> bool {
    !kind.is_empty()
        && kind
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, ':' | '-' | '_'))
}
