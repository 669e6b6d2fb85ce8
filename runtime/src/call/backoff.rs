//! Waits that grow, and differ from client to client.

use std::time::Duration;

/// The wait before another attempt after `failed` ones: twice as long each time, at most `longest`, shortened at random by up to
/// a half, so that many clients do not come back at once.
pub(crate) fn wait(first: Duration, longest: Duration, failed: u32) -> Duration {
    let doublings = failed.saturating_sub(1).min(31);
    let wait = first.saturating_mul(1u32 << doublings).min(longest);
    wait.mul_f64(1.0 - fastrand::f64() / 2.0)
}
