//! Which server this is, and which snapshot it is judged by.

use serde_json::{Map, Value};

use super::ask::{Answer, Server, Trouble};
use super::job::Failure;
use crate::contradictions::short;
use crate::releases::{self, Supported};

/// A server and its judge.
pub(super) struct Identity {
    /// What the server says it is.
    software: String,
    version: String,
    /// What it is judged by.
    pub(super) release: &'static Supported,
}

impl Identity {
    /// What a folder with recordings of it is called.
    pub(super) fn folder(&self) -> String {
        releases::folder_name(self.release.software(), &self.version)
    }

    /// What it says it is, in words.
    pub(super) fn title(&self) -> String {
        format!("{} {}", self.software, self.version)
    }

    /// Whether it is judged by a snapshot of itself.
    pub(super) fn is_exact(&self) -> bool {
        self.version.split(' ').next() == Some(self.release.version())
    }
}

/// Asks nodeinfo, or `meta` where that says nothing, without a token.
pub(super) async fn identify(server: &Server, origin: &str) -> Result<Identity, Failure> {
    let failed = |trouble: Trouble| {
        Failure::transfer(
            format!("{origin} does not answer: {trouble}"),
            "check the address and the network",
        )
    };
    let info = nodeinfo(server, origin).await.map_err(failed)?;
    let name = info["software"]["name"].as_str().unwrap_or("misskey");
    let mut version = info["software"]["version"].as_str().map(str::to_owned);
    if version.is_none() {
        let answer = server.call("meta", &Map::new(), false).await;
        let meta = json(&answer.map_err(failed)?);
        version = meta["version"].as_str().map(str::to_owned);
    }
    let version = version.ok_or_else(|| {
        Failure::input(
            format!("{origin} says neither in nodeinfo nor in `meta` which release it is"),
            "check that a Misskey server stands at this address",
        )
    })?;
    let (software, version) = (short(&name.to_ascii_lowercase()), short(&version));
    let release = releases::nearest(&software, &version).map_err(|why| {
        Failure::input(
            format!("{origin} calls itself {software} {version}: {why}"),
            "`cargo xtask fetch` makes a snapshot of the server's document; its software goes among `forks` in schemas/releases.yaml",
        )
    })?;
    Ok(Identity {
        software,
        version,
        release,
    })
}

/// What the server's own nodeinfo says; nothing where it has none.
async fn nodeinfo(server: &Server, origin: &str) -> Result<Value, Trouble> {
    let list = json(&server.get("/.well-known/nodeinfo").await?);
    let links = list["links"].as_array().into_iter().flatten();
    // Another server's word about itself says nothing about this one.
    let own = links
        .filter_map(|link| link["href"].as_str()?.strip_prefix(origin))
        .find(|path| path.starts_with('/'));
    let path = own.unwrap_or("/nodeinfo/2.1").to_owned();
    Ok(json(&server.get(&path).await?))
}

fn json(answer: &Answer) -> Value {
    let is_fine = answer.status == 200;
    is_fine.then(|| answer.json()).flatten().unwrap_or_default()
}
