//! A document's bytes, from a file or from a server, never more than the importer reads.

use std::{
    fs::File,
    io::{self, Read},
    time::Duration,
};

use indicatif::{ProgressBar, ProgressStyle};
use misskey_generator::import::MAX_BYTES;
use ureq::{
    Agent,
    http::{StatusCode, Uri},
};

use crate::failure::Failure;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// Whether the source is an address rather than a file.
pub(crate) fn is_url(source: &str) -> bool {
    source.starts_with("https://") || source.starts_with("http://")
}

pub(crate) fn file(path: &str) -> Result<Vec<u8>, Failure> {
    let unreadable = |error: io::Error| {
        let next = "name a file with the document, or the server's address with https:// in front";
        Failure::transfer(format!("{path} cannot be read: {error}"), next)
    };
    let mut file = File::open(path).map_err(unreadable)?;
    let mut bytes = Vec::new();
    limited(&mut file, path, &mut bytes)?.map_err(unreadable)?;
    Ok(bytes)
}

pub(crate) fn url(source: &str, timeout: Duration) -> Result<Vec<u8>, Failure> {
    let address = address(source)?;
    let agent: Agent = Agent::config_builder()
        // What was asked for over TLS must not come without it after a redirect.
        .https_only(address.scheme_str() == Some("https"))
        .http_status_as_error(false)
        .max_redirects(5)
        .timeout_connect(Some(CONNECT_TIMEOUT.min(timeout)))
        .timeout_global(Some(timeout))
        .build()
        .into();
    let failed = |error: &dyn std::fmt::Display| {
        let next = "check the address and the network, or save the document with a browser and import the file";
        Failure::transfer(format!("{address} cannot be fetched: {error}"), next)
    };
    let response = agent
        .get(&address)
        .header("accept", "application/json")
        .call()
        .map_err(|error| failed(&error))?;
    if response.status() != StatusCode::OK {
        let what = format!("{address} answered {}", response.status());
        return Err(Failure::transfer(
            what,
            "check that a Misskey server of 2023.12 or later stands at this address",
        ));
    }
    let body = response.into_body();
    let progress = progress(body.content_length());
    // The limit is ours; ureq's own, smaller one would end the body with a less helpful error.
    let mut reader = progress.wrap_read(body.into_with_config().limit(u64::MAX).reader());
    let mut bytes = Vec::new();
    let read = limited(&mut reader, source, &mut bytes);
    progress.finish_and_clear();
    read?.map_err(|error| failed(&error))?;
    Ok(bytes)
}

/// `https://misskey.example` means its `/api.json`.
fn address(source: &str) -> Result<Uri, Failure> {
    let wrong = |what: String| {
        Failure::input(
            what,
            "write an address like https://misskey.example or https://misskey.example/api.json",
        )
    };
    let uri: Uri = source
        .parse()
        .map_err(|error| wrong(format!("this is no address: {error}")))?;
    let authority = uri
        .authority()
        .ok_or_else(|| wrong("the address names no host".to_owned()))?;
    if authority.as_str().contains('@') {
        return Err(wrong("the address holds a user name or a password; every server gives its document to anybody".to_owned()));
    }
    if uri.path() != "/" {
        return Ok(uri);
    }
    let api = format!(
        "{}://{authority}/api.json",
        uri.scheme_str().unwrap_or("https")
    );
    api.parse()
        .map_err(|error| wrong(format!("this is no address: {error}")))
}

/// Reads to the end, or fails as soon as there is more than the importer takes.
fn limited(
    reader: &mut impl Read,
    source: &str,
    bytes: &mut Vec<u8>,
) -> Result<io::Result<()>, Failure> {
    if let Err(error) = reader.take(MAX_BYTES as u64 + 1).read_to_end(bytes) {
        return Ok(Err(error));
    }
    if bytes.len() > MAX_BYTES {
        let what = format!(
            "{source} holds more than {} MiB, which no OpenAPI document of a Misskey server does",
            MAX_BYTES >> 20
        );
        return Err(Failure::input(
            what,
            "check that this is a server's /api.json",
        ));
    }
    Ok(Ok(()))
}

/// A bar on a terminal, and nothing elsewhere.
fn progress(length: Option<u64>) -> ProgressBar {
    let (bar, template) = match length {
        Some(length) => (
            ProgressBar::new(length),
            "{bar:40} {bytes} of {total_bytes}, {eta} left",
        ),
        None => (ProgressBar::new_spinner(), "{spinner} {bytes}"),
    };
    match ProgressStyle::with_template(template) {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
