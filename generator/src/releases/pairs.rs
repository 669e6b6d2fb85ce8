//! Which types of two APIs are one and the same, told by where they stand.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fmt;

use crate::model::{Api, Body, Branch, Endpoint, Field, Type, TypeId};

/// Longer than any real path, in bytes; what is longer is cut in the middle, or a chain of types would take memory with its square.
const LONGEST: usize = 600;
/// Types of two documents that do not correspond could be paired in every combination; beyond this many times the number of types, no further pairs are looked at.
const CROWD: usize = 4;

/// Where a type, a field or a value stands, as a reader of reports is to see it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    /// The model that several places share.
    pub(crate) component: Option<String>,
    /// The endpoint.
    pub(crate) endpoint: Option<String>,
    /// `request` or `response`.
    pub(crate) part: Option<&'static str>,
    /// `poll.choices[]`
    pub(crate) path: String,
    /// The component that a field comes from, and where in `path` it begins: the same stands there too.
    inherited: Option<(String, usize)>,
}

impl Place {
    pub(crate) fn component(name: &str) -> Self {
        Self {
            component: Some(name.to_owned()),
            endpoint: None,
            part: None,
            path: String::new(),
            inherited: None,
        }
    }

    pub(crate) fn endpoint(name: &str) -> Self {
        Self {
            component: None,
            endpoint: Some(name.to_owned()),
            part: None,
            path: String::new(),
            inherited: None,
        }
    }

    pub(crate) fn part(&self, part: &'static str) -> Self {
        Self {
            part: Some(part),
            ..self.clone()
        }
    }

    /// A field of the type here, and the component that it comes from if it is another's.
    pub(crate) fn field(&self, wire: &str, origin: Option<&str>) -> Self {
        let dot = if self.path.is_empty() { "" } else { "." };
        let mut place = self.below(&format!("{dot}{wire}"));
        if let Some(origin) = origin {
            place.inherited = Some((origin.to_owned(), self.path.len() + dot.len()));
        }
        place
    }

    /// Where the same stands in the component that it comes from.
    #[cfg(feature = "diff")]
    pub(crate) fn origin(&self) -> Option<Self> {
        let (component, start) = self.inherited.as_ref()?;
        Some(Self {
            path: self.path.get(*start..)?.to_owned(),
            ..Self::component(component)
        })
    }

    /// What stands inside: `[]`, `{}`, `(renote)`.
    pub(crate) fn below(&self, mark: &str) -> Self {
        let path = format!("{}{mark}", self.path);
        if path.len() <= LONGEST {
            return Self {
                path,
                ..self.clone()
            };
        }
        let can_cut = |place: &usize| path.is_char_boundary(*place);
        let start = (0..=LONGEST / 3).rev().find(can_cut).unwrap_or(0);
        let rest = path.len() - LONGEST / 3..path.len();
        let end = rest.into_iter().find(can_cut).unwrap_or(path.len());
        let (start, end) = (&path[..start], &path[end..]);
        Self {
            path: format!("{start}…{end}"),
            inherited: None,
            ..self.clone()
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = [
            self.component.as_deref(),
            self.endpoint.as_deref(),
            self.part,
            Some(self.path.as_str()).filter(|path| !path.is_empty()),
        ];
        let parts: Vec<_> = parts.into_iter().flatten().collect();
        f.write_str(&parts.join(" › "))
    }
}

/// Two types that stand at the same place.
#[derive(Debug, Clone)]
pub(crate) struct TypePair {
    pub(crate) old: TypeId,
    pub(crate) new: TypeId,
    /// The first place where they meet.
    pub(crate) place: Place,
}

/// What two APIs have in common.
#[derive(Debug)]
pub(crate) struct Pairs<'a> {
    pub(crate) old: &'a Api,
    pub(crate) new: &'a Api,
    /// In the order of their places, which is the same seen from either side.
    pub(crate) types: Vec<TypePair>,
    /// Endpoints of one name.
    pub(crate) endpoints: Vec<(&'a Endpoint, &'a Endpoint)>,
    met: BTreeSet<(TypeId, TypeId)>,
    /// Met, and not looked into yet.
    waiting: VecDeque<TypePair>,
    /// Whether a model that both have is met under its own name, or wherever it stands.
    by_name: bool,
}

impl<'a> Pairs<'a> {
    /// Walks both: models first, so that what several endpoints share is met in the model, then endpoints.
    pub(crate) fn of(old: &'a Api, new: &'a Api) -> Self {
        let mut pairs = Self::none(old, new, true);
        let before = models(old);
        let after = models(new);
        let mut common: Vec<_> = after
            .iter()
            .filter_map(|(name, id)| Some((*name, *before.get(name)?, *id)))
            .collect();
        // What others take members from comes before them, so that it is met where it belongs.
        common.sort_by_key(|(_, earlier, id)| inherits(old, *earlier) || inherits(new, *id));
        for (name, earlier, id) in common {
            pairs.meet(earlier, id, &Place::component(name));
            pairs.look_inside();
        }
        pairs.walk_endpoints();
        pairs
    }

    /// Only what a client of `new` meets on a server of `old`: what stands in endpoints and streaming events that both have. A model of one name that
    /// serves other endpoints there is another thing.
    pub(crate) fn in_use(old: &'a Api, new: &'a Api) -> Self {
        let mut pairs = Self::none(old, new, false);
        pairs.walk_endpoints();
        if let (Some(before), Some(after)) = (&old.streaming, &new.streaming) {
            let mut both = vec![
                (&before.note_updated, &after.note_updated),
                (&before.broadcasts, &after.broadcasts),
            ];
            for channel in &after.channels {
                let earlier = before
                    .channels
                    .iter()
                    .find(|other| other.name == channel.name);
                both.extend(earlier.map(|earlier| (&earlier.events, &channel.events)));
            }
            for (before, after) in both {
                for event in &after.list {
                    let earlier = before.list.iter().find(|other| other.wire == event.wire);
                    let earlier = earlier.and_then(|earlier| earlier.payload.as_ref());
                    if let (Some(a), Some(b)) = (earlier, &event.payload) {
                        pairs.meet_types(a, b, &Place::component(&after.name));
                    }
                }
            }
            pairs.look_inside();
        }
        pairs
    }

    fn none(old: &'a Api, new: &'a Api, models_first: bool) -> Self {
        let by_name: BTreeMap<&str, &Endpoint> = old
            .endpoints
            .iter()
            .map(|endpoint| (endpoint.name.as_str(), endpoint))
            .collect();
        let endpoints = new
            .endpoints
            .iter()
            .filter_map(|endpoint| Some((*by_name.get(endpoint.name.as_str())?, endpoint)))
            .collect();
        Self {
            old,
            new,
            types: Vec::new(),
            endpoints,
            met: BTreeSet::new(),
            waiting: VecDeque::new(),
            by_name: models_first,
        }
    }

    fn walk_endpoints(&mut self) {
        for (earlier, endpoint) in self.endpoints.clone() {
            let place = Place::endpoint(&endpoint.name);
            self.meet(
                earlier.request.ty,
                endpoint.request.ty,
                &place.part("request"),
            );
            if let (Some(a), Some(b)) = (earlier.response.ty(), endpoint.response.ty()) {
                self.meet_types(a, b, &place.part("response"));
            }
            self.look_inside();
        }
    }

    fn meet(&mut self, old: TypeId, new: TypeId, place: &Place) {
        let is_crowded = self.met.len() > CROWD * (self.old.types.len() + self.new.types.len());
        let is_model = place.path.is_empty();
        if is_crowded && !is_model || !self.met.insert((old, new)) {
            return;
        }
        self.waiting.push_back(TypePair {
            old,
            new,
            place: place.clone(),
        });
    }

    /// Level by level, so that a pair has its shortest place.
    fn look_inside(&mut self) {
        while let Some(pair) = self.waiting.pop_front() {
            self.look_into(&pair);
            self.types.push(pair);
        }
    }

    /// Everything in order of what tells it, so that a pair has the same place from either side.
    fn look_into(&mut self, TypePair { old, new, place }: &TypePair) {
        let (old, new) = (*old, *new);
        match (&self.old.types[old].body, &self.new.types[new].body) {
            (Body::Struct(before), Body::Struct(after)) => {
                for (a, b) in common_fields(before, after) {
                    self.meet_types(&a.ty, &b.ty, &place.field(&b.wire, None));
                }
            }
            (
                Body::Tagged {
                    branches: before, ..
                },
                Body::Tagged {
                    branches: after, ..
                },
            ) => {
                let all = |branches: &'_ [Branch]| -> BTreeMap<String, TypeId> {
                    let each = branches.iter().flat_map(|branch| {
                        branch.values.iter().map(|value| (value.clone(), branch.ty))
                    });
                    each.collect()
                };
                let before = all(before);
                for (value, b) in all(after) {
                    if let Some(a) = before.get(&value) {
                        let place = place.below(&format!("({value})"));
                        self.meet_types(&Type::Named(*a), &Type::Named(b), &place);
                    }
                }
            }
            (Body::Keyed(before), Body::Keyed(after)) => {
                let mut after: Vec<_> = after.iter().collect();
                after.sort_by(|a, b| a.variant.cmp(&b.variant));
                for b in after {
                    if let Some(a) = before.iter().find(|a| a.variant == b.variant) {
                        let place = place.below(&format!("({})", b.variant));
                        self.meet_types(&Type::Named(a.ty), &Type::Named(b.ty), &place);
                    }
                }
            }
            (Body::Shapes(before), Body::Shapes(after)) => {
                let mut after: Vec<_> = after.iter().collect();
                after.sort_by(|a, b| a.shape.cmp(&b.shape));
                for b in after {
                    if let Some(a) = before.iter().find(|a| a.shape == b.shape) {
                        self.meet_types(&a.ty, &b.ty, &place.below(&format!("({})", b.shape)));
                    }
                }
            }
            (Body::Alias(a), Body::Alias(b)) => self.meet_types(a, b, place),
            (Body::Alias(a), _) => self.meet_types(a, &Type::Named(new), place),
            (_, Body::Alias(b)) => self.meet_types(&Type::Named(old), b, place),
            _ => {}
        }
    }

    fn meet_types(&mut self, old: &Type, new: &Type, place: &Place) {
        let (a, b) = unalias_unequal(self.old, self.new, old, new);
        match (a, b) {
            (Type::Nullable(a), b) => self.meet_types(a, b, place),
            (a, Type::Nullable(b)) => self.meet_types(a, b, place),
            (Type::List(a), Type::List(b)) => self.meet_types(a, b, &place.below("[]")),
            (Type::Map(a), Type::Map(b)) => self.meet_types(a, b, &place.below("{}")),
            (Type::OneOrMany(a), Type::OneOrMany(b) | Type::List(b)) => {
                self.meet_types(a, b, place)
            }
            (Type::List(a), Type::OneOrMany(b)) => self.meet_types(a, b, place),
            (Type::OneOrMany(a), b) => self.meet_types(a, b, place),
            (a, Type::OneOrMany(b)) => self.meet_types(a, b, place),
            (Type::Tuple(before), Type::Tuple(after)) => {
                for (index, (a, b)) in before.iter().zip(after).enumerate() {
                    self.meet_types(a, b, &place.below(&format!("[{index}]")));
                }
            }
            (Type::Named(a), Type::Named(b)) => {
                let model = &self.old.types[*a].model;
                // A model that both have is met under its own name.
                if !self.by_name || model.is_none() || *model != self.new.types[*b].model {
                    self.meet(*a, *b, place);
                }
            }
            _ => {}
        }
    }
}

fn inherits(api: &Api, id: TypeId) -> bool {
    match &api.types[id].body {
        Body::Struct(fields) => fields.iter().any(|field| field.origin.is_some()),
        _ => false,
    }
}

/// The models of an API by name: components, and what names.yaml shares.
pub(crate) fn models(api: &Api) -> BTreeMap<&str, TypeId> {
    api.types
        .iter()
        .enumerate()
        .filter_map(|(id, def)| Some((def.model.as_deref()?, id)))
        .collect()
}

/// Fields of one name, by name.
pub(crate) fn common_fields<'f>(
    before: &'f [Field],
    after: &'f [Field],
) -> Vec<(&'f Field, &'f Field)> {
    let mut both: Vec<_> = after
        .iter()
        .filter_map(|b| Some((before.iter().find(|a| a.wire == b.wire)?, b)))
        .collect();
    both.sort_by(|(_, a), (_, b)| a.wire.cmp(&b.wire));
    both
}

/// Looks behind other names for a type, unless both are the same model: that is compared under its own name, whatever it is.
pub(crate) fn unalias_unequal<'t>(
    old: &'t Api,
    new: &'t Api,
    a: &'t Type,
    b: &'t Type,
) -> (&'t Type, &'t Type) {
    if let (Type::Named(x), Type::Named(y)) = (a, b)
        && let (before, after) = (&old.types[*x], &new.types[*y])
        && before.model == after.model
        && (before.model.is_some() || is_alias(&before.body) && is_alias(&after.body))
    {
        return (a, b);
    }
    (old.unaliased(a), new.unaliased(b))
}

fn is_alias(body: &Body) -> bool {
    matches!(body, Body::Alias(_))
}
