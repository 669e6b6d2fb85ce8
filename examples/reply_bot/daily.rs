//! Once a day.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

const DAY: u64 = 24 * 60 * 60;

/// Comes at an hour of each day.
pub(crate) struct Daily {
    hour: Option<u8>,
}

impl Daily {
    /// At this hour in UTC; never if `None`.
    pub(crate) fn at(hour: Option<u8>) -> Self {
        Self { hour }
    }

    /// Waits for the next time. May be broken off and begun again.
    pub(crate) async fn next(&mut self) {
        let Some(hour) = self.hour else {
            return std::future::pending().await;
        };
        let now = SystemTime::now().duration_since(UNIX_EPOCH);
        tokio::time::sleep(until(hour, now.unwrap_or_default())).await;
    }
}

/// How long it is from a time, since 1970, to the next beginning of an hour; a whole day, if it is that very moment.
pub(crate) fn until(hour: u8, now: Duration) -> Duration {
    let into_day =
        Duration::from_secs(now.as_secs() % DAY) + Duration::from_nanos(now.subsec_nanos().into());
    let begin = Duration::from_secs(u64::from(hour) * 60 * 60);
    match begin.checked_sub(into_day) {
        Some(wait) if !wait.is_zero() => wait,
        _ => begin + Duration::from_secs(DAY) - into_day,
    }
}

/// An hour, as the owner writes it.
pub(crate) fn hour(text: &str) -> Result<u8, String> {
    let hour: Option<u8> = text.trim().parse().ok();
    hour.filter(|hour| *hour < 24)
        .ok_or_else(|| "GREET_AT is no hour: it holds a number from 0 to 23".to_owned())
}
