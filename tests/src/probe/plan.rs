//! What may be called, and with what: only what reads, with arguments that the document takes and that earlier answers gave.

use misskey_generator::Api;
use misskey_generator::model::{Body, Cursor, Endpoint, Field, Presence, Type};
use serde_json::{Map, Value, json};

use super::met::Met;
use super::scrub::is_secret;
use crate::document::Document;
use crate::endpoints;

/// Why an endpoint is not called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Left {
    /// It changes something, or takes a file.
    Writes,
    /// It reads and does more: `sideEffects` in `schemas/names.yaml`.
    HasSideEffect,
    /// Only the user's own token will do.
    Secure,
    /// There is no token.
    NeedsToken,
    /// The crate does not have it, so nobody has looked at what it does.
    Unknown,
}

impl Left {
    /// In words.
    #[must_use]
    pub fn why(self) -> &'static str {
        match self {
            Self::Writes => "write",
            Self::HasSideEffect => "read and do more than that",
            Self::Secure => "take only the user's own token",
            Self::NeedsToken => "need a token",
            Self::Unknown => "are unknown to the crate",
        }
    }
}

/// Whether an endpoint is left out, and why. What the server's own release says counts as much as what the crate says.
#[must_use]
pub fn left(endpoint: &Endpoint, has_token: bool) -> Option<Left> {
    let Some(entry) = endpoints::find(&endpoint.name) else {
        return Some(Left::Unknown);
    };
    let info = entry.info;
    if endpoint.writes || info.writes || endpoint.multipart || info.multipart {
        Some(Left::Writes)
    } else if endpoint.side_effect.is_some() {
        Some(Left::HasSideEffect)
    } else if endpoint.secure || info.secure {
        Some(Left::Secure)
    } else if (endpoint.credential || info.credential) && !has_token {
        Some(Left::NeedsToken)
    } else {
        None
    }
}

/// A request to one endpoint.
#[derive(Debug, Clone, PartialEq)]
pub struct Asked {
    /// The body.
    pub request: Map<String, Value>,
    /// What it is for, if it is not the plain one.
    pub label: Option<String>,
}

/// Makes requests of one release.
#[derive(Clone, Copy)]
pub struct Planner<'a> {
    api: &'a Api,
    document: &'a Document,
}

/// How many met values are tried for a request before there is none that the document takes.
const TRIES: usize = 5;

impl<'a> Planner<'a> {
    /// Of a release, as its snapshot describes it.
    #[must_use]
    pub fn new(api: &'a Api, document: &'a Document) -> Self {
        Self { api, document }
    }

    /// The plain request: what must be given, in the first way that can be.
    #[must_use]
    pub fn first(&self, endpoint: &Endpoint, met: &Met) -> Option<Asked> {
        let ways = 0..endpoint.request.ways.len().max(1);
        let mut made = ways.filter_map(|way| self.request(endpoint, way, 0, met));
        let request = made.next()?;
        Some(Asked {
            request,
            label: None,
        })
    }

    /// More requests to an endpoint that answered the first: other ways, few and many, the next page, other things. None of them may be new.
    #[must_use]
    pub fn more(
        &self,
        endpoint: &Endpoint,
        first: &Map<String, Value>,
        answer: &Value,
        met: &Met,
    ) -> Vec<Asked> {
        let fields = self.fields(endpoint);
        let mut made: Vec<Asked> = Vec::new();
        let mut add = |request: Map<String, Value>, label: String| {
            let is_new = request != *first && !made.iter().any(|asked| asked.request == request);
            if is_new && self.is_taken(endpoint, &request) {
                let label = Some(label);
                made.push(Asked { request, label });
            }
        };
        let with = |name: &str, value: Value| {
            let mut request = first.clone();
            request.insert(name.to_owned(), value);
            request
        };
        let wire = |ident: &str| {
            let field = fields.iter().find(|field| field.ident == ident);
            field.map(|field| field.wire.as_str())
        };
        for (place, way) in endpoint.request.ways.iter().enumerate() {
            if let Some(request) = self.request(endpoint, place, 0, met) {
                add(request, way.name.clone());
            }
        }
        let limit = fields.iter().find(|field| field.wire == "limit");
        if let Some(limit) = limit {
            add(with("limit", json!(1)), "limit 1".to_owned());
            if let Some(most) = &limit.limits.max {
                add(
                    with("limit", Value::Number(most.clone())),
                    format!("limit {most}"),
                );
            }
        }
        let last = answer.as_array().and_then(|items| items.last());
        match endpoint.pagination.as_ref().map(|it| &it.cursor) {
            Some(Cursor::Id { until, since, .. }) => {
                let cursors = [Some(until), since.as_ref()].into_iter().flatten();
                for name in cursors.filter_map(|ident| wire(ident)) {
                    if let Some(id) = last.and_then(|item| item["id"].as_str()) {
                        add(with(name, json!(id)), name.to_owned());
                    }
                }
            }
            Some(Cursor::Offset) if last.is_some() => {
                add(with("offset", json!(1)), "offset".to_owned());
            }
            _ => {}
        }
        if let Some(request) = self.request(endpoint, 0, 1, met) {
            add(request, "another".to_owned());
        }
        made
    }

    /// What is lacking for a request to an endpoint.
    #[must_use]
    pub fn lacking(&self, endpoint: &Endpoint, met: &Met) -> Vec<String> {
        let fields = self.fields(endpoint);
        let way = endpoint.request.ways.first().map(|way| &way.fields);
        let needed = endpoint
            .request
            .required
            .iter()
            .chain(way.into_iter().flatten());
        let lacking = needed.map(|place| &fields[*place]).filter(|field| {
            let found = self.value(&field.ty, field, 0, met, 0);
            found.is_none()
        });
        lacking.map(|field| field.wire.clone()).collect()
    }

    fn fields(&self, endpoint: &Endpoint) -> &'a [Field] {
        match &self.api.types[endpoint.request.ty].body {
            Body::Struct(fields) => fields,
            _ => &[],
        }
    }

    /// A request in one of the ways, of the met values that come `nth` or after, if there is one that the document takes.
    fn request(
        &self,
        endpoint: &Endpoint,
        way: usize,
        nth: usize,
        met: &Met,
    ) -> Option<Map<String, Value>> {
        let fields = self.fields(endpoint);
        let way = endpoint.request.ways.get(way).map(|way| &way.fields);
        (nth..nth + TRIES).find_map(|nth| {
            let mut request = Map::new();
            let needed = endpoint.request.required.iter();
            for place in needed.chain(way.into_iter().flatten()) {
                let field = fields.get(*place)?;
                let value = self.value(&field.ty, field, nth, met, 0)?;
                request.insert(field.wire.clone(), value);
            }
            self.hold(endpoint, fields, &mut request);
            self.is_taken(endpoint, &request).then_some(request)
        })
    }

    /// Keeps a request from doing more than reading.
    fn hold(&self, endpoint: &Endpoint, fields: &[Field], request: &mut Map<String, Value>) {
        for field in fields {
            if endpoint.triggers.contains(&field.wire) {
                match self.api.unaliased(&field.ty) {
                    Type::Boolean => drop(request.insert(field.wire.clone(), json!(false))),
                    _ => drop(request.remove(&field.wire)),
                }
            }
        }
    }

    /// Whether the document takes a request.
    fn is_taken(&self, endpoint: &Endpoint, request: &Map<String, Value>) -> bool {
        let schema = self.document.request(&endpoint.name);
        schema.is_none_or(|schema| {
            let request = Value::Object(request.clone());
            self.document.validator(&schema).is_valid(&request)
        })
    }

    /// A value of a type for a field: the `nth` of those that were met, the last if there are fewer.
    fn value(
        &self,
        ty: &Type,
        field: &Field,
        nth: usize,
        met: &Met,
        depth: usize,
    ) -> Option<Value> {
        if is_secret(&field.wire) || depth > 8 {
            return None;
        }
        let deeper = |ty: &Type| self.value(ty, field, nth, met, depth + 1);
        let of = |list: &[String]| list.get(nth).or(list.last()).map(|value| json!(value));
        match self.api.unaliased(ty) {
            Type::Id(entity) => of(met.ids(entity)),
            Type::Text => of(met.texts(&field.wire)).or_else(|| of(met.words())),
            Type::Boolean => Some(field.default.clone().unwrap_or(json!(false))),
            Type::Integer | Type::Fraction | Type::UnixMillis => {
                let least = field.limits.min.clone().map(Value::Number);
                let known = field.limits.values.first().cloned();
                Some(
                    field
                        .default
                        .clone()
                        .or(known)
                        .or(least)
                        .unwrap_or(json!(1)),
                )
            }
            Type::List(inner) => match deeper(inner) {
                Some(item) => Some(json!([item])),
                None => (field.limits.min_items.unwrap_or(0) == 0).then(|| json!([])),
            },
            Type::Nullable(inner) => Some(deeper(inner).unwrap_or(Value::Null)),
            Type::OneOrMany(inner) => deeper(inner),
            Type::Tuple(places) => places.iter().map(deeper).collect(),
            Type::Map(_) | Type::Json | Type::JsonObject => Some(json!({})),
            Type::Named(id) => match &self.api.types[*id].body {
                Body::Enum(variants) => {
                    let variant = variants.get(nth).or(variants.first());
                    variant.map(|variant| json!(variant.value))
                }
                Body::Struct(fields) => {
                    let needed = fields.iter().filter(|field| {
                        matches!(field.presence, Presence::Required | Presence::Nullable)
                    });
                    let members = needed.map(|field| {
                        let value = self.value(&field.ty, field, nth, met, depth + 1);
                        Some((field.wire.clone(), value?))
                    });
                    members.collect::<Option<Map<_, _>>>().map(Value::Object)
                }
                Body::Tagged { tag, branches } => branches.iter().find_map(|branch| {
                    let mut value = deeper(&Type::Named(branch.ty))?;
                    let known = json!(branch.values.first()?);
                    value.as_object_mut()?.insert(tag.clone(), known);
                    Some(value)
                }),
                Body::Keyed(branches) => branches
                    .iter()
                    .find_map(|branch| deeper(&Type::Named(branch.ty))),
                Body::Shapes(branches) => branches.iter().find_map(|branch| deeper(&branch.ty)),
                Body::Alias(_) | Body::Pending => None,
            },
            Type::Timestamp | Type::Upload => None,
        }
    }
}
