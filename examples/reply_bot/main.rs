//! A bot as people run them: it answers commands, greets once a day, follows back, and ends gracefully.
//!
//! `MISSKEY_HOST=misskey.example MISSKEY_TOKEN=… cargo run -p misskey-examples --bin reply_bot`; an app's token needs `read:account`, `write:notes` and
//! `write:following`. `GREET_AT=8` greets at 8 o'clock UTC, every day; without it the bot greets nobody.
//!
//! Mark the bot's account as one (Settings → Profile → "This account is a bot"), so that other bots leave it alone as well.

mod bot;
mod commands;
mod daily;
#[path = "../support/mod.rs"]
mod support;
#[cfg(test)]
mod tests;

use std::error::Error;
use std::process::ExitCode;

use misskey_client::{Client, RetryPolicy};

use bot::Settings;

#[tokio::main]
async fn main() -> ExitCode {
    support::exit(run().await)
}

async fn run() -> Result<(), Box<dyn Error>> {
    support::no_arguments(
        "reply_bot: answers who mentions the token's user; GREET_AT=HOUR posts once a day",
    )?;
    let client = Client::builder(&support::host()?)?
        .token(support::token("who answers")?)
        .user_agent(concat!("reply-bot/", env!("CARGO_PKG_VERSION")))
        .retry(RetryPolicy::new())
        .build()?;
    let settings = Settings {
        greet_at: support::optional("GREET_AT")?
            .map(|hour| daily::hour(&hour))
            .transpose()?,
    };
    bot::run(&client, &settings, asked_to_end()).await?;
    Ok(())
}

/// Ctrl-C, or what a service manager sends.
async fn asked_to_end() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = interrupt => {}
                _ = terminate.recv() => {}
            }
            return;
        }
    }
    let _ = interrupt.await;
}
