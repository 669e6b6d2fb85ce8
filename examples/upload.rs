//! Uploads a file to the drive and says how far it is.
//!
//! `MISSKEY_HOST=misskey.example MISSKEY_TOKEN=… cargo run -p misskey-examples --bin upload -- cat.png`

use misskey_client::{Client, Upload, endpoints::drive};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("name a file to upload")?;
    let host = std::env::var("MISSKEY_HOST")?;
    let client = Client::builder(&host)?
        .token(std::env::var("MISSKEY_TOKEN")?)
        .build()?;

    let upload = Upload::from_path(&path).await?.on_progress(|progress| {
        if let Some(total) = progress.total {
            eprint!("\r{} of {total} bytes", progress.sent);
        }
    });
    let request = drive::files::create::Request::new(upload);
    let file = drive::files::create(&client, request).await?;
    println!("\n{} is {}", file.name, file.url);
    Ok(())
}
