//! The maintainer's commands, run as `cargo xtask COMMAND`.

mod ci;
mod cli;
mod crate_folder;
mod diff;
mod documents;
mod failure;
mod fetch;
mod fetched;
mod history;
mod import;
mod place;
mod regen;
mod releases;
mod report;
mod screen;
mod sources;
mod standalone;
mod whole_file;

use std::process::ExitCode;

use clap::Parser;

use cli::{Cli, Command};

fn main() -> ExitCode {
    // A wrong call ends here, with clap's own text and status 2.
    let cli = Cli::parse();
    if let Some(folder) = cli.schemas {
        place::use_schemas(folder);
    }
    let done = match cli.command {
        Command::Import(arguments) => import::run(&arguments),
        Command::Fetch(arguments) => fetched::run(&arguments),
        Command::Diff(arguments) => diff::run(&arguments),
        Command::History(arguments) => history::run(&arguments),
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
