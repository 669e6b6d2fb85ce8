//! Tables for the runtime's `wire` macros, one row a line.

use serde_json::Value;

use crate::model::{Branch, Field, KeyedBranch, Presence, ShapeBranch, Type, TypeDef, Variant};

fn direction(def: &TypeDef) -> &'static str {
    match (def.sent, def.received) {
        (true, true) => "sent_and_received",
        (true, false) => "sent",
        (false, true) => "received",
        (false, false) => "unused",
    }
}

fn table(macro_name: &str, head: &str, rows: &[String]) -> String {
    if rows.is_empty() {
        return format!("wire::{macro_name}! {{ {head} {{}} }}\n");
    }
    let rows: String = rows.iter().map(|row| format!("        {row},\n")).collect();
    format!("wire::{macro_name}! {{\n    {head} {{\n{rows}    }}\n}}\n")
}

/// A table that gives a type its serde traits.
fn serde(direction: &str, kind: &str, head: &str, rows: &[String]) -> String {
    table("table", &format!("{direction} {kind} {head}"), rows)
}

/// Names on the wire and how each may be absent.
pub(super) fn fields(def: &TypeDef, fields: &[Field]) -> String {
    let has_upload = fields.iter().any(|field| field.ty == Type::Upload);
    // A file is no part of the JSON, and cannot be made from it.
    let direction = if has_upload {
        "sent_only"
    } else {
        direction(def)
    };
    let rows: Vec<_> = fields
        .iter()
        .filter(|field| field.ty != Type::Upload)
        .map(|field| {
            let presence = match field.presence {
                Presence::Required => "required",
                Presence::Nullable => "nullable",
                Presence::Optional => "optional",
                Presence::Maybe => "maybe",
                Presence::Others => return format!("..{}", field.ident),
            };
            let sample = match &field.sample {
                Some(Value::String(text)) => format!(" = {text:?}"),
                Some(Value::Number(number)) => format!(" = {number}i64"),
                _ => String::new(),
            };
            format!("{}: {:?} {presence}{sample}", field.ident, field.wire)
        })
        .collect();
    let file = fields.iter().find(|field| field.ty == Type::Upload);
    let head = match file {
        Some(file) => format!("{} ({})", def.name, file.ident),
        None => def.name.clone(),
    };
    serde(direction, "object", &head, &rows)
}

/// Values on the wire.
pub(super) fn open_enum(name: &str, variants: &[Variant]) -> String {
    let rows: Vec<_> = variants
        .iter()
        .map(|variant| format!("{} = {:?}", variant.name, variant.value))
        .collect();
    table("open_enum", &format!("{name} or Unknown"), &rows)
}

/// Branches by the tag's values.
pub(super) fn tagged(def: &TypeDef, tag: &str, branches: &[Branch], types: &[String]) -> String {
    let rows: Vec<_> = branches
        .iter()
        .zip(types)
        .map(|(branch, ty)| {
            let values: Vec<_> = branch
                .values
                .iter()
                .map(|value| format!("{value:?}"))
                .collect();
            let keep = if branch.keeps_tag { "keep" } else { "drop" };
            format!("{}({ty}) {keep} [{}]", branch.variant, values.join(" "))
        })
        .collect();
    serde(
        direction(def),
        "tagged_union",
        &format!("{} by {tag:?}", def.name),
        &rows,
    )
}

/// Branches by the kind of JSON.
pub(super) fn shapes(def: &TypeDef, branches: &[ShapeBranch]) -> String {
    let rows: Vec<_> = branches
        .iter()
        .map(|branch| format!("{} {}", branch.variant, branch.shape))
        .collect();
    serde(direction(def), "shape_union", &def.name, &rows)
}

/// Branches by their members.
pub(super) fn keyed(def: &TypeDef, branches: &[KeyedBranch], types: &[String]) -> String {
    let rows: Vec<_> = branches
        .iter()
        .zip(types)
        .map(|(branch, ty)| {
            let keys: Vec<_> = branch.keys.iter().map(|key| format!("{key:?}")).collect();
            format!("{}({ty}) [{}]", branch.variant, keys.join(" "))
        })
        .collect();
    serde(direction(def), "keyed_union", &def.name, &rows)
}
