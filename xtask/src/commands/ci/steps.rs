//! What each step calls.

use super::call::CargoCall;
use super::{features, packages};
use crate::cli::Step;
use crate::failure::Failure;

/// Features that can be on together on any machine; `native-tls` needs the system's library.
const FEATURES: &str = "misskey-client/full-serde,misskey-client/blocking,misskey-client/tracing,misskey-client/jiff,misskey-client/time,misskey-client/chrono,misskey-client/app-auth,misskey-client/oauth,misskey-client/open-browser,misskey-client/streaming,misskey-client/socks,misskey-client/gzip,misskey-client/webhook,misskey-client/testing";

/// Crates whose format is ours; generated/ is formatted by the generator.
const HAND_WRITTEN: &[&str] = &[
    "misskey-generator",
    "misskey-runtime",
    "xtask",
    "misskey-tests",
    "misskey-examples",
    "from-build-script",
    "cherrypick-client",
    "misskey-downstream",
];

impl Step {
    /// The cargo calls, in order. Those of lints, tests and docs resolve features over the whole workspace, so that what one has built serves the others.
    pub(crate) fn calls(self, all: bool) -> Result<Vec<CargoCall>, Failure> {
        Ok(match self {
            Self::Format => {
                let packages = HAND_WRITTEN.iter().flat_map(|name| ["--package", name]);
                vec![CargoCall::new(["fmt", "--check"]).with(packages)]
            }
            Self::Generated => generated(),
            Self::Lints => vec![
                workspace("clippy")
                    .with(["--keep-going", "--all-targets"])
                    .with(["--", "--deny", "warnings"]),
            ],
            Self::Features if all => [features::each()?, features::builds()?].concat(),
            Self::Features => features::each()?,
            Self::Tests => tests(&[]),
            Self::Sweeps => vec![sweeps()],
            Self::Docs => vec![
                // The fork's is built by a test, from a crate that stands alone.
                workspace("doc")
                    .with(["--no-deps", "--exclude", "cherrypick-client"])
                    .variable("RUSTDOCFLAGS", "--deny warnings"),
            ],
            Self::Package => vec![packages::make(all)],
        })
    }
}

/// Compares what would be written with what is there.
pub(crate) fn generated() -> Vec<CargoCall> {
    ["regen", "history"]
        .map(|command| CargoCall::own([command, "--check"]))
        .to_vec()
}

fn workspace(command: &str) -> CargoCall {
    CargoCall::new([command, "--workspace", "--features", FEATURES])
}

/// What tests everything over real sockets.
pub(crate) const PROOF: &str = "misskey-tests";

/// Crates whose documentation has code.
const DOCUMENTED: &[&str] = &["misskey-client", "misskey-runtime", "misskey-generator"];

/// The tests of these packages, of all where none is named, and of their documentation; by `cargo nextest` where it is installed, which runs those of
/// all packages side by side. Of named packages it leaves out tests that build whole crates.
pub(crate) fn tests(packages: &[&str]) -> Vec<CargoCall> {
    // Nearly all crates stand on what those prove, and what `ci` built for the workspace serves again only if cargo is asked for the whole of it.
    let is_whole = packages.is_empty() || packages.contains(&PROOF);
    let documented: Vec<&str> = packages
        .iter()
        .copied()
        .filter(|name| DOCUMENTED.contains(name))
        .collect();
    let of = |names: &[&str], call: CargoCall| {
        // The features are the client's, so it has to be among those that are built.
        let names = names.iter().chain([&"misskey-client"]);
        let named = names.flat_map(|name| ["--package", name]);
        let call = if is_whole {
            call.with(["--workspace"])
        } else {
            call.with(named)
        };
        call.with(["--features", FEATURES])
    };
    let mut calls = Vec::new();
    if CargoCall::new(["nextest", "--version"]).succeeds() {
        let mut run =
            CargoCall::new(["nextest", "run", "--no-fail-fast", "--status-level", "fail"])
                .with(["--config-file", "xtask/nextest.toml"]);
        if !packages.is_empty() {
            let those = packages.iter().map(|name| format!("package(={name})"));
            let those = those.collect::<Vec<_>>().join(" | ");
            run = run.with(["--profile", "check", "--filterset", &those]);
        }
        calls.push(of(packages, run));
        if is_whole || !documented.is_empty() {
            calls.push(of(
                &documented,
                CargoCall::new(["test", "--quiet", "--doc"]),
            ));
        }
    } else {
        calls.push(of(packages, CargoCall::new(["test", "--no-fail-fast"])));
    }
    if packages.is_empty() || packages.contains(&"misskey-runtime") {
        calls.push(any_number());
    }
    calls
}

/// Another crate of a program may switch on that numbers come in another form.
fn any_number() -> CargoCall {
    CargoCall::new([
        "test",
        "--quiet",
        "--package",
        "misskey-runtime",
        "--no-default-features",
        "--test",
        "any_format",
        "--features",
        "serde_json/arbitrary_precision",
    ])
}

/// What tests look at a sample of otherwise.
fn sweeps() -> CargoCall {
    let tests = ["diff", "documents", "supported_releases"];
    workspace("test")
        .with(tests.iter().flat_map(|test| ["--test", test]))
        .variable("SWEEPS", "whole")
}
