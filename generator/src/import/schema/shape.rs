//! A schema put together again, in the one form that its meaning has in a snapshot.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::{
    draft::Draft,
    form::{free_json, in_order, only_null},
};
use crate::import::{error::ImportError, pointer::Place};

/// Keywords that say what an object holds.
const OBJECT: &[&str] = &[
    "properties",
    "required",
    "additionalProperties",
    "minProperties",
    "maxProperties",
];
const ARRAY: &[&str] = &[
    "items",
    "minItems",
    "maxItems",
    "uniqueItems",
    "x-misskey-prefix-items",
];
const STRING: &[&str] = &["format", "minLength", "maxLength", "pattern"];
const NUMBER: &[&str] = &[
    "format",
    "minimum",
    "exclusiveMinimum",
    "maximum",
    "exclusiveMaximum",
    "multipleOf",
];
/// Keywords that change nothing in what values are allowed.
const ANNOTATION: &[&str] = &["deprecated", "readOnly", "writeOnly", "default"];

pub(super) fn assemble(mut draft: Draft, at: &Place<'_>) -> Result<Value, ImportError> {
    take_null_branches(&mut draft);
    tuple(&mut draft, at)?;
    infer_types(&mut draft);
    if draft.types.len() > 1 {
        split_types(&mut draft, at)?;
    }
    if says_only_null(&draft) {
        return if draft
            .rest
            .keys()
            .all(|key| ANNOTATION.contains(&key.as_str()))
        {
            draft.rest.extend([
                ("nullable".to_owned(), true.into()),
                ("enum".to_owned(), json!([null])),
            ]);
            Ok(in_order(draft.rest))
        } else {
            Err(ImportError::unsupported(
                at,
                "only null is allowed here, so no other keyword has a meaning; drop them",
            ))
        };
    }
    if draft.values.as_ref().is_some_and(Vec::is_empty) {
        return Err(ImportError::unsupported(
            at,
            "the enum lists null only, but the type asks for more; list the values",
        ));
    }
    drop_without_effect(&mut draft);
    fitting_values(&draft, at)?;
    if disjoint(&draft.any_of) && draft.one_of.is_empty() {
        // No value can match two of them, so "any" is "one", and one of the two spellings is enough.
        draft.one_of = std::mem::take(&mut draft.any_of);
    }
    required_branches(&mut draft);
    for list in [&mut draft.all_of, &mut draft.one_of, &mut draft.any_of] {
        list.iter_mut().for_each(object_of_required);
    }
    dedup(&mut draft.any_of);
    for list in [&mut draft.one_of, &mut draft.any_of] {
        // One choice is no choice.
        if list.len() == 1 {
            draft.all_of.append(list);
        }
    }
    own_members_to_all_of(&mut draft);
    dedup(&mut draft.all_of);
    drop_redundant_type(&mut draft);
    Ok(single_branch(&mut draft).unwrap_or_else(|| whole(draft)))
}

/// `{type: "null"}` among the choices makes the schema nullable.
fn take_null_branches(draft: &mut Draft) {
    let chosen = !draft.one_of.is_empty() || !draft.any_of.is_empty();
    for list in [&mut draft.one_of, &mut draft.any_of] {
        let before = list.len();
        list.retain(|branch| *branch != only_null());
        draft.nullable |= list.len() < before;
    }
    if chosen && draft.one_of.is_empty() && draft.any_of.is_empty() && draft.all_of.is_empty() {
        draft.values.get_or_insert_default();
    }
}

fn says_only_null(draft: &Draft) -> bool {
    draft.nullable
        && draft.types.is_empty()
        && draft.all_of.is_empty()
        && draft.one_of.is_empty()
        && draft.any_of.is_empty()
        && draft.values.as_ref().is_some_and(Vec::is_empty)
}

/// A tuple, which 3.0 cannot say: its items travel in an extension.
fn tuple(draft: &mut Draft, at: &Place<'_>) -> Result<(), ImportError> {
    let Some(first) = draft.prefix_items.take() else {
        return Ok(());
    };
    if draft
        .rest
        .get("items")
        .is_some_and(|items| *items != free_json())
    {
        return Err(ImportError::unsupported(
            at,
            "a tuple with a schema for the items after its first ones is not supported; describe those, or close it",
        ));
    }
    if draft.closed_items {
        let given = draft
            .rest
            .get("maxItems")
            .and_then(Value::as_u64)
            .unwrap_or(u64::MAX);
        draft
            .rest
            .insert("maxItems".to_owned(), given.min(first.len() as u64).into());
    }
    draft.rest.insert("items".to_owned(), json!({}));
    draft
        .rest
        .insert("x-misskey-prefix-items".to_owned(), Value::Array(first));
    Ok(())
}

/// Several types become one schema each, with the keywords that concern it.
fn split_types(draft: &mut Draft, at: &Place<'_>) -> Result<(), ImportError> {
    let conditional = draft.rest.contains_key("x-misskey-if");
    if conditional
        || !(draft.all_of.is_empty() && draft.one_of.is_empty() && draft.any_of.is_empty())
    {
        let what =
            "several types beside `allOf`, `oneOf`, `anyOf` or `if`; give each branch its type";
        return Err(ImportError::unsupported(at, what));
    }
    for name in std::mem::take(&mut draft.types) {
        let mut branch = Map::from_iter([("type".to_owned(), Value::from(name.as_str()))]);
        for key in keywords_of(&name) {
            if let Some(value) = draft.rest.get(*key) {
                branch.insert((*key).to_owned(), value.clone());
            }
        }
        if let Some(values) = &draft.values {
            let own: Vec<Value> = values
                .iter()
                .filter(|value| is_of_type(value, &name))
                .cloned()
                .collect();
            if own.is_empty() {
                continue;
            }
            branch.insert("enum".to_owned(), Value::Array(own));
        }
        draft.one_of.push(in_order(branch));
    }
    draft.values = None;
    // What concerns none of the types had no effect.
    draft
        .rest
        .retain(|key, _| ANNOTATION.contains(&key.as_str()));
    Ok(())
}

fn keywords_of(name: &str) -> &'static [&'static str] {
    match name {
        "object" => OBJECT,
        "array" => ARRAY,
        "string" => STRING,
        "integer" | "number" => NUMBER,
        _ => &[],
    }
}

fn is_of_type(value: &Value, name: &str) -> bool {
    match value {
        Value::Null => false,
        Value::Bool(_) => name == "boolean",
        Value::Number(number) => name == "number" || (name == "integer" && number.is_i64()),
        Value::String(_) => name == "string",
        Value::Array(_) => name == "array",
        Value::Object(_) => name == "object",
    }
}

/// What a schema without a type is about: the values that it lists, else the keywords that it has.
fn infer_types(draft: &mut Draft) {
    let combined = !(draft.all_of.is_empty() && draft.one_of.is_empty() && draft.any_of.is_empty());
    if !draft.types.is_empty() || combined {
        return;
    }
    let listed = draft.values.as_deref().unwrap_or_default();
    if !listed.is_empty() {
        let of = |name: &&&str| listed.iter().any(|value| is_of_type(value, name));
        let names = ["object", "array", "string", "integer", "boolean"];
        draft.types = names
            .iter()
            .filter(of)
            .map(|name| (*name).to_owned())
            .collect();
        let all = |value: &Value| draft.types.iter().any(|name| is_of_type(value, name));
        if !listed.iter().all(all) {
            // Fractions; every integer is a number.
            draft.types.retain(|name| name != "integer");
            draft.types.push("number".to_owned());
        }
        return;
    }
    if draft.values.is_some() {
        return;
    }
    let about = |keywords: &[&str]| keywords.iter().any(|key| draft.rest.contains_key(*key));
    // `required` alone is how a composed object says what of its members is needed.
    let name = if about(&[
        "properties",
        "additionalProperties",
        "minProperties",
        "maxProperties",
    ]) {
        "object"
    } else if about(ARRAY) {
        "array"
    } else if about(&["minLength", "maxLength", "pattern"]) {
        "string"
    } else if about(&NUMBER[1..]) {
        "number"
    } else {
        return;
    };
    draft.types.push(name.to_owned());
}

/// Keywords of another type than the one that is named hold for no value, so they say nothing.
fn drop_without_effect(draft: &mut Draft) {
    let [name] = draft.types.as_slice() else {
        return;
    };
    let own = keywords_of(name);
    draft.rest.retain(|key, _| {
        let of_another = [OBJECT, ARRAY, STRING, NUMBER]
            .iter()
            .any(|keywords| keywords.contains(&key.as_str()));
        own.contains(&key.as_str()) || !of_another
    });
}

/// `{required: […]}` as a branch of its own.
fn object_of_required(branch: &mut Value) {
    if names_required(branch).is_some()
        && let Value::Object(members) = branch
    {
        members.shift_insert(0, "type".to_owned(), "object".into());
    }
}

/// Values and bounds must be of the one type that is named.
fn fitting_values(draft: &Draft, at: &Place<'_>) -> Result<(), ImportError> {
    let [name] = draft.types.as_slice() else {
        return Ok(());
    };
    let stray = draft
        .values
        .iter()
        .flatten()
        .find(|value| !is_of_type(value, name));
    if let Some(stray) = stray {
        let what = format!("the value {stray} is not of the type `{name}`; correct one of the two");
        return Err(ImportError::unsupported(&at.member("enum"), what));
    }
    let bounds = ["minimum", "maximum", "multipleOf"];
    for key in bounds.into_iter().filter(|_| name == "integer") {
        if draft
            .rest
            .get(key)
            .is_some_and(|bound| !is_of_type(bound, name))
        {
            return Err(ImportError::unsupported(
                &at.member(key),
                "the bound of an integer must be an integer of 64 bits",
            ));
        }
    }
    Ok(())
}

/// Whether each branch names a type of its own.
fn disjoint(branches: &[Value]) -> bool {
    let mut seen = BTreeSet::new();
    branches.len() > 1
        && branches
            .iter()
            .all(|branch| match branch.get("type").and_then(Value::as_str) {
                Some(name) => seen.insert(if name == "integer" { "number" } else { name }),
                None => false,
            })
}

/// Old documents: properties, and beside them an `anyOf` of required names. New ones: an `anyOf` of objects with those properties,
/// and the others beside it. The new form says which properties belong to which way of asking, so it is the one.
fn required_branches(draft: &mut Draft) {
    let object = draft.types.len() == 1 && draft.types.iter().any(|name| name == "object");
    if !object || !draft.all_of.is_empty() || !draft.one_of.is_empty() {
        return;
    }
    let Some(Value::Object(properties)) = draft.rest.get("properties") else {
        return;
    };
    let Some(named) = draft
        .any_of
        .iter()
        .map(names_required)
        .collect::<Option<Vec<_>>>()
    else {
        return;
    };
    let moved: BTreeSet<&String> = named.iter().flatten().collect();
    if moved.is_empty()
        || moved
            .iter()
            .any(|name| !properties.contains_key(name.as_str()))
    {
        return;
    }
    let pick = |keep: &dyn Fn(&String) -> bool| -> Map<String, Value> {
        let kept = properties.iter().filter(|(name, _)| keep(name));
        kept.map(|(name, property)| (name.clone(), property.clone()))
            .collect()
    };
    let branches = named.iter().map(|names| {
        let properties = pick(&|name| names.contains(name));
        let required: Vec<&String> = properties.keys().collect();
        json!({ "type": "object", "properties": properties, "required": required })
    });
    let (branches, others) = (branches.collect(), pick(&|name| !moved.contains(name)));
    draft.any_of = branches;
    if others.is_empty() {
        draft.rest.shift_remove("properties");
    } else {
        draft
            .rest
            .insert("properties".to_owned(), Value::Object(others));
        let mut any_of = std::mem::take(&mut draft.any_of);
        draft.all_of.push(match any_of.pop() {
            Some(only) if any_of.is_empty() => only,
            last => {
                any_of.extend(last);
                json!({ "anyOf": any_of })
            }
        });
    }
}

/// The names of a branch that says nothing but what is required.
fn names_required(branch: &Value) -> Option<Vec<String>> {
    let branch = branch.as_object()?;
    if branch.len() != 1 {
        return None;
    }
    let names = branch.get("required")?.as_array()?;
    names
        .iter()
        .map(|name| name.as_str().map(str::to_owned))
        .collect()
}

/// What an object says about itself beside `allOf` is one more branch of it.
fn own_members_to_all_of(draft: &mut Draft) {
    if draft.all_of.is_empty() {
        return;
    }
    let mut own = Map::new();
    for key in OBJECT {
        if let Some(value) = draft.rest.shift_remove(*key) {
            own.insert((*key).to_owned(), value);
        }
    }
    if !own.is_empty() {
        own.insert("type".to_owned(), "object".into());
        draft.all_of.push(in_order(own));
    }
}

/// `type: object` beside branches that are objects says nothing.
fn drop_redundant_type(draft: &mut Draft) {
    let mut branches = draft
        .all_of
        .iter()
        .chain(&draft.one_of)
        .chain(&draft.any_of)
        .peekable();
    let about_itself = OBJECT.iter().any(|key| draft.rest.contains_key(*key));
    if branches.peek().is_some()
        && !about_itself
        && branches.all(is_object)
        && draft.types == ["object"]
    {
        draft.types.clear();
    }
}

fn is_object(schema: &Value) -> bool {
    let all = |key| {
        schema
            .get(key)
            .and_then(Value::as_array)
            .is_some_and(|branches| branches.iter().all(is_object))
    };
    schema.get("$ref").is_some()
        || schema.get("type").is_some_and(|name| name == "object")
        || all("allOf")
        || all("oneOf")
        || all("anyOf")
}

fn dedup(branches: &mut Vec<Value>) {
    let mut unique: Vec<Value> = Vec::with_capacity(branches.len());
    for branch in branches.drain(..) {
        if !unique.contains(&branch) {
            unique.push(branch);
        }
    }
    *branches = unique;
}

/// A single branch without siblings of meaning is the schema itself.
fn single_branch(draft: &mut Draft) -> Option<Value> {
    let only_notes = draft
        .rest
        .keys()
        .all(|key| ANNOTATION.contains(&key.as_str()));
    let alone = draft.all_of.len() == 1
        && draft.one_of.is_empty()
        && draft.any_of.is_empty()
        && draft.values.is_none();
    let Some(Value::Object(branch)) = draft.all_of.first() else {
        return None;
    };
    let same_type = match draft.types.as_slice() {
        [] => true,
        [name] => branch
            .get("type")
            .is_some_and(|of_branch| of_branch == name.as_str()),
        _ => false,
    };
    if !(only_notes && alone && same_type) {
        return None;
    }
    if branch.contains_key("$ref") {
        return (draft.rest.is_empty() && !draft.nullable).then(|| Value::Object(branch.clone()));
    }
    let mut schema = branch.clone();
    for (key, value) in std::mem::take(&mut draft.rest) {
        schema.entry(key).or_insert(value);
    }
    if draft.nullable && !schema.contains_key("x-misskey-json") {
        allow_null(&mut schema);
    }
    Some(in_order(schema))
}

fn whole(draft: Draft) -> Value {
    let Draft {
        types,
        nullable,
        values,
        all_of,
        one_of,
        any_of,
        rest: mut schema,
        ..
    } = draft;
    for (key, branches) in [("allOf", all_of), ("oneOf", one_of), ("anyOf", any_of)] {
        if !branches.is_empty() {
            schema.insert(key.to_owned(), Value::Array(branches));
        }
    }
    if let Some(values) = values {
        schema.insert("enum".to_owned(), Value::Array(values));
    }
    if let [name] = types.as_slice() {
        schema.insert("type".to_owned(), name.as_str().into());
    }
    if schema.keys().all(|key| ANNOTATION.contains(&key.as_str())) {
        // Nothing limits the value, null included.
        schema.insert("x-misskey-json".to_owned(), true.into());
    } else if nullable {
        allow_null(&mut schema);
    }
    in_order(schema)
}

/// 3.0.3 wants `null` in the enum as well where null is allowed.
fn allow_null(schema: &mut Map<String, Value>) {
    schema.insert("nullable".to_owned(), true.into());
    if let Some(Value::Array(values)) = schema.get_mut("enum")
        && !values.contains(&Value::Null)
    {
        values.push(Value::Null);
    }
}
