//! Uploads a file to the drive and says how far it is.
//!
//! `MISSKEY_HOST=misskey.example MISSKEY_TOKEN=… cargo run -p misskey-examples --bin upload -- cat.png`

mod support;

use std::io::{Write, stderr, stdout};
use std::process::ExitCode;

use misskey_client::{Client, Upload, endpoints::drive};

const USAGE: &str = "upload FILE

The environment's MISSKEY_HOST names the server, MISSKEY_TOKEN is the user's token.";

#[tokio::main]
async fn main() -> ExitCode {
    support::exit(run().await)
}

async fn run() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = support::Arguments::read(USAGE)?;
    let path = arguments.path("FILE")?;
    arguments.end()?;
    let client = Client::builder(&support::host()?)?
        .token(support::token("who gets the file")?)
        .build()?;

    let upload = Upload::from_path(&path).await?.on_progress(|progress| {
        if let Some(total) = progress.total {
            let _ = write!(stderr(), "\r{} of {total} bytes", progress.sent);
        }
    });
    let request = drive::files::create::Request::new(upload);
    let file = drive::files::create(&client, request).await?;
    writeln!(stdout(), "\n{} is {}", file.name, file.url)?;
    Ok(())
}
