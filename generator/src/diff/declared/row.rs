//! One thing that two documents declare differently at one place.

use crate::diff::change::Wire;
use crate::diff::kind::Kind;
use crate::diff::walk::Direction;
use crate::model::{Type, TypeId};
use crate::releases::pairs::Place;

/// A place in both documents, and what the models have there.
#[derive(Clone)]
pub(super) struct Spot {
    pub(super) place: Place,
    /// Where the models' changes tell of it: a type that several places share has one place of its own.
    pub(super) told: Place,
    /// The types, as far as the models tell them apart.
    pub(super) types: Option<(Type, Type)>,
    /// The types with a name that this is in.
    pub(super) owner: Option<(TypeId, TypeId)>,
    /// The component that this is in.
    pub(super) root: Option<(TypeId, TypeId)>,
    pub(super) direction: Direction,
    /// The nearest item in Rust.
    pub(super) item: String,
}

/// A difference.
pub(super) struct Row {
    pub(super) place: Place,
    pub(super) told: String,
    pub(super) owner: Option<(TypeId, TypeId)>,
    pub(super) root: Option<(TypeId, TypeId)>,
    pub(super) kind: Kind,
    pub(super) direction: Direction,
    /// What it means where the value is sent, and where it is received.
    pub(super) wire: (Wire, Wire),
    pub(super) item: String,
    pub(super) message: String,
}

impl Spot {
    pub(super) fn row(&self, kind: Kind, wire: (Wire, Wire), message: String) -> Row {
        Row {
            place: self.place.clone(),
            told: self.told.to_string(),
            owner: self.owner,
            root: self.root,
            kind,
            direction: self.direction,
            wire,
            item: self.item.clone(),
            message,
        }
    }

    /// What stands inside, where the models have the same inside.
    pub(super) fn below(&self, mark: &str, types: Option<(Type, Type)>) -> Self {
        Self {
            place: self.place.below(mark),
            told: self.told.below(mark),
            types,
            ..self.clone()
        }
    }
}
