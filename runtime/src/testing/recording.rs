//! Answers from a recording of a real server.

use super::answer::{Say, What};
use super::arrived::Arrived;
use crate::wire::{Json, JsonObject};

/// Recorded exchanges.
#[derive(Default)]
pub(super) struct Recording(Vec<Exchange>);

struct Exchange {
    endpoint: String,
    request: JsonObject,
    say: Say,
    is_used: bool,
}

impl Recording {
    /// Adds the exchanges of a text in JSON Lines.
    ///
    /// # Errors
    /// A line is not of the form, in words.
    pub(super) fn add(&mut self, lines: &str) -> Result<(), String> {
        for (index, line) in lines.lines().enumerate() {
            if line.trim().is_empty() {
                continue;
            }
            let exchange =
                Exchange::parse(line).map_err(|error| format!("line {}: {error}", index + 1))?;
            self.0.push(exchange);
        }
        Ok(())
    }

    /// The next answer to this request: each once, then the last one again.
    pub(super) fn say(&mut self, call: &Arrived) -> Option<Say> {
        let is_it = |exchange: &Exchange| {
            exchange.endpoint == call.endpoint && exchange.asks(&call.members)
        };
        let at = self
            .0
            .iter()
            .position(|exchange| !exchange.is_used && is_it(exchange))
            .or_else(|| self.0.iter().rposition(is_it))?;
        let exchange = self.0.get_mut(at)?;
        exchange.is_used = true;
        Some(exchange.say.clone())
    }

    /// A recorded request of the same endpoint.
    pub(super) fn closest(&self, call: &Arrived) -> Option<Json> {
        let of_endpoint = self
            .0
            .iter()
            .filter(|known| known.endpoint == call.endpoint);
        let in_common = |exchange: &&Exchange| {
            let members = exchange.request.iter();
            members
                .filter(|(name, value)| call.members.get(*name) == Some(value))
                .count()
        };
        of_endpoint
            .max_by_key(in_common)
            .map(|exchange| Json::Object(exchange.request.clone()))
    }

    pub(super) fn endpoints(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|exchange| exchange.endpoint.as_str())
    }
}

impl Exchange {
    fn parse(line: &str) -> Result<Self, String> {
        let entry: JsonObject = serde_json::from_str(line).map_err(|error| error.to_string())?;
        let text = |name: &str| entry.get(name).and_then(Json::as_str);
        let endpoint = text("endpoint").ok_or("`endpoint` is not a text")?;
        let status = entry
            .get("status")
            .and_then(Json::as_u64)
            .and_then(|status| u16::try_from(status).ok())
            .filter(|status| (200..=599).contains(status))
            .ok_or("`status` is none of HTTP, 200 to 599")?;
        let request = match entry.get("request") {
            None | Some(Json::Null) => JsonObject::new(),
            Some(Json::Object(request)) => request.clone(),
            Some(_) => return Err("`request` is not an object".to_owned()),
        };
        let body = match (text("response_text"), entry.get("response")) {
            (Some(text), _) => text.to_owned(),
            (None, None | Some(Json::Null)) => String::new(),
            (None, Some(json)) => json.to_string(),
        };
        let headers = entry.get("response_headers").and_then(Json::as_object);
        let headers = headers
            .into_iter()
            .flatten()
            .filter(|(name, _)| ["content-type", "retry-after"].contains(&name.as_str()))
            .filter_map(|(name, value)| Some((name.clone(), value.as_str()?.to_owned())));
        let mut say = Say::body(status, None, body.into());
        if let What::Body { headers: all, .. } = &mut say.what {
            all.extend(headers);
        }
        Ok(Self {
            endpoint: endpoint.to_owned(),
            request,
            say,
            is_used: false,
        })
    }

    fn asks(&self, members: &JsonObject) -> bool {
        let known = self.request.iter().filter(|(name, _)| *name != "i");
        known.clone().count() == members.len()
            && known
                .into_iter()
                .all(|(name, value)| members.get(name) == Some(value))
    }
}
