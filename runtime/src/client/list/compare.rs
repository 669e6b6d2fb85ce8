//! Which of two ids is the newer one, and how a page is ordered.

use std::cmp::Ordering;

use crate::value::id::created_at;

/// How two ids stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Relation {
    pub(super) order: Ordering,
    /// Whether that is certain. Ids of one millisecond come in any order where a server has several processes.
    pub(super) certain: bool,
}

/// Compares ids of one form, and of two forms that tell their time; `None` where nothing can be said.
pub(super) fn relation(one: &str, other: &str) -> Option<Relation> {
    let times = created_at(one).zip(created_at(other));
    if let Some((one, other)) = times
        && one != other
    {
        return Some(Relation {
            order: one.cmp(&other),
            certain: true,
        });
    }
    let is_number = |id: &str| id.bytes().all(|byte| byte.is_ascii_digit());
    let order = if one.len() == other.len() {
        one.cmp(other)
    } else if is_number(one) && is_number(other) {
        let one = one.trim_start_matches('0');
        let other = other.trim_start_matches('0');
        one.len().cmp(&other.len()).then(one.cmp(other))
    } else {
        return None;
    };
    Some(Relation {
        order,
        certain: times.is_none(),
    })
}

/// Whether `id` is newer than `other`, for certain.
pub(crate) fn is_newer(id: &str, other: &str) -> bool {
    relation(id, other).is_some_and(|found| found.certain && found.order.is_gt())
}

/// Whether `id` is older than `other`, for certain.
pub(super) fn is_older(id: &str, other: &str) -> bool {
    is_newer(other, id)
}

/// How the items of a page follow one another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    /// Fewer than two ids that can be compared.
    Unknown,
    OldestFirst,
    NewestFirst,
    /// Not by their ids.
    Other,
}

/// How the ids of a page follow one another. What is certain counts; if nothing is, what is likely.
pub(super) fn order<'a>(ids: impl Iterator<Item = &'a str>) -> Order {
    let mut certain = Order::Unknown;
    let mut likely = Order::Unknown;
    let mut last: Option<&str> = None;
    for id in ids {
        if let Some(found) = last.and_then(|last| relation(last, id)) {
            let this = match found.order {
                Ordering::Less => Order::OldestFirst,
                Ordering::Greater => Order::NewestFirst,
                Ordering::Equal => Order::Unknown,
            };
            let so_far = if found.certain {
                &mut certain
            } else {
                &mut likely
            };
            *so_far = match (*so_far, this) {
                (Order::Unknown, this) => this,
                (so_far, Order::Unknown) => so_far,
                (so_far, this) if so_far == this => so_far,
                _ => Order::Other,
            };
        }
        last = Some(id);
    }
    match (certain, likely) {
        // Ids of one millisecond that follow no order prove nothing.
        (Order::Unknown, Order::Other) => Order::Unknown,
        (Order::Unknown, likely) => likely,
        (certain, _) => certain,
    }
}

#[cfg(test)]
mod tests {
    use std::cmp::Ordering;

    use super::{Order, is_newer, order, relation};

    fn of(ids: &[&str]) -> Order {
        order(ids.iter().copied())
    }

    #[test]
    fn ids_of_one_form_compare() {
        let order = |one, other| relation(one, other).map(|found| found.order);
        // aid, then aidx: the time tells.
        assert_eq!(
            order("9abcdefg00", "9abcdefh0000aaaa"),
            Some(Ordering::Less)
        );
        assert_eq!(order("12", "9"), Some(Ordering::Greater));
        assert_eq!(order("07", "12"), Some(Ordering::Less));
        assert_eq!(order("a", "bb"), None);
        assert!(is_newer("b", "a") && !is_newer("a", "b") && !is_newer("a", "a"));
        // Of one millisecond.
        assert!(!is_newer("9abcdefg01", "9abcdefg00"));
    }

    #[test]
    fn a_page_has_an_order() {
        assert_eq!(of(&["1", "2", "3"]), Order::OldestFirst);
        assert_eq!(of(&["3", "2"]), Order::NewestFirst);
        assert_eq!(of(&["3", "1", "2"]), Order::Other);
        assert_eq!(of(&["3"]), Order::Unknown);
        assert_eq!(of(&["a", "bb", "ccc"]), Order::Unknown);
        // Two of one millisecond among others.
        let burst = ["9abcdefk00", "9abcdefh00", "9abcdefh01", "9abcdefg00"];
        assert_eq!(of(&burst), Order::NewestFirst);
        assert_eq!(of(&["9abcdefg00", "9abcdefg01"]), Order::OldestFirst);
    }
}
