//! Two types at one place.

use super::change::{Rust, Wire};
use super::item;
use super::kind::Kind;
use super::walk::{Direction, Finding, Spot, Walk};
use crate::model::Type;
use crate::releases::pairs::{Place, TypePair};

/// The two types that are being compared.
pub(super) struct At<'p> {
    pub(super) pair: &'p TypePair,
    pub(super) direction: Direction,
    pub(super) old_path: String,
    pub(super) new_path: String,
}

impl<'p> At<'p> {
    pub(super) fn spot(&self, place: Place, rust: Rust, item: String) -> Spot<'p> {
        Spot {
            place,
            types: Some(self.pair),
            direction: self.direction,
            rust,
            item,
        }
    }

    /// Notes a change with what it means where the type is sent, and where it is received.
    #[expect(
        clippy::too_many_arguments,
        reason = "one argument for each column of the report"
    )]
    pub(super) fn note(
        &self,
        walk: &mut Walk<'_>,
        place: &Place,
        kind: Kind,
        (sent, received): (Wire, Wire),
        rust: Rust,
        item: String,
        message: String,
    ) {
        let wire = self.direction.verdict(sent, received);
        walk.note_in(
            place,
            self.pair,
            Finding {
                kind,
                wire,
                rust,
                item,
                message,
            },
        );
    }
}

/// Major where the crates differ in this type.
pub(super) fn rust_of(walk: &Walk<'_>, (a, b): (&Type, &Type)) -> Rust {
    if item::rust(walk.old.stated, a) == item::rust(walk.new.stated, b) {
        Rust::Patch
    } else {
        Rust::Major
    }
}
