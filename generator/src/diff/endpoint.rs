//! What an endpoint asks for and answers, apart from the fields.

use std::collections::BTreeSet;

use super::change::{Rust, Wire};
use super::item;
use super::kind::Kind;
use super::walk::{Direction, Finding, Spot, Walk};
use crate::model::{Api, Body, Endpoint, ErrorFact, Field, Response, Type, TypeId};
use crate::releases::pairs::Place;

/// A new endpoint in a few words.
pub(super) fn about(api: &Api, endpoint: &Endpoint) -> String {
    let fields = fields(api, endpoint.request.ty).len();
    let takes = match fields {
        0 => "takes nothing".to_owned(),
        1 => "takes 1 field".to_owned(),
        more => format!("takes {more} fields"),
    };
    let answers = match &endpoint.response {
        Response::Nothing => "answers nothing".to_owned(),
        Response::Always(ty) => format!("answers {}", item::words(api, ty)),
        Response::Perhaps(ty) => format!("answers {} or nothing", item::words(api, ty)),
    };
    format!("new: {takes}, {answers}")
}

fn fields(api: &Api, id: TypeId) -> &[Field] {
    match &api.types[id].body {
        Body::Struct(fields) => fields,
        _ => &[],
    }
}

pub(super) fn compare(walk: &mut Walk<'_>, old: &Endpoint, new: &Endpoint) {
    let place = Place::endpoint(&new.name);
    access(walk, old, new, &place);
    flags(walk, old, new, &place);
    errors(walk, old, new, &place);
    paging(walk, old, new, &place);
    choices(walk, old, new, &place.part("request"));
    response(walk, old, new, &place.part("response"));
}

fn access(walk: &mut Walk<'_>, old: &Endpoint, new: &Endpoint, place: &Place) {
    if old.permission != new.permission {
        let words = |permission: &Option<String>| match permission {
            Some(permission) => format!("`{permission}`"),
            None => "none".into(),
        };
        // The request's constant, and the variant that only this endpoint needs.
        let known = |api: &Api, permission: &Option<String>| {
            permission
                .as_ref()
                .is_none_or(|kind| api.permissions.iter().any(|known| known.value == *kind))
        };
        let rust = if new.permission.is_none() || !known(walk.new.stated, &old.permission) {
            Rust::Major
        } else if old.permission.is_none() || !known(walk.old.stated, &new.permission) {
            Rust::Minor
        } else {
            Rust::Patch
        };
        walk.note(
            place,
            Finding {
                kind: Kind::PermissionChanged,
                wire: match new.permission {
                    Some(_) => Wire::Breaking,
                    None => Wire::Compatible,
                },
                rust,
                item: format!("{}::Request::PERMISSION", item::function(new)),
                message: format!(
                    "the permission was {}, is {}",
                    words(&old.permission),
                    words(&new.permission)
                ),
            },
        );
    }
}

fn flags(walk: &mut Walk<'_>, old: &Endpoint, new: &Endpoint, place: &Place) {
    use Rust::{Major, Minor, Patch};
    use Wire::{Breaking, Compatible};
    let flags = [
        (
            (old.credential, new.credential),
            (
                Kind::CredentialRequired,
                Breaking,
                Patch,
                "needs a token now",
            ),
            (
                Kind::CredentialDropped,
                Compatible,
                Patch,
                "works without a token now",
            ),
        ),
        (
            (old.secure, new.secure),
            (
                Kind::SecureRequired,
                Breaking,
                Patch,
                "refuses the tokens of apps now",
            ),
            (
                Kind::SecureDropped,
                Compatible,
                Patch,
                "takes the tokens of apps now",
            ),
        ),
        (
            (old.multipart, new.multipart),
            (
                Kind::UploadRequired,
                Breaking,
                Patch,
                "takes a form with a file now",
            ),
            (
                Kind::UploadDropped,
                Breaking,
                Patch,
                "takes JSON now, and no form with a file",
            ),
        ),
        (
            (old.get, new.get),
            (
                Kind::GetAllowed,
                Compatible,
                Minor,
                "may be called with GET now",
            ),
            (
                Kind::GetDropped,
                Breaking,
                Major,
                "may no longer be called with GET",
            ),
        ),
        (
            (old.rate_limited, new.rate_limited),
            (
                Kind::RateLimitAdded,
                Compatible,
                Patch,
                "calls are counted now",
            ),
            (
                Kind::RateLimitDropped,
                Compatible,
                Patch,
                "calls are no longer counted",
            ),
        ),
    ];
    for ((before, after), came, went) in flags {
        let (kind, wire, rust, message) = match (before, after) {
            (false, true) => came,
            (true, false) => went,
            _ => continue,
        };
        let item = item::function(new);
        walk.note(
            place,
            Finding {
                kind,
                wire,
                rust,
                item,
                message: message.into(),
            },
        );
    }
}

fn errors(walk: &mut Walk<'_>, old: &Endpoint, new: &Endpoint, place: &Place) {
    let (before, after) = (walk.old.stated, walk.new.stated);
    // An error that any endpoint may answer is no fact about this one, but then it may answer it.
    let is_general = |api: &Api, code: &str| {
        api.codes
            .get(code)
            .is_some_and(|def| def.endpoints.is_empty())
    };
    let became_general = [(before, after), (after, before)]
        .into_iter()
        .flat_map(|(one, other)| {
            let known = one
                .codes
                .keys()
                .filter(|code| other.codes.contains_key(*code));
            known.filter(move |code| is_general(one, code) && !is_general(other, code))
        });
    let codes: BTreeSet<&str> = old
        .errors
        .iter()
        .chain(&new.errors)
        .map(|error| &error.code)
        .chain(became_general)
        .map(String::as_str)
        .collect();
    for code in codes {
        let of = |endpoint: &'_ Endpoint| -> BTreeSet<ErrorFact> {
            endpoint
                .errors
                .iter()
                .filter(|error| error.code == code)
                .cloned()
                .collect()
        };
        let general = (is_general(before, code), is_general(after, code));
        let (before, after) = (of(old), of(new));
        let has = (
            general.0 || !before.is_empty(),
            general.1 || !after.is_empty(),
        );
        let (kind, rust, message) = match has {
            (false, false) => continue,
            // What is said of all is not said of each.
            (true, true) if before == after || general.0 || general.1 => continue,
            (false, true) => {
                let known = walk.old.written.codes.contains_key(code);
                let rust = if known { Rust::Patch } else { Rust::Minor };
                (
                    Kind::ErrorAdded,
                    rust,
                    if general.1 {
                        format!("may answer `{code}` now, as any endpoint")
                    } else {
                        format!("may answer `{code}` now, {}", told(&after))
                    },
                )
            }
            (true, false) => {
                let known = walk.new.written.codes.contains_key(code);
                let rust = if known { Rust::Patch } else { Rust::Major };
                (
                    Kind::ErrorRemoved,
                    rust,
                    format!("no longer answers `{code}`"),
                )
            }
            (true, true) => (
                Kind::ErrorChanged,
                Rust::Patch,
                format!("`{code}` was {}, is {}", told(&before), told(&after)),
            ),
        };
        let variant = [walk.new.stated, walk.old.stated]
            .iter()
            .find_map(|api| Some(api.codes.get(code)?.variant.clone()))
            .unwrap_or_default();
        walk.note(
            place,
            Finding {
                kind,
                wire: Wire::Compatible,
                rust,
                item: format!("ErrorCode::{variant}"),
                message,
            },
        );
    }
}

/// `HTTP 400 (client, 1a2b…)`
pub(super) fn told(errors: &BTreeSet<ErrorFact>) -> String {
    let each: Vec<_> = errors
        .iter()
        .map(|error| {
            let more: Vec<_> = [&error.kind, &error.id]
                .into_iter()
                .flatten()
                .map(String::as_str)
                .collect();
            if more.is_empty() {
                format!("HTTP {}", error.status)
            } else {
                format!("HTTP {} ({})", error.status, more.join(", "))
            }
        })
        .collect();
    each.join(" and ")
}

fn paging(walk: &mut Walk<'_>, old: &Endpoint, new: &Endpoint, place: &Place) {
    let find = |api: &Api| {
        let endpoint = api
            .endpoints
            .iter()
            .find(|endpoint| endpoint.name == new.name);
        endpoint.is_some_and(|endpoint| endpoint.pagination.is_some())
    };
    let written = (find(walk.old.written), find(walk.new.written));
    let (kind, message) = match (&old.pagination, &new.pagination) {
        (None, Some(_)) => (Kind::PagingAdded, "can be read page by page now"),
        (Some(_), None) => (Kind::PagingDropped, "can no longer be read page by page"),
        _ => return,
    };
    walk.note(
        place,
        Finding {
            kind,
            wire: Wire::Compatible,
            rust: match written {
                (false, true) => Rust::Minor,
                (true, false) => Rust::Major,
                _ => Rust::Patch,
            },
            item: format!("{}::Request", item::function(new)),
            message: message.into(),
        },
    );
}

/// Of which members a request must have one.
fn choices(walk: &mut Walk<'_>, old: &Endpoint, new: &Endpoint, place: &Place) {
    let ways = |api: &Api, endpoint: &Endpoint| -> BTreeSet<Vec<String>> {
        let fields = fields(api, endpoint.request.ty);
        let names = |way: &crate::model::Way| {
            way.fields
                .iter()
                .map(|index| fields[*index].wire.clone())
                .collect()
        };
        endpoint.request.ways.iter().map(names).collect()
    };
    let before = ways(walk.old.stated, old);
    let after = ways(walk.new.stated, new);
    let list = |ways: &BTreeSet<Vec<String>>| {
        let each: Vec<_> = ways
            .iter()
            .map(|way| format!("`{}`", way.join("` with `")))
            .collect();
        each.join(" or ")
    };
    let gone: BTreeSet<_> = before.difference(&after).cloned().collect();
    let come: BTreeSet<_> = after.difference(&before).cloned().collect();
    let mut found = Vec::new();
    match (before.is_empty(), after.is_empty()) {
        (true, false) => found.push((
            Kind::ChoiceRequired,
            Rust::Major,
            format!("must have {} now", list(&after)),
        )),
        (false, true) => found.push((
            Kind::ChoiceDropped,
            Rust::Major,
            format!("need not have {} any more", list(&before)),
        )),
        _ => {
            if !gone.is_empty() {
                found.push((
                    Kind::ChoiceRequired,
                    Rust::Major,
                    format!("{} is no longer enough", list(&gone)),
                ));
            }
            if !come.is_empty() {
                found.push((
                    Kind::ChoiceDropped,
                    Rust::Minor,
                    format!("{} is enough now", list(&come)),
                ));
            }
        }
    }
    for (kind, rust, message) in found {
        let wire = match kind {
            Kind::ChoiceRequired => Wire::Breaking,
            _ => Wire::Compatible,
        };
        let item = format!("{}::Request", item::function(new));
        walk.note(
            place,
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

fn response(walk: &mut Walk<'_>, old: &Endpoint, new: &Endpoint, place: &Place) {
    let written = |api: &Api| -> String {
        let endpoint = api
            .endpoints
            .iter()
            .find(|endpoint| endpoint.name == new.name);
        match endpoint.map(|endpoint| &endpoint.response) {
            None | Some(Response::Nothing) => "()".into(),
            Some(Response::Always(ty)) => item::rust(api, ty),
            Some(Response::Perhaps(ty)) => format!("Option<{}>", item::rust(api, ty)),
        }
    };
    let rust = if written(walk.old.written) == written(walk.new.written) {
        Rust::Patch
    } else {
        Rust::Major
    };
    let item = format!("{}::Response", item::function(new));
    let change = match (&old.response, &new.response) {
        (Response::Always(_), Response::Nothing) => Some((
            Kind::ResponseEmptied,
            Wire::Breaking,
            "answers nothing (204) now",
        )),
        (Response::Perhaps(_), Response::Nothing) => Some((
            Kind::ResponseEmptied,
            Wire::Risky,
            "always answers nothing (204) now",
        )),
        (Response::Nothing, Response::Always(_)) => Some((
            Kind::ResponseFilled,
            Wire::Compatible,
            "answers with a body now",
        )),
        (Response::Nothing, Response::Perhaps(_)) => Some((
            Kind::ResponseFilled,
            Wire::Compatible,
            "may answer with a body now",
        )),
        (Response::Always(_), Response::Perhaps(_)) => Some((
            Kind::ResponseMayBeEmpty,
            Wire::Breaking,
            "may answer nothing (204 or null) now",
        )),
        (Response::Perhaps(_), Response::Always(_)) => Some((
            Kind::ResponseNeverEmpty,
            Wire::Compatible,
            "always answers with a body now",
        )),
        _ => None,
    };
    let is_told = change.is_some();
    if let Some((kind, wire, message)) = change {
        let item = item.clone();
        walk.note(
            place,
            Finding {
                kind,
                wire,
                rust,
                item,
                message: message.into(),
            },
        );
    }
    let inline =
        |api: &Api, ty: &Type| matches!(ty, Type::Named(id) if api.types[*id].model.is_none());
    if let (Some(a), Some(b)) = (old.response.ty(), new.response.ty()) {
        // `Response` is called `ResponseBody` beside an `Option` of it, which is told already.
        if is_told && inline(walk.old.stated, a) && inline(walk.new.stated, b) {
            return;
        }
        let spot = Spot {
            place: place.clone(),
            types: None,
            direction: Direction::RECEIVED,
            rust,
            item,
        };
        walk.types((a, b), &spot);
    }
}
