//! `ci`: every check that a change must pass, the same on a desk as elsewhere.

use std::process::{Command, Stdio};
use std::time::Instant;

use clap::ValueEnum;

use crate::cli::{CiArguments, Step};
use crate::disk::place;
use crate::failure::Failure;

/// A cargo call: its arguments, and a variable of its environment.
type CargoCall = (Vec<String>, Option<(&'static str, &'static str)>);

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

/// The program that depends on the client alone, with a feature for each of the client's.
const DOWNSTREAM: &str = "misskey-downstream";

/// The crates that are published, in the order in which they are.
const PUBLISHED: &[&str] = &["misskey-runtime", "misskey-client", "misskey-generator"];

/// Where packages are made, whatever folder builds go to.
const PACKAGES: &str = "target/packages";

/// How large a package may be, in bytes.
const LARGEST_PACKAGE: u64 = 2_000_000;

impl Step {
    /// The cargo calls, each with its environment.
    fn calls(self, all: bool) -> Result<Vec<CargoCall>, Failure> {
        let fixed = match self {
            Self::Features => {
                let mut calls = feature_calls()?;
                if all {
                    calls.extend(builds()?);
                }
                return Ok(calls);
            }
            Self::Package => {
                // Local changes are packaged too: this asks whether a package can be made, not what is published.
                let mut arguments = vec![
                    "package",
                    "--quiet",
                    "--allow-dirty",
                    "--target-dir",
                    PACKAGES,
                ];
                arguments.extend(PUBLISHED.iter().flat_map(|name| ["--package", name]));
                if !all {
                    // Building them takes a minute, and differs from the workspace's build in what was left out only.
                    arguments.push("--no-verify");
                }
                vec![(arguments, None)]
            }
            Self::Format => {
                let packages = HAND_WRITTEN
                    .iter()
                    .flat_map(|package| ["--package", package]);
                vec![(
                    ["fmt", "--check"].into_iter().chain(packages).collect(),
                    None,
                )]
            }
            Self::Generated => ["regen", "history"]
                .map(|command| {
                    let call = [
                        "run",
                        "--quiet",
                        "--package",
                        "xtask",
                        "--",
                        command,
                        "--check",
                    ];
                    (call.to_vec(), None)
                })
                .to_vec(),
            Self::Lints => vec![
                (
                    vec![
                        "clippy",
                        "--workspace",
                        "--keep-going",
                        "--all-targets",
                        "--features",
                        FEATURES,
                        "--",
                        "--deny",
                        "warnings",
                    ],
                    None,
                ),
                // What a bot without the extras compiles must not depend on them.
                (
                    vec![
                        "clippy",
                        "--package",
                        "misskey-client",
                        "--no-default-features",
                        "--features",
                        "rustls,notes",
                        "--",
                        "--deny",
                        "warnings",
                    ],
                    None,
                ),
            ],
            Self::Tests => vec![
                (
                    vec![
                        "test",
                        "--workspace",
                        "--no-fail-fast",
                        "--features",
                        FEATURES,
                    ],
                    None,
                ),
                // Another crate of a program may switch this on, and numbers then come in another form.
                (
                    vec![
                        "test",
                        "--package",
                        "misskey-runtime",
                        "--test",
                        "any_format",
                        "--features",
                        "serde_json/arbitrary_precision",
                    ],
                    None,
                ),
            ],
            Self::Docs => vec![(
                vec!["doc", "--workspace", "--no-deps", "--features", FEATURES],
                Some(("RUSTDOCFLAGS", "--deny warnings")),
            )],
        };
        let owned = |(arguments, environment): (Vec<&str>, _)| {
            (
                arguments.into_iter().map(str::to_owned).collect(),
                environment,
            )
        };
        Ok(fixed.into_iter().map(owned).collect())
    }
}

/// Each of the client's features alone, then all together, as a program sees them.
fn feature_calls() -> Result<Vec<CargoCall>, Failure> {
    let manifest = place::root().join("tests/downstream/Cargo.toml");
    let unreadable = |why: String| {
        Failure::check(
            format!("{}: {why}", manifest.display()),
            "mend that file, which names every feature of the client",
        )
    };
    let text = std::fs::read_to_string(&manifest).map_err(|error| unreadable(error.to_string()))?;
    let features = text
        .split_once("[features]")
        .and_then(|(_, rest)| rest.split("\n[").next())
        .ok_or_else(|| unreadable("it has no `[features]`".to_owned()))?;
    let check = |more: &[&str]| {
        let arguments = ["check", "--quiet", "--package", DOWNSTREAM, "--lib"];
        let arguments = arguments.iter().chain(more);
        (
            arguments.map(|&argument| argument.to_owned()).collect(),
            None,
        )
    };
    // Nothing in the runtime is there for a feature that is off.
    let lint = |feature: &str| {
        let arguments = [
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
        ];
        (arguments.map(str::to_owned).to_vec(), None)
    };
    let mut calls = vec![check(&["--no-default-features"]), lint("")];
    let has_openssl = has_openssl();
    for (name, _) in features.lines().filter_map(|line| line.split_once(" = ")) {
        if name == "native-tls" && !has_openssl {
            anstream::println!(
                "   skipped: `native-tls` alone, and all features together; OpenSSL's headers are not here (Debian: libssl-dev, pkg-config)"
            );
        } else if name != "default" {
            calls.push(check(&["--no-default-features", "--features", name]));
            calls.push(lint(name));
        }
    }
    if has_openssl {
        calls.push(check(&["--all-features"]));
    }
    Ok(calls)
}

/// What `check` does not show: every TLS library linked, each endpoint feature alone, the example that is off by default.
fn builds() -> Result<Vec<CargoCall>, Failure> {
    let owned = |arguments: &[&str]| -> CargoCall {
        let arguments = arguments.iter().map(|&argument| argument.to_owned());
        (arguments.collect(), None)
    };
    let mut calls = Vec::new();
    for tls in ["rustls", "rustls-aws-lc-rs", "native-tls"] {
        if tls == "native-tls" && !has_openssl() {
            continue;
        }
        let features = format!("{tls},streaming,sign-in");
        calls.push(owned(&[
            "build",
            "--quiet",
            "--package",
            DOWNSTREAM,
            "--no-default-features",
            "--features",
            &features,
        ]));
    }
    calls.push(owned(&[
        "build",
        "--quiet",
        "--package",
        "misskey-examples",
        "--features",
        "keyring",
    ]));
    for feature in endpoint_features()? {
        let features = format!("rustls,{feature}");
        calls.push(owned(&[
            "check",
            "--quiet",
            "--package",
            "misskey-client",
            "--no-default-features",
            "--features",
            &features,
        ]));
    }
    Ok(calls)
}

/// The client's features of endpoints, which are those that turn on the client and nothing else.
fn endpoint_features() -> Result<Vec<String>, Failure> {
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
    !cfg!(target_os = "linux") || succeeds("pkg-config", &["--exists", "openssl"])
}

/// Refuses packages that are too large, and says how large they are.
fn weigh_packages() -> Result<(), Failure> {
    let version = env!("CARGO_PKG_VERSION");
    for name in PUBLISHED {
        let package = place::root().join(format!("{PACKAGES}/package/{name}-{version}.crate"));
        let size = std::fs::metadata(&package)
            .map_err(|error| {
                Failure::check(
                    format!("{}: {error}", place::shown(&package)),
                    "run `cargo package` by hand to see why it is not there",
                )
            })?
            .len();
        anstream::println!("   {name}: {} kB", size.div_ceil(1000));
        if size > LARGEST_PACKAGE {
            return Err(Failure::check(
                format!("the package of {name} has {size} bytes, more than {LARGEST_PACKAGE}"),
                "leave out what users do not need: `include` in its Cargo.toml",
            ));
        }
    }
    Ok(())
}

fn succeeds(program: &str, arguments: &[&str]) -> bool {
    let mut command = Command::new(program);
    command
        .args(arguments)
        .stdin(Stdio::null())
        .stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

pub(crate) fn run(arguments: &CiArguments) -> Result<(), Failure> {
    let steps: Vec<Step> = match arguments.only {
        Some(step) => vec![step],
        None => Step::value_variants().to_vec(),
    };
    for step in steps {
        let name = step
            .to_possible_value()
            .map(|value| value.get_name().to_owned())
            .unwrap_or_default();
        let begun = Instant::now();
        anstream::println!("── {name}");
        for (arguments, environment) in step.calls(arguments.all)? {
            call(&arguments, environment, &name)?;
        }
        if step == Step::Package {
            weigh_packages()?;
        }
        anstream::println!(
            "── {name}: passed after {:.0} s",
            begun.elapsed().as_secs_f64()
        );
    }
    Ok(())
}

fn call(
    arguments: &[String],
    environment: Option<(&str, &str)>,
    step: &str,
) -> Result<(), Failure> {
    // The cargo that runs this, so that both use one toolchain.
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command
        .args(arguments)
        .envs(environment)
        .current_dir(place::root())
        .stdin(Stdio::null());
    let shown = format!("cargo {}", arguments.join(" "));
    let status = command.status().map_err(|error| {
        Failure::transfer(
            format!("`{shown}` cannot be run: {error}"),
            "install the Rust toolchain",
        )
    })?;
    if status.success() {
        return Ok(());
    }
    let next = format!("mend what stands above, then run `cargo xtask ci --only {step}`");
    Err(Failure::check(format!("`{shown}` failed"), next))
}
