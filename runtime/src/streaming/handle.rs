//! What all clones of a connection and all its readers share; its task ends when the last one is gone.

use std::sync::Arc;

use super::hub::Hub;
use crate::client::Client;

pub(super) struct Handle {
    pub(super) hub: Arc<Hub>,
    /// What fetches over HTTP that which was missed.
    pub(super) client: Client,
}

impl Drop for Handle {
    fn drop(&mut self) {
        self.hub.close();
    }
}
