//! Versions of server software, as they order. Total: they are whatever servers say.

use std::cmp::Ordering;

/// Words behind a version's numbers that tell of a stage on the way to a release, and not of a fork.
const STAGES: [&str; 6] = ["alpha", "beta", "dev", "pre", "preview", "rc"];

/// How two versions order, by the rules of Semantic Versioning; missing numbers count as 0, and what stands behind a `+` not at all.
///
/// `None` where one of them does not begin with numbers.
pub(super) fn order(a: &str, b: &str) -> Option<Ordering> {
    let (numbers_a, stage_a) = parts(a)?;
    let (numbers_b, stage_b) = parts(b)?;
    let mut a = numbers_a.split('.');
    let mut b = numbers_b.split('.');
    loop {
        let ordering = match (a.next(), b.next()) {
            (None, None) => break,
            (a, b) => by_value(a.unwrap_or_default(), b.unwrap_or_default()),
        };
        if ordering != Ordering::Equal {
            return Some(ordering);
        }
    }
    Some(match (stage_a, stage_b) {
        (None, None) => Ordering::Equal,
        // What comes before a release is older than it.
        (None, Some(_)) => Ordering::Greater,
        (Some(_), None) => Ordering::Less,
        (Some(a), Some(b)) => stages(a, b),
    })
}

/// The word by which a fork marks its versions: `mhq` in `2025.4.1-mhq.13`. Releases of the software itself have none.
pub(super) fn mark(version: &str) -> Option<&str> {
    let (_, behind) = version.split_once(['-', '+'])?;
    behind
        .split(['.', '-', '+'])
        .filter(|word| !is_number(word))
        .map(|word| word.trim_end_matches(|c: char| c.is_ascii_digit()))
        .find(|word| !word.is_empty() && !STAGES.contains(word))
}

/// The numbers, and what stands behind them.
fn parts(version: &str) -> Option<(&str, Option<&str>)> {
    let version = version.split('+').next().unwrap_or_default();
    let (numbers, stage) = match version.split_once('-') {
        Some((numbers, stage)) => (numbers, Some(stage)),
        None => (version, None),
    };
    numbers
        .split('.')
        .all(is_number)
        .then_some((numbers, stage))
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Of texts of digits, however many.
fn by_value(a: &str, b: &str) -> Ordering {
    let (a, b) = (a.trim_start_matches('0'), b.trim_start_matches('0'));
    a.len().cmp(&b.len()).then_with(|| a.cmp(b))
}

fn stages(a: &str, b: &str) -> Ordering {
    let mut a = a.split('.');
    let mut b = b.split('.');
    loop {
        let ordering = match (a.next(), b.next()) {
            (None, None) => return Ordering::Equal,
            (None, Some(_)) => Ordering::Less,
            (Some(_), None) => Ordering::Greater,
            (Some(a), Some(b)) => match (is_number(a), is_number(b)) {
                (true, true) => by_value(a, b),
                (true, false) => Ordering::Less,
                (false, true) => Ordering::Greater,
                (false, false) => a.cmp(b),
            },
        };
        if ordering != Ordering::Equal {
            return ordering;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cmp::Ordering;

    use super::{mark, order};

    #[test]
    fn versions_run_from_old_to_new() {
        let versions = [
            "0",
            "4.16.9",
            "4.17.0-beta.2",
            "4.17.0",
            "13.1.4.1",
            "2024.11.0-alpha",
            "2024.11.0-alpha.1",
            "2024.11.0-beta.2",
            "2024.11.0-beta.10",
            "2024.11.0-beta.x",
            "2024.11.0",
            "2025.4.1-mhq.9",
            "2025.4.1-mhq.13",
            "2025.4.1",
            "2025.10.2",
            "2026.3.2",
            "99999999999999999999999999.0.0",
        ];
        for (i, a) in versions.iter().enumerate() {
            for (j, b) in versions.iter().enumerate() {
                assert_eq!(order(a, b), Some(i.cmp(&j)), "{a} and {b}");
            }
        }
    }

    #[test]
    fn what_is_said_in_another_way_is_the_same() {
        for (a, b) in [
            ("2025.4", "2025.4.0"),
            ("2025.04.01", "2025.4.1"),
            ("2025.4.1+abc", "2025.4.1+def-1"),
            ("1-x.1", "1-x.01"),
        ] {
            assert_eq!(order(a, b), Some(Ordering::Equal), "{a} and {b}");
        }
    }

    #[test]
    fn what_is_no_version_has_no_order() {
        for odd in ["", "-", "v1", "1..2", "1.", ".", "one", "1.x", "１.0", "+1"] {
            assert_eq!(order(odd, "1.0"), None, "{odd}");
            assert_eq!(order("1.0", odd), None, "{odd}");
        }
    }

    #[test]
    fn forks_mark_their_versions() {
        for (version, word) in [
            ("2025.4.1-mhq.13", Some("mhq")),
            ("2025.4.1-beta.0-mhq.3", Some("mhq")),
            ("2025.4.1+deadbeef", Some("deadbeef")),
            ("2025.4.1", None),
            ("2025.4.1-beta.0", None),
            ("2025.4.1-rc1", None),
            ("2025.5.2-dev", None),
            ("2025.4.1-", None),
            ("2025.4.1-1.2", None),
            ("", None),
        ] {
            assert_eq!(mark(version), word, "{version}");
        }
    }
}
