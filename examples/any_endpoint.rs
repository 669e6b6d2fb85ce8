//! A function over any endpoint: how long does a call take?
//!
//! `MISSKEY_HOST=misskey.example cargo run -p misskey-examples --bin any_endpoint`

use misskey_client::{Client, Endpoint, endpoints};

async fn timed<R: Endpoint>(
    client: &Client,
    request: R,
) -> Result<R::Response, misskey_client::Error> {
    let start = std::time::Instant::now();
    let response = client.send(request).await;
    println!("{} took {:?}", R::NAME, start.elapsed());
    response
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let host = std::env::var("MISSKEY_HOST")?;
    let client = Client::builder(&host)?.build()?;

    let stats = timed(&client, endpoints::stats::Request::new()).await?;
    println!("{} notes", stats.notes_count);
    timed(&client, endpoints::meta::Request::new()).await?;
    Ok(())
}
