//! Prints a timeline as it is written, and goes on after the server was restarted: with what was written meanwhile.
//!
//! `MISSKEY_HOST=misskey.example cargo run -p misskey-examples --bin timeline_tail`: the local timeline; with `MISSKEY_TOKEN` the
//! home timeline of the token's user.

mod support;

use std::error::Error;
use std::io::{self, Write, stderr, stdout};
use std::process::ExitCode;

use misskey_client::Client;
use misskey_client::models::Note;
use misskey_client::streaming::{
    FillsGaps, HomeTimeline, LocalTimeline, Reconnect, Subscription, TimelineEvent,
};

#[tokio::main]
async fn main() -> ExitCode {
    support::exit(run().await)
}

async fn run() -> Result<(), Box<dyn Error>> {
    support::no_arguments("timeline_tail: prints a timeline as it is written")?;
    let builder = Client::builder(&support::host()?)?;
    // A server that is not up yet is waited for as well.
    let patience = Reconnect::new().first_connection_too();
    match support::optional("MISSKEY_TOKEN")? {
        Some(token) => {
            let client = builder.token(token).build()?;
            let stream = client.stream().reconnect(patience).await?;
            tail(stream.channel(HomeTimeline::new()).await?).await
        }
        None => {
            let client = builder.build()?;
            let stream = client.stream().reconnect(patience).await?;
            let local = LocalTimeline::new().with_replies(true);
            tail(stream.channel(local).await?).await
        }
    }
}

/// Written once for all timelines: they share one type of event.
async fn tail<C: FillsGaps<Event = TimelineEvent>>(
    timeline: Subscription<C>,
) -> Result<(), Box<dyn Error>> {
    let mut timeline = timeline.filling_gaps();
    while let Some(event) = timeline.next().await {
        match event {
            Ok(TimelineEvent::Note(note)) => print(&note)?,
            // What was missed comes next.
            Ok(TimelineEvent::Gap(gap)) => writeln!(stderr(), "{gap}")?,
            Ok(other) => writeln!(stderr(), "{other:?}")?,
            // The server has refused the token, for example.
            Err(error) if error.is_last() => return Err(error.into()),
            // An event that cannot be read ends nothing.
            Err(error) => writeln!(stderr(), "{error:#}")?,
        }
    }
    Ok(())
}

fn print(note: &Note) -> io::Result<()> {
    let shown = note.renote.as_option().map_or(note, |renote| renote);
    let mark = if std::ptr::eq(shown, note) {
        ""
    } else {
        " (renoted)"
    };
    writeln!(
        stdout(),
        "{}{mark}: {}",
        shown.user.username,
        shown.text.as_deref().unwrap_or("")
    )
}
