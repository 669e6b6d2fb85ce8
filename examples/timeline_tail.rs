//! Prints a timeline as it is written, and goes on after the server was restarted.
//!
//! `MISSKEY_HOST=misskey.example cargo run -p misskey-examples --bin timeline_tail`: the local timeline; with `MISSKEY_TOKEN` the
//! home timeline of the token's user.

mod support;

use std::error::Error;
use std::io::{self, Write, stderr, stdout};
use std::process::ExitCode;

use misskey_client::Client;
use misskey_client::endpoints::notes;
use misskey_client::models::Note;
use misskey_client::streaming::{
    ChannelParams, Connection, Gap, HomeTimeline, LocalTimeline, TimelineEvent,
};

#[tokio::main]
async fn main() -> ExitCode {
    support::exit(run().await)
}

async fn run() -> Result<(), Box<dyn Error>> {
    let builder = Client::builder(&support::host()?)?;
    match support::optional("MISSKEY_TOKEN")? {
        Some(token) => {
            let client = builder.token(token).build()?;
            let stream = client.stream().await?;
            tail(&stream, HomeTimeline::new(), async |gap: Gap| {
                let missed = notes::timeline::Request::new();
                notes::timeline(&client, missed.since_date(gap.since).limit(100)).await
            })
            .await
        }
        None => {
            let client = builder.build()?;
            let stream = client.stream().await?;
            let local = LocalTimeline::new().with_replies(true);
            tail(&stream, local, async |gap: Gap| {
                let missed = notes::local_timeline::Request::new();
                notes::local_timeline(&client, missed.since_date(gap.since).limit(100)).await
            })
            .await
        }
    }
}

/// Written once for all timelines: they share one type of event.
async fn tail<C: ChannelParams<Event = TimelineEvent>>(
    stream: &Connection,
    channel: C,
    missed: impl AsyncFn(Gap) -> Result<Vec<Note>, misskey_client::Error>,
) -> Result<(), Box<dyn Error>> {
    let mut timeline = stream.channel(channel).await?;
    while let Some(event) = timeline.next().await {
        match event {
            Ok(TimelineEvent::Note(note)) => print(&note)?,
            Ok(TimelineEvent::Gap(gap)) => {
                writeln!(stderr(), "{gap}")?;
                match missed(gap).await {
                    Ok(notes) => notes.iter().try_for_each(print)?,
                    Err(error) => {
                        writeln!(stderr(), "what was missed cannot be fetched: {error:#}")?
                    }
                }
            }
            Ok(other) => writeln!(stderr(), "{other:?}")?,
            // An event that cannot be read ends nothing; after an error that does, the stream ends by itself.
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
