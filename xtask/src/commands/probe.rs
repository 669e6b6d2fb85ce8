//! `probe`: whether a live server may be called, and the program that calls it. What judges the answers is the tests' own.

use std::io::{self, BufRead, IsTerminal};
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::json;
use ureq::http::Uri;

use crate::cli::ProbeArguments;
use crate::disk::place;
use crate::failure::Failure;

pub(crate) fn run(arguments: &ProbeArguments) -> Result<(), Failure> {
    let server = Server::parse(&arguments.host)?;
    if place::schemas() != place::root().join("schemas") {
        return Err(Failure::call(
            "the server is judged by schemas/ of the repository, and by no other folder",
            "leave --schemas out",
        ));
    }
    if arguments.token_file.is_some() && !server.is_private {
        return Err(Failure::call(
            format!(
                "a token would go to {} where others can read it",
                server.origin
            ),
            "call the server over https, or leave --token-file out",
        ));
    }
    if !server.is_loopback && !arguments.yes {
        ask(&server.origin, arguments)?;
    }
    let path = |path: &Option<PathBuf>| path.as_deref().map(absolute).transpose();
    let job = json!({
        "origin": server.origin,
        "token_file": path(&arguments.token_file)?,
        "record": path(&arguments.record)?,
        "pause": arguments.pause,
        "most": arguments.most,
    });
    call(&job.to_string())
}

/// A server as it was named.
struct Server {
    origin: String,
    is_loopback: bool,
    /// Whether nobody on the way can read what is sent.
    is_private: bool,
}

impl Server {
    fn parse(host: &str) -> Result<Self, Failure> {
        let wrong = |what: &str| {
            Failure::call(
                format!("{host:?} is no server: {what}"),
                "write a host name like misskey.example, or an address like http://localhost:3000",
            )
        };
        let full = match host.contains("://") {
            true => host.to_owned(),
            false => format!("https://{host}"),
        };
        let uri: Uri = full.parse().map_err(|_| wrong("it cannot be read"))?;
        let scheme = uri.scheme_str().unwrap_or_default();
        if !["http", "https"].contains(&scheme) {
            return Err(wrong("servers are called over http or https"));
        }
        let authority = uri.authority().ok_or_else(|| wrong("it names no host"))?;
        if authority.as_str().contains('@') || uri.path() != "/" || uri.query().is_some() {
            return Err(wrong("there is more in it than a host and a port"));
        }
        let name = authority.host().to_ascii_lowercase();
        let address = name.trim_start_matches('[').trim_end_matches(']');
        let is_loopback = match address.parse::<IpAddr>() {
            Ok(address) => address.is_loopback(),
            Err(_) => name == "localhost" || name.ends_with(".localhost"),
        };
        Ok(Self {
            origin: format!("{scheme}://{}", authority.as_str().to_ascii_lowercase()),
            is_loopback,
            is_private: is_loopback || scheme == "https",
        })
    }
}

/// Asks the person at the terminal; without one nobody can say yes.
fn ask(origin: &str, arguments: &ProbeArguments) -> Result<(), Failure> {
    let most = arguments.most;
    let refused = |what: String| {
        let next = "ask whoever runs the server, then add --yes";
        Failure::call(what, next)
    };
    if !io::stdin().is_terminal() {
        let what = format!(
            "{origin} is another machine, and nobody is here to say whether it may be called {most} times"
        );
        return Err(refused(what));
    }
    anstream::eprint!(
        "{origin} is another machine. Call it up to {most} times, only to read? [y/N] "
    );
    let mut answer = String::new();
    let read = io::stdin().lock().read_line(&mut answer);
    let agreed = read.is_ok() && ["y", "yes"].contains(&answer.trim().to_lowercase().as_str());
    match agreed {
        true => Ok(()),
        false => Err(refused(format!("{origin} was not called"))),
    }
}

/// A path that means the same to a program that runs elsewhere.
fn absolute(path: &Path) -> Result<String, Failure> {
    let unusable = |why: String| {
        Failure::call(
            format!("{} cannot be used: {why}", path.display()),
            "name another path",
        )
    };
    let absolute = std::path::absolute(path).map_err(|error| unusable(error.to_string()))?;
    let text = absolute.to_str().map(str::to_owned);
    text.ok_or_else(|| unusable("it is not UTF-8".to_owned()))
}

/// Builds and runs the program, whose exit code becomes ours.
fn call(job: &str) -> Result<(), Failure> {
    // The cargo that runs this, so that both use one toolchain.
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let unusable = |error: io::Error| {
        Failure::transfer(
            format!("cargo cannot be run: {error}"),
            "install the Rust toolchain",
        )
    };
    let program = ["--package", "misskey-tests", "--bin", "probe"];
    // Apart, because this may take minutes and then says so, and running should say nothing of its own.
    let built = Command::new(&cargo)
        .arg("build")
        .args(program)
        .current_dir(place::root())
        .status()
        .map_err(unusable)?;
    if !built.success() {
        return Err(Failure::transfer(
            "the program that asks the server does not build",
            "mend what stands above",
        ));
    }
    let ended = Command::new(&cargo)
        .args(["run", "--quiet"])
        .args(program)
        .args(["--", job])
        .current_dir(place::root())
        .status()
        .map_err(unusable)?;
    match ended.code() {
        Some(0) => Ok(()),
        Some(code) => Err(Failure::Told {
            status: u8::try_from(code).unwrap_or(4),
        }),
        None => Err(Failure::transfer(
            "the program that asks the server was stopped",
            "what was recorded up to then is whole; run it again for a report",
        )),
    }
}
