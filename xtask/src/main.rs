//! The maintainer's commands, run as `cargo xtask COMMAND`.

mod cli;
mod commands;
mod disk;
mod failure;
mod input;
mod reports;
mod screen;

use std::process::ExitCode;

use clap::Parser;

use cli::{Cli, Command};
use commands::{check, ci, diff, fetch, history, import, probe, regen, report};
use disk::place;

fn main() -> ExitCode {
    // A wrong call ends here, with clap's own text and status 2.
    let cli = Cli::parse();
    if let Some(folder) = cli.schemas {
        place::use_schemas(folder);
    }
    let done = match cli.command {
        Command::Import(arguments) => import::run(&arguments),
        Command::Fetch(arguments) => fetch::run(&arguments),
        Command::Probe(arguments) => probe::run(&arguments),
        Command::Diff(arguments) => diff::run(&arguments),
        Command::History(arguments) => history::run(&arguments),
        Command::Regen(arguments) => regen::run(&arguments),
        Command::Report(arguments) => report::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
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
