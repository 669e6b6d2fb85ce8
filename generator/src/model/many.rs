//! Endpoints that answer one or a list, and what of the request decides which.

use super::api::{Api, Endpoint, Response};
use super::types::{Body, Field, Presence, Type};

/// What of a request makes the answer a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "keep", derive(nanoserde::SerBin, nanoserde::DeBin))]
pub enum AsksForMany {
    /// One of its ways takes a list: a place in [`Request::ways`](super::Request::ways).
    Way(usize),
    /// This field takes one or a list.
    Field(usize),
}

impl Api {
    /// What of an endpoint's request decides whether one or a list is answered. `None` where always the same is answered, and where the
    /// request does not tell.
    #[must_use]
    pub fn asks_for_many(&self, endpoint: &Endpoint) -> Option<AsksForMany> {
        let Response::Always(Type::OneOrMany(_)) = &endpoint.response else {
            return None;
        };
        let Body::Struct(fields) = &self.types[endpoint.request.ty].body else {
            return None;
        };
        let ways = &endpoint.request.ways;
        if ways.is_empty() {
            let either = |field: &Field| matches!(field.ty, Type::OneOrMany(_));
            let place = only(fields.iter().map(either))?;
            let is_always_there = fields[place].presence == Presence::Required;
            return is_always_there.then_some(AsksForMany::Field(place));
        }
        let takes_list = |place: &usize| matches!(fields[*place].ty, Type::List(_));
        let place = only(ways.iter().map(|way| way.fields.iter().any(takes_list)))?;
        let asks_alone = ways[place].fields.len() == 1 && ways.len() > 1;
        asks_alone.then_some(AsksForMany::Way(place))
    }
}

/// The place of the one that is so.
fn only(mut are: impl Iterator<Item = bool>) -> Option<usize> {
    let place = are.position(|is| is)?;
    are.all(|is| !is).then_some(place)
}
