//! What stands between a program and the server, and what it says in the server's place.

use http::HeaderMap;
use http::header::SERVER;

/// Set by Cloudflare on an answer that is a task for a browser.
const CHALLENGE: &str = "cf-mitigated";

/// Whether a status says that a proxy got no answer from the server. 520 to 527 and 530 are Cloudflare's.
pub(crate) fn is_gateway(status: u16) -> bool {
    gateway(status).is_some()
}

fn gateway(status: u16) -> Option<&'static str> {
    Some(match status {
        502..=504 => "the server is down or overloaded, according to the proxy in front of it",
        520 | 524 | 527 => "the proxy in front of the server got no proper answer from it",
        521..=523 | 525 | 526 | 530 => "the proxy in front of the server could not reach it",
        _ => return None,
    })
}

/// Whether the answer asks for a browser to prove that it is one. Nothing has reached the server then, and the next call may be let through.
pub(crate) fn is_challenge(headers: &HeaderMap) -> bool {
    headers.contains_key(CHALLENGE)
}

/// What a proxy says with an answer, if it is one that only a proxy gives; it is named where it names itself.
pub(crate) fn words(status: u16, headers: &HeaderMap) -> Option<String> {
    let said = if is_challenge(headers) {
        "a proxy in front of the server demands a browser check, which a program cannot pass; whoever runs the server can let this program through"
    } else if status == 407 {
        "the proxy asks for a user name and a password, or does not take these; put them before its host, as in `http://user:password@proxy.example:3128`"
    } else {
        gateway(status)?
    };
    Some(match name(headers) {
        Some(name) => format!("{said} (it calls itself `{name}`)"),
        None => said.to_owned(),
    })
}

/// What a proxy calls itself.
fn name(headers: &HeaderMap) -> Option<String> {
    let name = headers.get(SERVER)?.to_str().ok()?;
    let short: String = name.chars().take(40).collect();
    (!short.is_empty()).then_some(short)
}
