//! Pieces of a document that stand for themselves: an endpoint, a component.

use super::edit::Step;

/// An endpoint's path or a component, or all else together.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Piece {
    /// `/notes/create`
    Path(String),
    /// `Note`
    Component(String),
    /// Any other part of the document, or all of it.
    Rest,
}

impl Piece {
    /// What a place belongs to.
    pub(super) fn of(place: &[Step]) -> Self {
        match place {
            [Step::Name(paths), Step::Name(path), ..] if paths == "paths" => {
                Self::Path(path.clone())
            }
            [
                Step::Name(components),
                Step::Name(schemas),
                Step::Name(name),
                ..,
            ] if components == "components" && schemas == "schemas" => {
                Self::Component(name.clone())
            }
            _ => Self::Rest,
        }
    }

    /// What a JSON pointer in its URI form belongs to: `#/paths/~1notes~1create/post`.
    pub(crate) fn at(pointer: &str) -> Self {
        let steps = pointer.trim_start_matches("#/").split('/');
        let steps: Vec<Step> = steps
            .map(|step| Step::Name(step.replace("~1", "/").replace("~0", "~")))
            .collect();
        Self::of(&steps)
    }
}
