//! A bot that a server calls, instead of keeping a connection open: it answers who mentions its user.
//!
//! `MISSKEY_HOST=misskey.example MISSKEY_TOKEN=… WEBHOOK_SECRET=… cargo run -p misskey-examples --bin webhook_bot -- 127.0.0.1:8080`; an app's token needs
//! `write:notes`. In the web client make a webhook (Settings → Webhook) with the same secret, for mentions, to the address under which a proxy in front of
//! this program can be reached: servers call no private addresses.

mod support;

use std::error::Error;
use std::io::{Write, stderr, stdout};
use std::process::ExitCode;
use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use axum::{Router, serve};
use misskey_client::endpoints::notes;
use misskey_client::models::Note;
use misskey_client::webhook::{Receiver, UserEvent};
use misskey_client::{Client, reply_to};
use tokio::net::TcpListener;

/// The largest delivery that is read, in bytes.
const LIMIT: usize = 512 * 1024;

struct Bot {
    client: Client,
    receiver: Receiver,
}

#[tokio::main]
async fn main() -> ExitCode {
    support::exit(run().await)
}

async fn run() -> Result<(), Box<dyn Error>> {
    let usage = "webhook_bot ADDRESS: answers mentions that a webhook delivers to http://ADDRESS/";
    let mut arguments = support::Arguments::read(usage)?;
    let address = arguments.word("the address to listen on, such as 127.0.0.1:8080,")?;
    arguments.end()?;
    let secret = support::optional("WEBHOOK_SECRET")?
        .ok_or("WEBHOOK_SECRET is not set: it holds the secret that the webhook was given")?;
    let client = Client::builder(&support::host()?)?
        .token(support::token("who answers")?)
        .build()?;
    let receiver = Receiver::new(secret).body_limit(LIMIT);
    let bot = Arc::new(Bot { client, receiver });
    let app = Router::new()
        .route("/", post(deliver))
        .layer(DefaultBodyLimit::max(LIMIT))
        .with_state(bot);
    let listener = TcpListener::bind(&address).await?;
    writeln!(stdout(), "listening on http://{}/", listener.local_addr()?)?;
    serve(listener, app).await?;
    Ok(())
}

/// Answers the server at once, which waits for five seconds, and works afterwards.
async fn deliver(State(bot): State<Arc<Bot>>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let delivery = match bot.receiver.read(&headers, &body) {
        Ok(delivery) => delivery,
        Err(error) => {
            let _ = writeln!(stderr(), "{error}");
            return StatusCode::from_u16(error.status()).unwrap_or(StatusCode::BAD_REQUEST);
        }
    };
    if delivery.is_test() {
        let _ = writeln!(stdout(), "the webhook works");
        return StatusCode::NO_CONTENT;
    }
    if let Some(UserEvent::Mention(note)) = delivery.event.user()
        && note.user.is_bot != Some(true)
    {
        let note = note.clone();
        tokio::spawn(async move { answer(&bot.client, &note).await });
    }
    StatusCode::NO_CONTENT
}

async fn answer(client: &Client, note: &Note) {
    let answered = notes::create(client, reply_to(note).text("pong")).await;
    let _ = match answered {
        Ok(answer) => writeln!(stdout(), "answered: {}", answer.created_note.id),
        Err(error) => writeln!(stderr(), "not answered: {error:#}"),
    };
}
