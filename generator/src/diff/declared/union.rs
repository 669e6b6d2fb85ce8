//! The branches of two unions.

use std::collections::BTreeMap;

use serde_json::Value;

use super::row::Spot;
use super::schema::{Form, Node};
use super::visit::Visit;
use crate::diff::change::Wire::{Breaking, Compatible};
use crate::diff::kind::Kind;
use crate::model::{Api, Body, Type};

/// A branch, and how the model has it.
struct Branch<'v> {
    schema: &'v Value,
    /// What tells it, each as messages have it.
    tells: Vec<String>,
    /// Below the union's place; empty where the model has all branches in one struct.
    mark: String,
    ty: Option<Type>,
    /// Of one or many the list, whose items stand where the one stands.
    is_many: bool,
}

pub(super) fn unions<'v>(
    visit: &mut Visit<'v, '_>,
    before: &'v [Value],
    after: &'v [Value],
    spot: &Spot,
) {
    let types = spot.types.clone();
    let (old, new) = (visit.old(), visit.new_api());
    let a = branches(
        old,
        types.as_ref().map(|(a, _)| a),
        before,
        visit.components.0,
    );
    let b = branches(
        new,
        types.as_ref().map(|(_, b)| b),
        after,
        visit.components.1,
    );
    let (pairs, gone, come) = paired(a, b);
    for (a, b) in pairs {
        let types = match (a.ty, b.ty) {
            (Some(x), Some(y)) => Some((x, y)),
            _ => None,
        };
        // The same from either side, should the two be told by something else.
        let mark = a.mark.clone().min(b.mark.clone());
        let here = spot.below(&mark, types);
        match (items(a.schema), items(b.schema)) {
            (Some(x), Some(y)) if a.is_many && b.is_many => {
                visit.facts(Node::of(a.schema), Node::of(b.schema), &here);
                visit.later(x, y, here);
            }
            _ => visit.later(a.schema, b.schema, here),
        }
    }
    for told in come.iter().flat_map(|branch| &branch.tells) {
        let message = format!("has a branch for `{told}` now");
        visit
            .rows
            .push(spot.row(Kind::BranchAdded, (Compatible, Compatible), message));
    }
    for told in gone.iter().flat_map(|branch| &branch.tells) {
        let message = format!("has no branch for `{told}` any more");
        visit
            .rows
            .push(spot.row(Kind::BranchRemoved, (Breaking, Compatible), message));
    }
}

fn items(schema: &Value) -> Option<&Value> {
    schema.get("items")
}

type Paired<'v> = (
    Vec<(Branch<'v>, Branch<'v>)>,
    Vec<Branch<'v>>,
    Vec<Branch<'v>>,
);

/// Branches that are told by the same; where all others are told by nothing that the model knows, those in their order.
fn paired<'v>(before: Vec<Branch<'v>>, after: Vec<Branch<'v>>) -> Paired<'v> {
    let mut pairs = Vec::new();
    let mut come = after;
    let mut gone = Vec::new();
    for a in before {
        let same = |b: &Branch<'_>| b.tells.first() == a.tells.first();
        match come.iter().position(same) {
            Some(index) => pairs.push((a, come.remove(index))),
            None => gone.push(a),
        }
    }
    if gone.len() == come.len() && gone.iter().chain(&come).all(|branch| branch.ty.is_none()) {
        pairs.extend(gone.drain(..).zip(come.drain(..)));
    }
    (pairs, gone, come)
}

fn branches<'v>(
    api: &Api,
    ty: Option<&Type>,
    schemas: &'v [Value],
    components: &'v serde_json::Map<String, Value>,
) -> Vec<Branch<'v>> {
    let body = match ty {
        Some(Type::Named(id)) => Some(&api.types[*id].body),
        _ => None,
    };
    let mut taken: BTreeMap<String, usize> = BTreeMap::new();
    let each = schemas.iter().enumerate();
    each.map(|(index, schema)| {
        let named = |tells: Vec<String>, mark: &str, ty: Type| Branch {
            schema,
            tells,
            mark: format!("({mark})"),
            ty: Some(ty),
            is_many: false,
        };
        match (body, ty) {
            (Some(Body::Tagged { branches, .. }), _) if branches.len() == schemas.len() => {
                let branch = &branches[index];
                let mark = branch.values.iter().min().cloned().unwrap_or_default();
                named(branch.values.clone(), &mark, Type::Named(branch.ty))
            }
            (Some(Body::Keyed(branches)), _) if branches.len() == schemas.len() => {
                let branch = &branches[index];
                let tells = vec![branch.keys.join("` and `")];
                named(tells, &branch.variant, Type::Named(branch.ty))
            }
            (Some(Body::Shapes(branches)), _) if branches.len() == schemas.len() => {
                let branch = &branches[index];
                named(
                    vec![branch.shape.to_owned()],
                    branch.shape,
                    branch.ty.clone(),
                )
            }
            (_, Some(Type::OneOrMany(inner))) => {
                let is_many = items(schema).is_some();
                let tells = if is_many { "a list" } else { "one" };
                Branch {
                    schema,
                    tells: vec![tells.into()],
                    mark: String::new(),
                    ty: Some((**inner).clone()),
                    is_many,
                }
            }
            (body, _) => {
                let form = Node::of(schema).form(components);
                let told = match &form {
                    Form::Object(members) if !members.is_empty() => {
                        let required = |members: &[super::schema::Member<'_>]| {
                            members.iter().any(|member| member.required)
                        };
                        let names: Vec<&str> = members
                            .properties
                            .iter()
                            .filter(|(_, members)| required(members))
                            .map(|(name, _)| *name)
                            .collect();
                        if names.is_empty() {
                            form.words()
                        } else {
                            names.join("` and `")
                        }
                    }
                    _ => form.words(),
                };
                let count = taken.entry(told.clone()).or_default();
                *count += 1;
                let told = match count {
                    1 => told,
                    count => format!("{told}, {count}"),
                };
                let is_merged = matches!(body, Some(Body::Struct(_)));
                Branch {
                    schema,
                    mark: if is_merged {
                        String::new()
                    } else {
                        format!("({told})")
                    },
                    tells: vec![told],
                    // Its members are those of the one struct.
                    ty: None,
                    is_many: false,
                }
            }
        }
    })
    .collect()
}
