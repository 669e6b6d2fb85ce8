//! What a live server says it is: nodeinfo, which forks fill with their own name where their document keeps upstream's.

use std::time::Duration;

use serde_json::Value;

use crate::input::bytes;

/// The software's name in lower case, or why it is not known.
pub(crate) fn software(address: &str, timeout: Duration) -> Result<String, String> {
    let origin = origin(address).ok_or("the address names no host")?;
    let list = json(&format!("{origin}/.well-known/nodeinfo"), timeout)?;
    let links = list["links"].as_array();
    let links = links.into_iter().flatten();
    let href = links
        .filter_map(|link| link["href"].as_str())
        // Another server's word about itself says nothing about this one.
        .find(|href| {
            href.strip_prefix(origin)
                .is_some_and(|path| path.starts_with('/'))
        });
    let address = match href {
        Some(href) => href.to_owned(),
        None => format!("{origin}/nodeinfo/2.1"),
    };
    let info = json(&address, timeout)?;
    let name = info["software"]["name"].as_str();
    name.map(str::to_ascii_lowercase)
        .ok_or_else(|| format!("{address} names no software"))
}

fn json(address: &str, timeout: Duration) -> Result<Value, String> {
    let bytes = bytes::url(address, timeout).map_err(|failure| failure.to_string())?;
    serde_json::from_slice(&bytes).map_err(|error| format!("{address} is no JSON: {error}"))
}

/// `https://misskey.example/api.json` → `https://misskey.example`.
fn origin(address: &str) -> Option<&str> {
    let host = address.find("://")? + "://".len();
    let end = address[host..]
        .find('/')
        .map_or(address.len(), |path| host + path);
    Some(&address[..end])
}
