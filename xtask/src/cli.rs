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
    Regen(RegenArguments),
    Report(ReportArguments),
    Ci(CiArguments),
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

/// Write the client crate from a snapshot
///
/// Without arguments this writes the workspace's own crate, generated/, from the release that schemas/releases.yaml names current. Files that are no
/// longer generated are removed.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask regen                                  write generated/ anew
  cargo xtask regen --check                          say whether generated/ is what would be written
  cargo xtask regen --snapshot schemas/cherrypick/4.17.0.json --out ../cherrypick-client --crate-name cherrypick-client
                                                     a crate for a fork, outside the workspace
  cargo xtask regen --snapshot api.json --out /tmp/crate --crate-name my-client
                                                     the same from a document as a server serves it
  cargo xtask regen --snapshot api.json --out ../my-client --published-runtime
                                                     the same, to be kept in a repository of its own

Exit codes: 0 done, 1 --check found differences, 2 called wrongly, 3 an input is wrong, 4 reading or writing failed")]
pub(crate) struct RegenArguments {
    /// The snapshot, or a document as a server serves it [default: the current release]
    #[arg(long, value_name = "PATH")]
    pub(crate) snapshot: Option<PathBuf>,

    /// The crate's folder [default: generated/]
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,

    /// The crate's name
    #[arg(long, value_name = "NAME", requires = "out", value_parser = crate_name)]
    pub(crate) crate_name: Option<String>,

    /// Let the crate depend on the published misskey-runtime alone, not on this repository's folder of it
    ///
    /// By default its manifest names both: Cargo builds with the folder and publishes with the version.
    #[arg(long, requires = "out")]
    pub(crate) published_runtime: bool,

    /// Show every entry of schemas/ that does not fit the document, not only how many there are
    #[arg(long)]
    pub(crate) verbose: bool,

    /// Write nothing; name the files that would change
    #[arg(long)]
    pub(crate) check: bool,
}

/// Write generated/REPORT.md: what stayed untyped and why, corrections, counts
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask report              write generated/REPORT.md
  cargo xtask report --stdout     print it

Exit codes: 0 done, 2 called wrongly, 3 an input is wrong, 4 reading or writing failed")]
pub(crate) struct ReportArguments {
    /// Print the report in place of writing it
    #[arg(long)]
    pub(crate) stdout: bool,
}

/// Run every check that a change must pass: format, lints, generated files, tests, docs
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask ci                  everything, in order, up to the first failure
  cargo xtask ci --only tests     one step

Exit codes: 0 all passed, 1 a check failed, 2 called wrongly, 4 a check could not be run")]
pub(crate) struct CiArguments {
    /// Run one step
    #[arg(long, value_name = "STEP")]
    pub(crate) only: Option<crate::ci::Step>,
}

/// A name that Cargo takes.
fn crate_name(text: &str) -> Result<String, String> {
    let letters = |character: char| character.is_ascii_alphanumeric() || "-_".contains(character);
    if text.starts_with(|first: char| first.is_ascii_alphabetic()) && text.chars().all(letters) {
        Ok(text.to_owned())
    } else {
        Err(
            "a crate's name begins with a letter and consists of letters, digits, `-` and `_`"
                .into(),
        )
    }
}
