//! Changing a document at one place.

use serde_json::{Value, json};

#[derive(Clone)]
pub(super) struct Edit {
    pub(super) pointer: String,
    pub(super) what: What,
}

#[derive(Clone)]
pub(super) enum What {
    /// A member of an object has this value, or is gone.
    Set(String, Option<Value>),
    /// What stands there is another.
    Become(Value),
    /// A list has no longer that value, or has it now.
    Remove(Value),
    Add(Value),
    /// The branch of a union is gone.
    Drop,
    /// The error of that code has this member, or none.
    Error(String, String, Value),
}

/// Makes the edit, unless what it is of is no longer there.
pub(super) fn apply(document: &mut Value, edit: &Edit) -> bool {
    let Some(target) = document.pointer_mut(&edit.pointer) else {
        return false;
    };
    match &edit.what {
        What::Become(value) => *target = value.clone(),
        What::Drop => *target = Value::Null,
        What::Set(key, value) => {
            let Some(members) = target.as_object_mut() else {
                return false;
            };
            match value {
                Some(value) => drop(members.insert(key.clone(), value.clone())),
                None => return members.shift_remove(key).is_some(),
            }
        }
        What::Remove(value) => {
            let Some(list) = target.as_array_mut() else {
                return false;
            };
            let before = list.len();
            list.retain(|other| other != value);
            return list.len() < before;
        }
        What::Add(value) => match target.as_array_mut() {
            Some(list) => list.push(value.clone()),
            None => return false,
        },
        What::Error(code, key, value) => {
            let errors = target.as_array_mut().into_iter().flatten();
            let Some(error) = errors
                .into_iter()
                .find(|error| error["code"] == json!(code))
            else {
                return false;
            };
            error[key] = value.clone();
        }
    }
    true
}

/// Takes out what was dropped, lists of nothing, and the names of required members that are gone.
pub(super) fn clean(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(clean),
        Value::Object(members) => {
            for key in ["oneOf", "anyOf", "allOf"] {
                if let Some(Value::Array(branches)) = members.get_mut(key) {
                    branches.retain(|branch| !branch.is_null());
                }
            }
            let is_alone = !members.contains_key("allOf");
            let names: Option<Vec<String>> = members
                .get("properties")
                .and_then(Value::as_object)
                .map(|properties| properties.keys().cloned().collect());
            let is_empty = names.as_ref().is_some_and(Vec::is_empty);
            if let (true, Some(names), Some(Value::Array(required))) =
                (is_alone, names, members.get_mut("required"))
            {
                required.retain(|name| names.iter().any(|known| *name == json!(known)));
            }
            if members.get("required") == Some(&json!([])) {
                members.shift_remove("required");
            }
            if is_empty {
                members.shift_remove("properties");
            }
            members.values_mut().for_each(clean);
        }
        _ => {}
    }
}
