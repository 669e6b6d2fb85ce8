//! What all clones of a connection and all its readers share; its task ends when the last one is gone.

use std::sync::Arc;

use super::hub::Hub;

pub(super) struct Handle {
    pub(super) hub: Arc<Hub>,
}

impl Drop for Handle {
    fn drop(&mut self) {
        self.hub.close();
    }
}
