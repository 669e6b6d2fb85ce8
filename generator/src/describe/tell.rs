//! What docs.yaml says of what has no sentence yet: of types inside others, values of enums, error codes and permissions, of forks' too.

use std::collections::BTreeMap;

use crate::model::{Api, Body, Role, TypeDef};
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
