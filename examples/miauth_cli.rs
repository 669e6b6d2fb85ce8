//! Signs a user in from the command line with MiAuth: `miauth_cli HOST`, or `miauth_cli HOST --elsewhere` where there is no browser.

use misskey_client::Endpoint;
use misskey_client::auth::{self, MiAuth, permissions_for};
use misskey_client::endpoints::{i, notes};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let host = arguments
        .next()
        .ok_or("which server? Give its host, like `misskey.example`")?;
    let elsewhere = arguments.next().is_some_and(|word| word == "--elsewhere");

    // The least that this program needs, from what it calls.
    let sign_in = MiAuth::new(&host)?
        .name("miauth_cli")
        .permissions(permissions_for([
            i::Request::INFO,
            notes::create::Request::INFO,
        ])?);

    let grant = if elsewhere {
        // The user opens the page on any machine; this program asks the server now and then.
        let session = sign_in.start();
        println!("Open {}", session.url());
        session.wait().await?
    } else {
        // The browser on this machine comes back to this program.
        let session = sign_in.listen().await?;
        if session.open_browser().is_err() {
            println!("Open {}", session.url());
        }
        session.wait().await?
    };

    // `grant.token()` is what to keep, in a key store and not on the screen; see the example `keyring`.
    println!("signed in as {}", grant.user.username);
    let client = grant.into_client()?;
    println!(
        "the server agrees: {}",
        auth::whoami(&client).await?.username
    );
    Ok(())
}
