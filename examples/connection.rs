//! Calls a server on a connection of one's own: through a proxy, with a certificate authority of one's own, with retries.
//!
//! `MISSKEY_HOST=misskey.example cargo run -p misskey-examples --bin connection -- [PROXY] [CERTIFICATE.pem]`, for example with
//! `socks5h://127.0.0.1:9050` to go through Tor; streams go the same way as calls.

mod support;

use std::io::{Write, stdout};
use std::process::ExitCode;

use misskey_client::{Client, RetryPolicy, endpoints};

const USAGE: &str = "connection [PROXY [CERTIFICATE.pem]]

The environment's MISSKEY_HOST names the server.";

#[tokio::main]
async fn main() -> ExitCode {
    support::exit(run().await)
}

async fn run() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = support::Arguments::read(USAGE)?;
    let proxy = arguments.word_if_any("PROXY")?;
    let certificate = arguments.path_if_any();
    arguments.end()?;

    let mut builder = Client::builder(&support::host()?)?.retry(RetryPolicy::new());
    if let Some(proxy) = proxy {
        builder = builder.proxy(&proxy)?;
    }
    if let Some(path) = certificate {
        let read = std::fs::read(&path);
        let pem = read.map_err(|error| format!("{}: {error}", path.display()))?;
        builder = builder.root_certificate(pem)?;
    }
    let client = builder.build()?;

    let stats = endpoints::stats(&client, endpoints::stats::Request::new()).await?;
    writeln!(
        stdout(),
        "{} notes of {} users",
        stats.notes_count,
        stats.users_count
    )?;
    Ok(())
}
