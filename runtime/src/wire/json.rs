//! JSON that no type describes.

/// Free JSON: any value, `null` included.
pub type Json = serde_json::Value;
/// A JSON object whose members the server's document does not describe.
pub type JsonObject = serde_json::Map<String, serde_json::Value>;
