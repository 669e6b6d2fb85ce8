//! What an app asks the user for, and as whom.

use super::super::permission::Permissions;

pub(super) struct Asked {
    pub(super) client_id: String,
    pub(super) callback: String,
    pub(super) permissions: Permissions,
}
