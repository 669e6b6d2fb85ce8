//! The maintainer's commands, run as `cargo xtask COMMAND`.

mod ci;
mod cli;
mod crate_folder;
mod failure;
mod fetch;
mod import;
mod place;
mod regen;
mod releases;
mod report;
mod sources;
mod standalone;

use std::process::ExitCode;

use clap::Parser;

use cli::{Cli, Command};

fn main() -> ExitCode {
    // A wrong call ends here, with clap's own text and status 2.
    let cli = Cli::parse();
    let done = match cli.command {
        Command::Import(arguments) => import::run(&arguments),
        Command::Regen(arguments) => regen::run(&arguments),
        Command::Report(arguments) => report::run(&arguments),
        Command::Ci(arguments) => ci::run(&arguments),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            failure.show();
            ExitCode::from(failure.status())
        }
    }
}
