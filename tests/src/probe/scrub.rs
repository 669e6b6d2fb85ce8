//! What must not get into a recording, or onto a screen: tokens and other secrets, and what leads to people: mail and network addresses.

use std::net::IpAddr;

use serde_json::{Map, Value};

/// Replaces secrets, and the token of the one who asks wherever it stands.
#[derive(Clone, Default)]
pub struct Scrubber {
    token: Option<String>,
}

impl Scrubber {
    /// Knows this token.
    #[must_use]
    pub fn new(token: Option<&str>) -> Self {
        Self {
            token: token.map(str::to_owned),
        }
    }

    /// The value without what must not be kept. Secrets are told by the names of their members, and replaced by as many letters and digits.
    #[must_use]
    pub fn value(&self, value: Value) -> Value {
        self.member("", "", value)
    }

    /// The same of the members of an object.
    #[must_use]
    pub fn members(&self, members: Map<String, Value>, of: &str) -> Map<String, Value> {
        let members = members.into_iter();
        members
            .map(|(name, value)| {
                let value = self.member(&name, of, value);
                (self.without_token(&name), value)
            })
            .collect()
    }

    fn member(&self, name: &str, of: &str, value: Value) -> Value {
        match value {
            _ if is_secret(name) || (name == "code" && of != "error") => self.hidden(value),
            Value::String(text) => Value::String(self.text(&text)),
            Value::Array(items) => {
                let items = items.into_iter();
                items.map(|item| self.member("", name, item)).collect()
            }
            Value::Object(members) => Value::Object(self.members(members, name)),
            other => other,
        }
    }

    /// A secret: of every text in it only the form is left.
    fn hidden(&self, value: Value) -> Value {
        match value {
            Value::String(text) => Value::String(masked(&text)),
            Value::Array(items) => items.into_iter().map(|item| self.hidden(item)).collect(),
            Value::Object(members) => {
                let members = members.into_iter();
                let hidden =
                    members.map(|(name, value)| (self.without_token(&name), self.hidden(value)));
                Value::Object(hidden.collect())
            }
            other => other,
        }
    }

    /// A text without the token, secrets in URLs, mail addresses and network addresses.
    #[must_use]
    pub fn text(&self, text: &str) -> String {
        network_addresses(&mail_addresses(&queries(&self.without_token(text))))
    }

    fn without_token(&self, text: &str) -> String {
        match &self.token {
            Some(token) => text.replace(token, &masked(token)),
            None => text.to_owned(),
        }
    }
}

/// Whether a member of this name, or a parameter of a URL, holds a secret.
#[must_use]
pub fn is_secret(name: &str) -> bool {
    let name: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
    let name = name.to_ascii_lowercase();
    let parts = [
        "token",
        "secret",
        "passw",
        "passphrase",
        "cookie",
        "apikey",
        "authkey",
        "accesskey",
        "privatekey",
        "invitationcode",
        "authorization",
    ];
    // The id of a token opens nothing.
    !name.ends_with("id") && parts.iter().any(|part| name.contains(part))
        || name.ends_with("backupcodes")
        || ["i", "auth", "pass", "smtppass"].contains(&name.as_str())
}

/// As many letters and digits in the same places.
fn masked(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '0'..='9' => '0',
            c if c.is_alphanumeric() => 'x',
            c => c,
        })
        .collect()
}

/// Secrets among the parameters of URLs.
fn queries(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['?', '&']) {
        let (before, after) = rest.split_at(at + 1);
        out.push_str(before);
        rest = after;
        let name_ends = |c: char| !(c.is_ascii_alphanumeric() || "-_[]".contains(c));
        let name = rest.find(name_ends).unwrap_or(rest.len());
        if is_secret(&rest[..name]) && rest[name..].starts_with('=') {
            let (name, after) = rest.split_at(name + 1);
            let value_ends = |c: char| c.is_whitespace() || "&#\"'<>)".contains(c);
            let end = after.find(value_ends).unwrap_or(after.len());
            out.push_str(name);
            out.push_str(&masked(&after[..end]));
            rest = &after[end..];
        }
    }
    out.push_str(rest);
    out
}

/// `name@host.example`, not the `@name@host.example` of a mention nor the `:name@host.example:` of an emoji.
fn mail_addresses(text: &str) -> String {
    let local = |c: char| c.is_ascii_alphanumeric() || "._%+-".contains(c);
    let domain = |c: char| c.is_ascii_alphanumeric() || ".-".contains(c);
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('@') {
        let (before, after) = rest.split_at(at);
        let begin = before.trim_end_matches(local).len();
        let after = &after[1..];
        let end = after.find(|c| !domain(c)).unwrap_or(after.len());
        let (name, host) = (&before[begin..], &after[..end]);
        let front = before[..begin].chars().next_back();
        // What a mention begins with was written out with what stands before it.
        let front = front.or_else(|| begin.eq(&0).then(|| out.chars().next_back()).flatten());
        let is_emoji = front == Some(':') && after[end..].starts_with(':');
        let is_address = !name.is_empty() && host.trim_matches('.').contains('.');
        out.push_str(&before[..begin]);
        if is_address && front != Some('@') && !is_emoji {
            out.push_str(&masked(name));
            out.push('@');
            out.push_str(&masked(host));
            rest = &after[end..];
        } else {
            out.push_str(name);
            out.push('@');
            rest = after;
        }
    }
    out.push_str(rest);
    out
}

/// Addresses of machines become those that are kept for documentation; what is this machine to itself says nothing.
fn network_addresses(text: &str) -> String {
    let part = |c: char| c.is_ascii_hexdigit() || c == ':' || c == '.';
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(begin) = rest.find(part) {
        let (before, after) = rest.split_at(begin);
        out.push_str(before);
        let end = after.find(|c| !part(c)).unwrap_or(after.len());
        let (run, after) = after.split_at(end);
        let stands_alone =
            !out.ends_with(char::is_alphanumeric) && !after.starts_with(char::is_alphanumeric);
        out.push_str(&match stands_alone {
            true => address(run),
            false => run.to_owned(),
        });
        rest = after;
    }
    out.push_str(rest);
    out
}

/// A run of what addresses are made of: one itself, or one with a port or a full stop behind it.
fn address(run: &str) -> String {
    let candidates = [run.len(), run.trim_end_matches(['.', ':']).len()]
        .into_iter()
        .chain(run.rfind(':'));
    for end in candidates {
        let (front, back) = run.split_at(end);
        match front.parse::<IpAddr>() {
            Ok(ip) if ip.is_loopback() || ip.is_unspecified() => return run.to_owned(),
            Ok(IpAddr::V4(_)) => return format!("192.0.2.1{back}"),
            Ok(IpAddr::V6(_)) => return format!("2001:db8::1{back}"),
            Err(_) => {}
        }
    }
    run.to_owned()
}
