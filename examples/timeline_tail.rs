//! Prints a timeline as it is written, and goes on after the server was restarted.
//!
//! `MISSKEY_HOST=misskey.example cargo run -p misskey-examples --bin timeline_tail`: the local timeline; with `MISSKEY_TOKEN` the
//! home timeline of the token's user.

use std::error::Error;

use misskey_client::Client;
use misskey_client::endpoints::notes;
use misskey_client::models::Note;
use misskey_client::streaming::{
    Gap, HomeTimeline, HomeTimelineEvent, LocalTimeline, LocalTimelineEvent,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let host = std::env::var("MISSKEY_HOST")?;
    match std::env::var("MISSKEY_TOKEN") {
        Ok(token) => home(Client::builder(&host)?.token(token).build()?).await,
        Err(_) => local(Client::builder(&host)?.build()?).await,
    }
}

async fn home(client: Client) -> Result<(), Box<dyn Error>> {
    let stream = client.stream().await?;
    let mut home = stream.channel(HomeTimeline::new()).await?;
    while let Some(event) = home.next().await {
        match event {
            Ok(HomeTimelineEvent::Note(note)) => print(&note),
            Ok(HomeTimelineEvent::Gap(gap)) => {
                let missed = notes::timeline::Request::new()
                    .since_date(gap.since)
                    .limit(100);
                caught_up(&gap, notes::timeline(&client, missed).await);
            }
            Ok(other) => eprintln!("{other:?}"),
            // An event that cannot be read ends nothing; after an error that does, the stream ends by itself.
            Err(error) => eprintln!("{error}"),
        }
    }
    Ok(())
}

async fn local(client: Client) -> Result<(), Box<dyn Error>> {
    let stream = client.stream().await?;
    let mut local = stream
        .channel(LocalTimeline::new().with_replies(true))
        .await?;
    while let Some(event) = local.next().await {
        match event {
            Ok(LocalTimelineEvent::Note(note)) => print(&note),
            Ok(LocalTimelineEvent::Gap(gap)) => {
                let missed = notes::local_timeline::Request::new()
                    .since_date(gap.since)
                    .limit(100);
                caught_up(&gap, notes::local_timeline(&client, missed).await);
            }
            Ok(other) => eprintln!("{other:?}"),
            Err(error) => eprintln!("{error}"),
        }
    }
    Ok(())
}

/// What was written while there was no connection.
fn caught_up(gap: &Gap, missed: Result<Vec<Note>, misskey_client::Error>) {
    eprintln!("{gap}");
    match missed {
        Ok(notes) => notes.iter().for_each(print),
        Err(error) => eprintln!("what was missed cannot be fetched: {error}"),
    }
}

fn print(note: &Note) {
    let shown = note.renote.as_option().map_or(note, |renote| renote);
    let mark = if std::ptr::eq(shown, note) {
        ""
    } else {
        " (renoted)"
    };
    println!(
        "{}{mark}: {}",
        shown.user.username,
        shown.text.as_deref().unwrap_or("")
    );
}
