//! Fields that travel as text, in a form or in a query, and what the server makes of them.

use serde_json::{Map, Value, json};

use crate::document::Document;

/// Gives fields the types that the document states: texts stay, the rest is read as JSON.
///
/// # Errors
/// A field is not of its type, with the field's pointer.
pub fn typed(
    document: &Document,
    endpoint: &str,
    fields: impl IntoIterator<Item = (String, String)>,
) -> Result<Map<String, Value>, String> {
    let schema = document.request(endpoint).ok_or("no request is declared")?;
    let properties = &document.at(&document.resolved(&schema))["properties"];
    let mut out = Map::new();
    for (name, text) in fields {
        let kind = &properties[&name]["type"];
        let is_text = kind.is_null()
            || kind == "string"
            || kind
                .as_array()
                .is_some_and(|kinds| kinds.contains(&json!("string")));
        let value = if is_text {
            Value::String(text)
        } else {
            serde_json::from_str(&text).map_err(|error| format!("/{name}: {error}"))?
        };
        if out.insert(name.clone(), value).is_some() {
            return Err(format!("/{name}: sent twice"));
        }
    }
    Ok(out)
}
