//! What the corrected documents declare, place by place: the model has one type for what several places share, and one struct for a union whose branches
//! overlap, so it cannot tell what changed in one of them alone.

mod compare;
mod endpoint;
mod fold;
mod member;
mod row;
mod schema;
mod union;
mod visit;

use serde_json::{Map, Value};

use super::change::Change;
use super::walk::Walk;
use crate::describe::Described;
use crate::releases::pairs::Place;
use visit::Visit;

/// Adds what the two documents declare differently to what the models tell, each change where it stands.
pub(super) fn complete(
    walk: &Walk<'_>,
    documents: (&Described, &Described),
    told: Vec<(Place, Change)>,
) -> Vec<(Place, Change)> {
    let none = Map::new();
    let (old, new) = (&*documents.0.corrected, &*documents.1.corrected);
    let components = (
        components(old).unwrap_or(&none),
        components(new).unwrap_or(&none),
    );
    let mut visit = Visit::new(walk, components);
    compare::components(&mut visit);
    endpoint::all(&mut visit, (old, new));
    fold::fold(walk, visit.found(), told)
}

fn components(document: &Value) -> Option<&Map<String, Value>> {
    document.pointer("/components/schemas")?.as_object()
}
