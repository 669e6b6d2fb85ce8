//! Schemas that consist of themselves.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{error::ImportError, pointer::Place, schema::COMPONENT};

/// Refuses a cycle of references through `allOf`, `oneOf` and `anyOf` alone: to read one value, each schema on it must have read that value.
/// A cycle through properties or items is a tree, and fine.
pub(super) fn refuse(components: &Map<String, Value>, at: &Place<'_>) -> Result<(), ImportError> {
    let edges: BTreeMap<&str, Vec<&str>> = components
        .iter()
        .map(|(name, schema)| {
            let mut names = Vec::new();
            in_place(schema, &mut names);
            (name.as_str(), names)
        })
        .collect();
    let mut done = BTreeMap::new();
    for name in edges.keys() {
        let mut path = Vec::new();
        visit(name, &edges, &mut done, &mut path, at)?;
    }
    Ok(())
}

/// The components that a value of `schema` is read by as a whole.
fn in_place<'a>(schema: &'a Value, names: &mut Vec<&'a str>) {
    if let Some(name) = schema
        .get("$ref")
        .and_then(Value::as_str)
        .and_then(|reference| reference.strip_prefix(COMPONENT))
    {
        names.push(name);
    }
    for key in ["allOf", "oneOf", "anyOf"] {
        for branch in schema
            .get(key)
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            in_place(branch, names);
        }
    }
}

/// Depth first over an explicit stack, since a hostile document may chain any number of components.
fn visit<'a>(
    start: &'a str,
    edges: &BTreeMap<&'a str, Vec<&'a str>>,
    done: &mut BTreeMap<&'a str, ()>,
    path: &mut Vec<(&'a str, usize)>,
    at: &Place<'_>,
) -> Result<(), ImportError> {
    if done.contains_key(start) {
        return Ok(());
    }
    path.push((start, 0));
    while let Some((name, next)) = path.last_mut() {
        let Some(target) = edges
            .get(name)
            .and_then(|targets| targets.get(*next))
            .copied()
        else {
            done.insert(*name, ());
            path.pop();
            continue;
        };
        *next += 1;
        if let Some(start) = path.iter().position(|(on_path, _)| *on_path == target) {
            let mut cycle: Vec<&str> = path.iter().skip(start).map(|(name, _)| *name).collect();
            cycle.push(target);
            return Err(ImportError::Cycle {
                pointer: at.member(target).pointer(),
                cycle: cycle.join(" → "),
            });
        }
        if !done.contains_key(target) {
            path.push((target, 0));
        }
    }
    Ok(())
}
