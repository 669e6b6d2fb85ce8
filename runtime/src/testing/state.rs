//! What the server knows: the rules, and the calls that came.

use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;

use super::answer::Say;
use super::arrived::Arrived;
use super::recording::Recording;
use super::rule::Rule;

/// The token that the server takes, and that its clients have.
pub const TOKEN: &str = "tokenForTestsAlone";

/// What the server knows.
#[derive(Default)]
pub(super) struct State {
    inner: Mutex<Inner>,
    /// Something happened.
    pub(super) changed: Notify,
}

#[derive(Default)]
pub(super) struct Inner {
    pub(super) rules: Vec<Rule>,
    pub(super) recording: Recording,
    pub(super) calls: Vec<Arrived>,
    /// Calls that nothing was said about, in words.
    pub(super) unexpected: Vec<String>,
    pub(super) is_token_revoked: bool,
    pub(super) is_any_token_taken: bool,
    /// Name and version, as nodeinfo says it.
    pub(super) software: Option<(String, String)>,
}

impl State {
    pub(super) fn lock(&self) -> MutexGuard<'_, Inner> {
        // A test that panics in a rule fails anyway.
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What to say to a call, which is kept.
    pub(super) fn call(&self, call: Arrived) -> Say {
        let mut inner = self.lock();
        let say = inner.say(&call);
        inner.calls.push(call);
        drop(inner);
        self.changed.notify_waiters();
        say
    }
}

impl Inner {
    /// Whether a token is the one that the server takes.
    pub(super) fn takes(&self, token: &str) -> bool {
        (token == TOKEN || self.is_any_token_taken) && !self.is_token_revoked
    }

    fn say(&mut self, call: &Arrived) -> Say {
        if let Some(token) = &call.token
            && !self.takes(token)
        {
            return Say::error(
                401,
                "AUTHENTICATION_FAILED",
                "Authentication failed. Please ensure your token is correct.",
            );
        }
        let mut rules = self.rules.iter_mut().rev();
        let credential_missing = rules
            .any(|rule| rule.endpoint == call.endpoint && rule.credential)
            && call.token.is_none();
        if credential_missing {
            return Say::error(401, "CREDENTIAL_REQUIRED", "Credential required.");
        }
        let of_endpoint = self
            .rules
            .iter_mut()
            .rev()
            .filter(|rule| rule.endpoint == call.endpoint);
        for rule in of_endpoint {
            if let Some(say) = (rule.says)(call) {
                return say;
            }
        }
        if let Some(say) = self.recording.say(call) {
            return say;
        }
        let what = self.unexpected_call(call);
        self.unexpected.push(what.clone());
        Say::error(400, "UNEXPECTED_CALL", &what)
    }

    fn unexpected_call(&self, call: &Arrived) -> String {
        let request = serde_json::Value::Object(call.members.clone());
        let what = format!("`{}` was called with {request}", call.endpoint);
        let has_rule = self.rules.iter().any(|rule| rule.endpoint == call.endpoint);
        let why = if has_rule {
            "no rule for it is meant for this request, or has an answer left".to_owned()
        } else if let Some(close) = self.recording.closest(call) {
            format!("in the recording it is called with {close}")
        } else {
            format!("the test expects {}", self.expected())
        };
        format!("{what}; {why}")
    }

    /// The endpoints that something was said about.
    fn expected(&self) -> String {
        let mut names: Vec<&str> = self.rules.iter().map(|rule| rule.endpoint).collect();
        names.extend(self.recording.endpoints());
        names.sort_unstable();
        names.dedup();
        let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
        match names.as_slice() {
            [] => "no calls at all".to_owned(),
            names => format!("calls of {}", names.join(", ")),
        }
    }

    /// The calls so far, for messages.
    pub(super) fn story(&self) -> String {
        let calls: Vec<String> = self
            .calls
            .iter()
            .map(|call| {
                let request = serde_json::Value::Object(call.members.clone());
                format!("\n  `{}` with {request}", call.endpoint)
            })
            .collect();
        match calls.as_slice() {
            [] => "nothing was called".to_owned(),
            calls => format!("these calls came:{}", calls.concat()),
        }
    }
}
