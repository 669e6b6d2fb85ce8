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
    /// The server limits how often it may be called.
    pub(super) rate_limited: bool,
    /// Only users of this rank may call it: `moderator`, `administrator`, `root`.
    pub(super) rank: Option<&'static str>,
    /// The policy that a role of the user must grant.
    pub(super) role_policy: Option<String>,
}

impl Prose {
    pub(super) fn read(description: &str, at: &Place<'_>) -> Result<Self, ImportError> {
        let mut prose = Self {
            credential: false,
            permission: None,
            secure: false,
            rate_limited: false,
            rank: None,
            role_policy: None,
        };
        let mut credential = None;
        for line in description.lines() {
            let Some((label, said)) = labelled(line) else {
                continue;
            };
            match label.to_ascii_lowercase().as_str() {
                "internal endpoint" => prose.secure = true,
                "rate limit" => prose.rate_limited = true,
                "credential required" => {
                    if credential.is_some() {
                        return Err(ImportError::conflict(
                            at,
                            "the line `**Credential required**` stands here twice; keep one",
                        ));
                    }
                    credential = Some(prose.credential_line(said, at)?);
                }
                _ => {}
            }
        }
        prose.credential = credential.ok_or_else(|| ImportError::Missing {
            pointer: at.pointer(),
            key: "**Credential required**: *Yes|No*",
            hint: ", the line that says whether the endpoint needs a token; Misskey writes it from 2023 on",
        })?;
        Ok(prose)
    }

    /// `*Yes*`, `*No*`, `*Yes* / **Permission**: *read:account*`; forks add who may call it: `**Moderator**: *Yes*`, `**Role policy**: *canTrend*`.
    fn credential_line(&mut self, said: &str, at: &Place<'_>) -> Result<bool, ImportError> {
        let unreadable = || {
            let what = "the line `**Credential required**` does not read `*Yes|No*` or `*Yes|No* / **Permission**: *KIND*`";
            ImportError::unsupported(at, what)
        };
        let mut parts = said.split(" / ");
        let credential = match parts.next().and_then(emphasised) {
            Some("Yes") => true,
            Some("No") => false,
            _ => return Err(unreadable()),
        };
        for part in parts {
            let (label, said) = labelled(part).ok_or_else(unreadable)?;
            let said = emphasised(said).ok_or_else(unreadable)?;
            match label.to_ascii_lowercase().as_str() {
                "permission" => {
                    if !is_permission(said) || self.permission.is_some() {
                        return Err(unreadable());
                    }
                    self.permission = Some(said.to_owned());
                }
                label @ ("moderator" | "administrator" | "admin" | "root") => match said {
                    "Yes" => {
                        let rank = RANKS.iter().find(|rank| rank.starts_with(label));
                        self.rank = rank.copied();
                    }
                    "No" => {}
                    _ => return Err(unreadable()),
                },
                "role policy" => self.role_policy = Some(said.to_owned()),
                _ => {
                    let what = format!(
                        "the line `**Credential required**` says something about `{label}`, which is not known; teach it to `generator/src/import`"
                    );
                    return Err(ImportError::unsupported(at, what));
                }
            }
        }
        Ok(credential)
    }
}

/// Who may be asked for, from less to more.
pub(super) const RANKS: &[&str] = &["moderator", "administrator", "root"];

/// `**Label**: text`.
fn labelled(line: &str) -> Option<(&str, &str)> {
    let (label, said) = line.trim().strip_prefix("**")?.split_once("**:")?;
    Some((label.trim(), said.trim()))
}

/// `*text*`.
fn emphasised(said: &str) -> Option<&str> {
    said.trim().strip_prefix('*')?.strip_suffix('*')
}

/// `write:notes`, `read:admin:abuse-report:notification-recipient`, and a fork's `arr-list`.
pub(super) fn is_permission(kind: &str) -> bool {
    !kind.is_empty()
        && kind
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, ':' | '-' | '_'))
}
