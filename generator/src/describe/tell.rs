//! What docs.yaml says of what has no sentence yet: of types inside others, values of enums, error codes and permissions, of forks' too.

use std::collections::BTreeMap;

use serde_json::{Number, Value};

use crate::model::{Api, Body, Field, Presence, Role, Type, TypeDef};
use crate::sources::docs::Docs;

/// Gives each its sentence, and notes what has none.
pub(super) fn tell(api: &mut Api, docs: &Docs) {
    let mut of_fields = BTreeMap::new();
    for def in &mut api.types {
        fields(def, docs, &mut of_fields);
    }
    for def in &mut api.types {
        if def.doc.is_none()
            && let Some(model) = &def.model
        {
            def.doc = docs.model(model);
        }
        // What a request or a response is, its endpoint says.
        if def.doc.is_none() && def.role == Role::Part {
            def.doc = docs
                .inner_type(&def.place)
                .or_else(|| of_fields.get(&def.place).cloned());
            if def.doc.is_none() {
                docs.miss_type(&def.place);
            }
        }
        if let Body::Enum(variants) = &mut def.body {
            let of = def.model.as_ref().unwrap_or(&def.place);
            // Those of the streaming API have theirs already.
            for variant in variants.iter_mut().filter(|variant| variant.doc.is_none()) {
                variant.doc = docs.value(of, &variant.value);
            }
        }
    }
    for (code, def) in &mut api.codes {
        def.doc = docs.error(code);
    }
    for endpoint in &mut api.endpoints {
        docs.has_endpoint(&endpoint.name);
        for error in &mut endpoint.errors {
            error.doc = docs.error_at(&endpoint.name, &error.code);
        }
    }
    for permission in &mut api.permissions {
        permission.doc = docs.permission(&permission.value);
    }
}

/// Sentences for fields that have none, and what is said of all, by place.
fn fields(def: &mut TypeDef, docs: &Docs, told: &mut BTreeMap<String, String>) {
    let Body::Struct(fields) = &mut def.body else {
        return;
    };
    for field in fields {
        let place = format!("{}.{}", def.place, field.wire);
        if field.doc.is_none() {
            field.doc = docs.field(&[&place], &field.wire);
        }
        field.sample = sample(field, &place, docs);
        match &field.doc {
            Some(doc) => {
                told.insert(place, doc.clone());
            }
            // What a component describes is told there, for all that take it over.
            None => match &field.origin {
                Some(origin) => docs.miss_field(&format!("{origin}.{}", field.wire)),
                None => docs.miss_field(&place),
            },
        }
    }
}

/// What tests find in a field that is always there.
fn sample(field: &Field, place: &str, docs: &Docs) -> Option<Value> {
    if field.presence != Presence::Required {
        return None;
    }
    match &field.ty {
        Type::Text => {
            let told = docs.sample(place, &field.wire).map(Value::from);
            // `sample` is six letters long.
            let short = field.limits.min_length.filter(|length| *length > 6);
            told.or_else(|| short.map(|length| "sample".repeat(length.div_ceil(6)).into()))
        }
        Type::Integer | Type::Fraction => {
            let least = field.limits.min.as_ref().and_then(Number::as_i64);
            least.filter(|least| *least > 0).map(Value::from)
        }
        _ => None,
    }
}
