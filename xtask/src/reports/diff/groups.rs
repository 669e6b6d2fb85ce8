//! Changes in the order in which people read them: components, then endpoints by the first part of their name.

use std::cmp::Reverse;
use std::fmt::Write;

use misskey_generator::diff::{Change, Kind, Rust, Wire};

/// Changes that stand together.
pub(crate) struct Group<'a> {
    /// `Components`, `notes`.
    pub(crate) title: String,
    /// Sorted by place.
    pub(crate) changes: Vec<&'a Change>,
}

/// Groups changes that are sorted by place.
pub(crate) fn groups(changes: &[Change]) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    for change in changes {
        let title = title(change);
        match groups.iter_mut().find(|group| group.title == title) {
            Some(group) => group.changes.push(change),
            None => groups.push(Group {
                title,
                changes: vec![change],
            }),
        }
    }
    // Stable, so that the endpoints keep their order.
    groups.sort_by_key(|group| group.title != COMPONENTS);
    groups
}

const COMPONENTS: &str = "Components";

fn title(change: &Change) -> String {
    match (&change.component, &change.endpoint) {
        (None, Some(endpoint)) => {
            let first = endpoint.split('/').next().unwrap_or(endpoint);
            format!("Endpoints: {}", plain(first))
        }
        (Some(_), _) => COMPONENTS.to_owned(),
        (None, None) => "The whole API".to_owned(),
    }
}

/// What the change belongs to, and where in it: `Note` and `reactions`.
pub(crate) fn split(change: &Change) -> (&str, &str) {
    let owner = change.component.as_deref().or(change.endpoint.as_deref());
    let within = owner.and_then(|owner| {
        let rest = change.place.strip_prefix(owner)?;
        if rest.is_empty() {
            return Some((owner, ""));
        }
        Some((owner, rest.strip_prefix(" › ")?))
    });
    within.unwrap_or((&change.place, ""))
}

/// Whether it is one more endpoint or component and nothing else, so that many of them can stand in one line.
pub(crate) fn added(change: &Change) -> bool {
    matches!(change.kind, Kind::EndpointAdded | Kind::ComponentAdded)
        && change.wire == Wire::Compatible
        && change.rust == Rust::Minor
}

/// The heaviest changes, no more than so many, heaviest first; of the same weight, those that reach most.
pub(crate) fn by_weight<'a>(
    changes: impl IntoIterator<Item = &'a Change>,
    most: usize,
) -> Vec<&'a Change> {
    let mut changes: Vec<_> = changes.into_iter().collect();
    changes.sort_by_key(|change| Reverse((change.wire, change.rust, change.reaches.len())));
    changes.truncate(most);
    changes
}

/// The text on one line, with nothing in it that a terminal obeys.
pub(crate) fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_control() || BIDI.contains(&letter) {
            // Writing to a string does not fail.
            let _ = write!(plain, "{}", letter.escape_unicode());
        } else {
            plain.push(letter);
        }
    }
    plain
}

/// A piece of a message.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    Text(&'a str),
    /// What stood between backticks.
    Code(&'a str),
}

/// Messages set names apart with backticks. Where they do not come in pairs, one of the names holds one, and all is text.
pub(crate) fn pieces(message: &str) -> Vec<Piece<'_>> {
    let parts: Vec<_> = message.split('`').collect();
    if parts.len().is_multiple_of(2) {
        return vec![Piece::Text(message)];
    }
    let piece = |(index, part): (usize, _)| match index % 2 {
        0 => Piece::Text(part),
        _ => Piece::Code(part),
    };
    parts.into_iter().enumerate().map(piece).collect()
}

/// Letters that reorder what stands around them.
const BIDI: [char; 9] = [
    '\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}', '\u{2066}', '\u{2067}', '\u{2068}',
    '\u{2069}',
];

#[cfg(test)]
mod tests {
    use super::super::samples;
    use super::{Piece, groups, pieces, plain, split};

    #[test]
    fn components_come_first_and_endpoints_by_their_first_part() {
        let report = samples::report();
        let titles: Vec<_> = groups(&report.changes)
            .iter()
            .map(|group| group.title.clone())
            .collect();
        assert_eq!(titles[0], "Components");
        assert!(
            titles.contains(&"Endpoints: notes".to_owned()),
            "{titles:?}"
        );
        assert_eq!(
            titles.iter().filter(|title| *title == "Components").count(),
            1
        );
    }

    #[test]
    fn a_place_is_split_after_its_owner_alone() {
        let mut change = samples::change("Note › reactions");
        change.component = Some("Note".into());
        assert_eq!(split(&change), ("Note", "reactions"));
        change.place = "Notes › reactions".into();
        assert_eq!(split(&change), ("Notes › reactions", ""));
    }

    #[test]
    fn backticks_that_come_in_pairs_set_names_apart() {
        assert_eq!(
            pieces("may be `a`"),
            [Piece::Text("may be "), Piece::Code("a"), Piece::Text("")]
        );
        assert_eq!(pieces("may be `a`b`"), [Piece::Text("may be `a`b`")]);
    }

    #[test]
    fn a_terminal_is_given_nothing_to_obey() {
        assert_eq!(
            plain("a\u{1b}[31m\nb\u{202e}"),
            "a\\u{1b}[31m\\u{a}b\\u{202e}"
        );
    }
}
