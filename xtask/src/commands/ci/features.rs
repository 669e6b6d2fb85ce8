//! The client's features: each alone, as a program sees it.

use std::process::{Command, Stdio};

use super::call::CargoCall;
use crate::disk::place;
use crate::failure::Failure;

/// What does not turn the client on; the runtime alone is looked at with these, since the program that is checked always has it.
const WITHOUT_CLIENT: &[&str] = &["", "chrono", "full-serde", "jiff", "time", "webhook"];

/// Each of the client's features alone, then all together. The lints are told of the runtime and of the client as well.
pub(super) fn each() -> Result<Vec<CargoCall>, Failure> {
    let manifest = place::root().join("tests/downstream/Cargo.toml");
    let unreadable = |why: String| {
        Failure::check(
            format!("{}: {why}", place::shown(&manifest)),
            "mend that file, which names every feature of the client",
        )
    };
    let text = std::fs::read_to_string(&manifest).map_err(|error| unreadable(error.to_string()))?;
    let features = text
        .split_once("[features]")
        .and_then(|(_, rest)| rest.split("\n[").next())
        .ok_or_else(|| unreadable("it has no `[features]`".to_owned()))?;
    let lint = |features: &str| {
        CargoCall::downstream("clippy", features).with(["--lib", "--", "--deny", "warnings"])
    };
    let mut calls: Vec<CargoCall> = WITHOUT_CLIENT
        .iter()
        .map(|feature| alone(feature))
        .collect();
    calls.push(lint(""));
    let has_openssl = has_openssl();
    for (name, _) in features.lines().filter_map(|line| line.split_once(" = ")) {
        if name == "native-tls" && !has_openssl {
            anstream::println!(
                "   skipped: `native-tls` alone, and all features together; OpenSSL's headers are not here (Debian: libssl-dev, pkg-config)"
            );
        } else if name != "default" {
            calls.push(lint(name));
        }
    }
    if has_openssl {
        calls.push(CargoCall::new([
            "check",
            "--quiet",
            "--package",
            "misskey-downstream",
            "--lib",
            "--all-features",
        ]));
    }
    Ok(calls)
}

/// The runtime without the client has nothing that nothing uses.
fn alone(feature: &str) -> CargoCall {
    CargoCall::new([
        "clippy",
        "--quiet",
        "--package",
        "misskey-runtime",
        "--no-default-features",
        "--features",
        feature,
        "--",
        "--deny",
        "warnings",
    ])
}

/// What `check` does not show: every TLS library linked, each endpoint feature alone, the example that is off by default.
pub(super) fn builds() -> Result<Vec<CargoCall>, Failure> {
    let mut calls = Vec::new();
    for tls in ["rustls", "rustls-aws-lc-rs", "native-tls"] {
        if tls == "native-tls" && !has_openssl() {
            continue;
        }
        calls.push(CargoCall::downstream(
            "build",
            &format!("{tls},streaming,sign-in"),
        ));
    }
    calls.push(CargoCall::new([
        "build",
        "--quiet",
        "--package",
        "misskey-examples",
        "--features",
        "keyring",
    ]));
    for feature in of_endpoints()? {
        calls.push(CargoCall::new([
            "check",
            "--quiet",
            "--package",
            "misskey-client",
            "--no-default-features",
            "--features",
            &format!("rustls,{feature}"),
        ]));
    }
    Ok(calls)
}

/// The client's features of endpoints, which are those that turn on the client and nothing else.
fn of_endpoints() -> Result<Vec<String>, Failure> {
    let manifest = place::root().join("generated/Cargo.toml");
    let text = std::fs::read_to_string(&manifest).map_err(|error| {
        Failure::check(
            format!("{}: {error}", place::shown(&manifest)),
            "run `cargo xtask regen`",
        )
    })?;
    let names = text
        .lines()
        .filter_map(|line| line.strip_suffix(" = [\"client\"]"));
    Ok(names.map(str::to_owned).collect())
}

/// The system's TLS library is not on every machine; all others are built from source.
fn has_openssl() -> bool {
    let found = || {
        Command::new("pkg-config")
            .args(["--exists", "openssl"])
            .stdin(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|status| status.success())
    };
    !cfg!(target_os = "linux") || found()
}
