//! Calls a server on a connection of one's own: through a proxy, with a certificate authority of one's own, with retries.
//!
//! `MISSKEY_HOST=misskey.example cargo run -p misskey-examples --bin connection -- [PROXY] [CERTIFICATE.pem]`, for example with
//! `socks5h://127.0.0.1:9050` to go through Tor; streams go the same way as calls.

use misskey_client::{Client, RetryPolicy, endpoints};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let mut builder = Client::builder(&std::env::var("MISSKEY_HOST")?)?.retry(RetryPolicy::new());
    if let Some(proxy) = arguments.next() {
        builder = builder.proxy(&proxy)?;
    }
    if let Some(path) = arguments.next() {
        builder = builder.root_certificate(std::fs::read(path)?)?;
    }
    let client = builder.build()?;

    let stats = endpoints::stats(&client, endpoints::stats::Request::new()).await?;
    println!("{} notes of {} users", stats.notes_count, stats.users_count);
    Ok(())
}
