//! What can be asked of this program.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

const EXIT_CODES: &str = "\
Exit codes:
  0  done
  1  a check found differences
  2  the command was called wrongly
  3  an input is wrong: the document, a correction, a name
  4  reading or writing failed: a file, the network";

/// The maintainer's commands of the Misskey SDK.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version, after_help = EXIT_CODES)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Import(ImportArguments),
}

/// Turn a server's OpenAPI document into a snapshot under schemas/
///
/// A snapshot holds the facts of the document in one form: valid OpenAPI 3.0.3, without prose. Importing a snapshot gives the same snapshot.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask import api.json                            a document saved from a server's /api.json
  cargo xtask import https://misskey.example             the same, fetched from the server
  cargo xtask import api.json --out /tmp/snapshot.json   somewhere else than under schemas/
  cargo xtask import api.json --out - | less             to the screen

Exit codes: 0 done, 2 called wrongly, 3 the document is wrong, 4 reading or writing failed")]
pub(crate) struct ImportArguments {
    /// The document: a file, or the address of a server or of its /api.json
    #[arg(value_name = "FILE|URL")]
    pub(crate) source: String,

    /// Where to write the snapshot, `-` for standard output [default: schemas/SOFTWARE/VERSION.json]
    #[arg(long, value_name = "PATH")]
    pub(crate) out: Option<PathBuf>,

    /// How long fetching a document may take in all
    #[arg(long, value_name = "SECONDS", default_value_t = 60, value_parser = clap::value_parser!(u64).range(1..=3600))]
    pub(crate) timeout: u64,
}
