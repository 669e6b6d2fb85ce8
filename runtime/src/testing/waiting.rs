//! Waiting for something that should happen.

use std::time::Duration;

/// How long a test waits for it.
pub(super) const PATIENCE: Duration = Duration::from_secs(10);

/// Waits until there is something, looking again whenever something has changed.
pub(super) async fn wait_for<T>(
    changed: &tokio::sync::Notify,
    patience: Duration,
    look: &mut impl FnMut() -> Option<T>,
) -> Option<T> {
    tokio::time::timeout(patience, async {
        loop {
            // Before the look, so that nothing that happens in between is missed.
            let change = changed.notified();
            tokio::pin!(change);
            change.as_mut().enable();
            if let Some(found) = look() {
                return found;
            }
            change.await;
        }
    })
    .await
    .ok()
}
