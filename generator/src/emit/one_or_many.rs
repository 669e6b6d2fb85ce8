//! The two requests of an endpoint that answers one or a list: the constructor decides, so that nobody asks an answer which it is.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{
    Api, AsksForMany, Body, Endpoint, Field, Presence, Response, Type, TypeDef, Way,
};
use crate::words::naming::{ident, plural, unique};

use super::doc;

/// One of the two requests.
pub(super) struct Half {
    /// The struct, cut from the model's one request.
    pub(super) def: TypeDef,
    pub(super) fields: Vec<Field>,
    /// As in [`crate::model::Request::ways`].
    pub(super) ways: Vec<Way>,
    /// What its answer is called.
    pub(super) response: &'static str,
    /// The answer.
    pub(super) answer: Type,
}

/// The request for one and the one for several, where an endpoint has both.
pub(super) fn halves(api: &Api, endpoint: &Endpoint) -> Option<[Half; 2]> {
    let asks = api.asks_for_many(endpoint)?;
    let Response::Always(Type::OneOrMany(item)) = &endpoint.response else {
        return None;
    };
    let whole = &api.types[endpoint.request.ty];
    let Body::Struct(fields) = &whole.body else {
        return None;
    };
    let [one, many] = match asks {
        AsksForMany::Way(place) => by_way(fields, &endpoint.request.ways, place),
        AsksForMany::Field(place) => by_field(fields, place)?,
    };
    let maker = &many.ways.first()?.name;
    let of = format!("The request of {} for", doc::function_link(endpoint));
    let docs = [
        format!("{of} one; [`Request::{maker}`] asks for several."),
        format!("{of} several, made by [`Request::{maker}`]."),
    ];
    let [one_doc, many_doc] = docs.map(|sentence| match &whole.doc {
        Some(own) => format!("{own} {sentence}"),
        None => sentence,
    });
    let half = |cut: Cut, name: &str, doc, response, answer| Half {
        def: TypeDef {
            name: name.to_owned(),
            doc: Some(doc),
            ..whole.clone()
        },
        fields: cut.fields,
        ways: cut.ways,
        response,
        answer,
    };
    let list = Type::List(item.clone());
    Some([
        half(one, "Request", one_doc, "Response", (**item).clone()),
        half(many, "ManyRequest", many_doc, "ManyResponse", list),
    ])
}

/// What one of the two has of the request.
struct Cut {
    fields: Vec<Field>,
    ways: Vec<Way>,
}

/// Cut between the ways: each half keeps its own, with their fields and those that belong to no way.
fn by_way(fields: &[Field], ways: &[Way], list: usize) -> [Cut; 2] {
    let (mut one, mut many) = (Vec::new(), Vec::new());
    for (place, way) in ways.iter().enumerate() {
        if place == list {
            many.push(way);
        } else {
            one.push(way);
        }
    }
    let belongs = |way: &Way, place| way.fields.contains(&place) || way.optional.contains(&place);
    let cut = |own: &[&Way]| {
        let stays = |place: &usize| {
            own.iter().any(|way| belongs(way, *place))
                || !ways.iter().any(|way| belongs(way, *place))
        };
        let kept: Vec<usize> = (0..fields.len()).filter(stays).collect();
        let moved: BTreeMap<usize, usize> = kept.iter().copied().zip(0..).collect();
        let mut fields: Vec<Field> = kept.iter().map(|place| fields[*place].clone()).collect();
        let now = |places: &[usize]| -> Vec<usize> {
            places
                .iter()
                .filter_map(|it| moved.get(it).copied())
                .collect()
        };
        let ways: Vec<Way> = own
            .iter()
            .map(|way| Way {
                name: way.name.clone(),
                fields: now(&way.fields),
                optional: now(&way.optional),
            })
            .collect();
        // With one way left its fields are always there, and need no guard.
        if let [only] = ways.as_slice() {
            for place in &only.fields {
                let field = &mut fields[*place];
                field.guarded = false;
                field.presence = Presence::of(&field.ty, false, field.presence.may_be_null());
            }
        }
        Cut { fields, ways }
    };
    [cut(&one), cut(&many)]
}

/// Cut in the field that takes one or a list.
fn by_field(fields: &[Field], place: usize) -> Option<[Cut; 2]> {
    let Type::OneOrMany(item) = &fields[place].ty else {
        return None;
    };
    let (mut one, mut many) = (fields.to_vec(), fields.to_vec());
    one[place].ty = (**item).clone();
    many[place].ty = Type::List(item.clone());
    let mut taken: BTreeSet<String> = fields.iter().map(|field| field.ident.clone()).collect();
    taken.remove(&fields[place].ident);
    many[place].ident = unique(ident(&plural(&fields[place].ident)), &mut taken, "_list");
    let way = Way {
        name: format!("by_{}", many[place].ident.trim_end_matches('_')),
        fields: vec![place],
        optional: Vec::new(),
    };
    Some([
        Cut {
            fields: one,
            ways: Vec::new(),
        },
        Cut {
            fields: many,
            ways: vec![way],
        },
    ])
}
