//! Calls of cargo, and of this program itself.

use std::process::{Command, Stdio};

use crate::disk::place;
use crate::failure::Failure;

/// A call of cargo: its arguments, and what it adds to the environment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct CargoCall {
    /// Whether it is `cargo xtask`, which is built already and needs no cargo.
    is_own: bool,
    arguments: Vec<String>,
    environment: Vec<(&'static str, &'static str)>,
}

impl CargoCall {
    pub(crate) fn new<'a>(arguments: impl IntoIterator<Item = &'a str>) -> Self {
        Self {
            is_own: false,
            arguments: arguments.into_iter().map(str::to_owned).collect(),
            environment: Vec::new(),
        }
    }

    /// A command of this program.
    pub(crate) fn own<'a>(arguments: impl IntoIterator<Item = &'a str>) -> Self {
        Self {
            is_own: true,
            ..Self::new(arguments)
        }
    }

    pub(crate) fn with<'a>(mut self, arguments: impl IntoIterator<Item = &'a str>) -> Self {
        self.arguments
            .extend(arguments.into_iter().map(str::to_owned));
        self
    }

    pub(crate) fn variable(mut self, name: &'static str, value: &'static str) -> Self {
        self.environment.push((name, value));
        self
    }

    /// Keeps no incremental caches: most is built once here, and they take gigabytes.
    pub(super) fn once(self) -> Self {
        if std::env::var_os("CARGO_INCREMENTAL").is_some() {
            return self;
        }
        self.variable("CARGO_INCREMENTAL", "0")
    }

    /// The program that depends on the client alone, with these of its features.
    pub(crate) fn downstream(command: &str, features: &str) -> Self {
        Self::new([
            command,
            "--quiet",
            "--package",
            "misskey-downstream",
            "--no-default-features",
            "--features",
            features,
        ])
    }

    /// As it is typed.
    fn shown(&self) -> String {
        let program = if self.is_own { "cargo xtask" } else { "cargo" };
        format!("{program} {}", self.arguments.join(" "))
    }

    /// Makes the call; `again` is the command that makes it once more, for the error.
    pub(crate) fn make(&self, again: &str) -> Result<(), Failure> {
        let status = self.command().status().map_err(|error| {
            Failure::transfer(
                format!("`{}` cannot be run: {error}", self.shown()),
                "install the Rust toolchain",
            )
        })?;
        if status.success() {
            return Ok(());
        }
        Err(Failure::check(
            format!("`{}` failed", self.shown()),
            format!("mend what stands above, then run `{again}`"),
        ))
    }

    /// Whether it can be called and succeeds, without a word.
    pub(crate) fn succeeds(&self) -> bool {
        let mut command = self.command();
        command.stdout(Stdio::null()).stderr(Stdio::null());
        command.status().is_ok_and(|status| status.success())
    }

    fn command(&self) -> Command {
        let own = std::env::current_exe().ok().filter(|_| self.is_own);
        // The cargo that runs this, so that both use one toolchain.
        let cargo = || std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = Command::new(own.map_or_else(cargo, Into::into));
        command
            .args(&self.arguments)
            .envs(self.environment.iter().copied())
            .current_dir(place::root())
            .stdin(Stdio::null());
        command
    }
}
