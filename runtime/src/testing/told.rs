//! Events, as servers tell them.

use crate::wire::Json;

/// An event that a server can tell, over a stream or to a webhook.
pub trait Told {
    /// The channels that tell it; none for what is told otherwise.
    const CHANNELS: &'static [&'static str] = &[];

    /// Its name and its body; `None` for what no server tells, such as a gap.
    fn told(&self) -> Option<(&str, Json)>;
}

/// A request of a webhook: what a server would send.
#[cfg(feature = "webhook")]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct WebhookRequest {
    /// Names and values.
    pub headers: Vec<(String, String)>,
    /// The body, as JSON.
    pub body: Vec<u8>,
}

/// Makes the request with which a webhook with this secret would deliver an event. Each has an `eventId` of its own.
///
/// An event of a user's webhook has an owner; `user_id` is `None` for one of the server.
///
/// # Panics
/// No server tells the event.
#[cfg(feature = "webhook")]
#[must_use]
pub fn webhook(secret: &str, user_id: Option<&str>, event: &impl Told) -> WebhookRequest {
    use super::sample::SAMPLE_ID;
    use crate::value::UnixMillis;

    let Some((kind, body)) = event.told() else {
        panic!("no server tells this event");
    };
    let mut envelope = crate::wire::JsonObject::new();
    envelope.insert("server".into(), "https://misskey.example".into());
    envelope.insert("hookId".into(), SAMPLE_ID.into());
    if let Some(user_id) = user_id {
        envelope.insert("userId".into(), user_id.into());
    }
    let event_id = format!("{:032x}", fastrand::u128(..));
    envelope.insert("eventId".into(), event_id.into());
    let now = UnixMillis::from(std::time::SystemTime::now());
    envelope.insert("createdAt".into(), now.0.into());
    envelope.insert("type".into(), kind.into());
    envelope.insert("body".into(), body);
    let header = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    WebhookRequest {
        headers: vec![
            header("content-type", "application/json"),
            header("user-agent", "Misskey-Hooks"),
            header("x-misskey-host", "misskey.example"),
            header("x-misskey-hook-id", SAMPLE_ID),
            header("x-misskey-hook-secret", secret),
        ],
        body: Json::Object(envelope).to_string().into_bytes(),
    }
}
