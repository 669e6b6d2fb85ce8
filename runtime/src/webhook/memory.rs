//! Which events were read lately.

use std::collections::{HashSet, VecDeque};
use std::sync::Arc;

/// How long an event is remembered, in milliseconds: the server's last try comes 11 to 13.2 minutes after its first.
const SPAN: i64 = 15 * 60 * 1000;
/// How many are remembered at most: as many as a server can send in that time (64 a second).
const MOST: usize = 64 * 15 * 60;

/// Ids of events.
///
/// Time goes by what deliveries say: there is no clock on every platform that receives them. Where none comes, none is forgotten.
#[derive(Default)]
pub(super) struct Memory {
    known: HashSet<Arc<str>>,
    /// In the order in which they came, with the time at which they did.
    order: VecDeque<(i64, Arc<str>)>,
    /// The latest time that a delivery has told.
    now: i64,
}

impl Memory {
    /// Notes an event; false if it is known.
    pub(super) fn note(&mut self, id: &str, created_at: i64) -> bool {
        self.now = self.now.max(created_at);
        let oldest = self.now.saturating_sub(SPAN);
        while self.order.front().is_some_and(|(came, _)| *came < oldest) {
            self.forget_first();
        }
        if self.known.contains(id) {
            return false;
        }
        if self.order.len() >= MOST {
            self.forget_first();
        }
        let id: Arc<str> = id.into();
        self.known.insert(Arc::clone(&id));
        self.order.push_back((self.now, id));
        true
    }

    fn forget_first(&mut self) {
        if let Some((_, gone)) = self.order.pop_front() {
            self.known.remove(&gone);
        }
    }

    pub(super) fn forget(&mut self, id: &str) {
        if self.known.remove(id) {
            self.order.retain(|(_, known)| &**known != id);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_is_remembered_for_a_quarter_of_an_hour_of_the_servers_time() {
        let mut memory = Memory::default();
        assert!(memory.note("a", 1_000));
        assert!(!memory.note("a", 1_000));
        assert!(memory.note("b", 1_000 + SPAN));
        assert!(!memory.note("a", 1_000), "to the end of the span");
        assert!(memory.note("c", 1_001 + SPAN));
        assert!(memory.note("a", 1_000), "and no longer");
        // What comes late is remembered from when it came.
        assert!(!memory.note("a", 1_000));
    }

    #[test]
    fn what_is_remembered_is_bounded() {
        let mut memory = Memory::default();
        for number in 0..MOST + 10 {
            assert!(memory.note(&number.to_string(), 0));
        }
        assert_eq!((memory.known.len(), memory.order.len()), (MOST, MOST));
        assert!(!memory.note("10", 0), "the newest are kept");
        assert!(!memory.note("11", 0), "asking changes nothing");
        assert!(memory.note("0", 0), "the oldest went");
    }

    #[test]
    fn odd_times_do_no_harm() {
        let mut memory = Memory::default();
        for time in [i64::MIN, i64::MAX, 0, -1] {
            assert!(memory.note(&time.to_string(), time));
            assert!(!memory.note(&time.to_string(), time));
        }
    }

    #[test]
    fn a_forgotten_event_may_come_again() {
        let mut memory = Memory::default();
        assert!(memory.note("a", 0));
        memory.forget("a");
        memory.forget("never seen");
        assert!(memory.note("a", 0));
        assert_eq!(memory.order.len(), 1);
    }
}
