//! A function over any endpoint: how long does a call take?
//!
//! `MISSKEY_HOST=misskey.example cargo run -p misskey-examples --bin any_endpoint`

mod support;

use std::io::{Write, stdout};
use std::process::ExitCode;

use misskey_client::{Client, Endpoint, endpoints};

async fn timed<R: Endpoint>(
    client: &Client,
    request: R,
) -> Result<R::Response, misskey_client::Error> {
    let start = std::time::Instant::now();
    let response = client.send(request).await;
    // Whether anybody reads it does not matter to the call.
    let _ = writeln!(stdout(), "{} took {:?}", R::NAME, start.elapsed());
    response
}

#[tokio::main]
async fn main() -> ExitCode {
    support::exit(run().await)
}

async fn run() -> Result<(), Box<dyn std::error::Error>> {
    support::no_arguments("any_endpoint: says how long two calls take")?;
    let client = Client::builder(&support::host()?)?.build()?;

    let server = timed(&client, endpoints::server_info::Request::new()).await?;
    writeln!(stdout(), "runs on {}", server.machine)?;
    timed(&client, endpoints::meta::Request::new()).await?;
    Ok(())
}
