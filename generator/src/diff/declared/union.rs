//! The branches of two unions.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::row::Spot;
use super::schema::{Form, Member, Members, Node};
use super::visit::Visit;
use crate::diff::change::Wire::{Breaking, Compatible};
use crate::diff::kind::Kind;
use crate::model::{Api, Body, Type};

type Components<'v> = &'v Map<String, Value>;

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
    let all = |branches: &[Branch<'_>]| -> Vec<String> {
        branches
            .iter()
            .flat_map(|branch| branch.tells.clone())
            .collect()
    };
    let (mut gone, mut come) = (all(&gone), all(&come));
    for (a, b) in pairs {
        // One that is told by something more.
        if a.tells.first() == b.tells.first() {
            let others = |one: &Branch<'_>, other: &Branch<'_>| -> Vec<String> {
                let lone = |told: &&String| !other.tells.contains(told);
                one.tells.iter().filter(lone).cloned().collect()
            };
            gone.extend(others(&a, &b));
            come.extend(others(&b, &a));
        }
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
    for told in &come {
        let message = format!("has a branch for `{told}` now");
        visit
            .rows
            .push(spot.row(Kind::BranchAdded, (Compatible, Compatible), message));
    }
    for told in &gone {
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
    if gone.len() == come.len()
        && gone
            .iter()
            .chain(&come)
            .all(|branch| branch.mark.is_empty() || branch.ty.is_none())
    {
        pairs.extend(gone.drain(..).zip(come.drain(..)));
    }
    (pairs, gone, come)
}

fn branches<'v>(
    api: &Api,
    ty: Option<&Type>,
    schemas: &'v [Value],
    components: Components<'v>,
) -> Vec<Branch<'v>> {
    let body = match ty {
        Some(Type::Named(id)) => Some(&api.types[*id].body),
        _ => None,
    };
    let mut taken: BTreeMap<String, usize> = BTreeMap::new();
    let mut branch = |schema: &'v Value| -> Branch<'v> {
        if let Some(Type::OneOrMany(inner)) = ty {
            let is_many = items(schema).is_some();
            return Branch {
                schema,
                tells: vec![if is_many { "a list" } else { "one" }.into()],
                mark: String::new(),
                ty: Some((**inner).clone()),
                is_many,
            };
        }
        let form = Node::of(schema).through(components).form(components);
        if let Some((tells, mark, ty)) = body.and_then(|body| modelled(body, &form, components)) {
            return Branch {
                schema,
                tells,
                mark: format!("({mark})"),
                ty: Some(ty),
                is_many: false,
            };
        }
        let told = match (Node::of(schema).reference(), &form) {
            (Some(name), _) => name.to_owned(),
            (None, Form::Object(members)) if !required(members).is_empty() => {
                required(members).join("` and `")
            }
            (None, form) => form.words(),
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
            // Of a struct with the members of all branches.
            ty: ty.filter(|_| is_merged).cloned(),
            is_many: false,
        }
    };
    schemas.iter().map(&mut branch).collect()
}

/// What tells the branch in the model, how its place is written, and its type. The order of branches says nothing: places that share a union may
/// state it in different orders.
fn modelled(
    body: &Body,
    form: &Form<'_>,
    components: Components<'_>,
) -> Option<(Vec<String>, String, Type)> {
    match (body, form) {
        (Body::Tagged { tag, branches }, Form::Object(members)) => {
            let stated = members.properties.get(tag.as_str())?.last()?;
            let Form::Values(values) = Node::of(stated.schema).through(components).form(components)
            else {
                return None;
            };
            let is_it = |value: &String| values.contains(value.as_str());
            let branch = branches
                .iter()
                .find(|branch| branch.values.iter().any(is_it))?;
            let mark = branch.values.iter().min()?.clone();
            Some((branch.values.clone(), mark, Type::Named(branch.ty)))
        }
        (Body::Keyed(branches), Form::Object(members)) => {
            let stated = required(members);
            let is_there = |key: &String| stated.contains(&key.as_str());
            let branch = branches
                .iter()
                .find(|branch| branch.keys.iter().all(is_there))?;
            let tells = branch.keys.join("` and `");
            Some((vec![tells], branch.variant.clone(), Type::Named(branch.ty)))
        }
        (Body::Shapes(branches), form) => {
            let shape = match form {
                Form::Scalar(name) => name,
                Form::Values(_) => "string",
                Form::List(_) => "list",
                Form::Object(_) | Form::Map(_) => "object",
                _ => return None,
            };
            let branch = branches.iter().find(|branch| {
                // names.yaml may say that numbers are whole.
                branch.shape == shape || shape == "number" && branch.shape == "integer"
            })?;
            let shape = branch.shape.to_owned();
            Some((vec![shape.clone()], shape, branch.ty.clone()))
        }
        _ => None,
    }
}

fn required<'m>(members: &Members<'m>) -> Vec<&'m str> {
    let needed = |stated: &[Member<'_>]| stated.iter().any(|member| member.required);
    members
        .properties
        .iter()
        .filter(|(_, stated)| needed(stated))
        .map(|(name, _)| *name)
        .collect()
}
