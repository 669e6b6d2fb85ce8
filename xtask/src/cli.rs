//! What can be asked of this program.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

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
    /// The folder of snapshots, corrections and names [default: schemas/ of the repository]
    #[arg(
        long,
        value_name = "DIR",
        global = true,
        help_heading = "Global options"
    )]
    pub(crate) schemas: Option<PathBuf>,

    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Import(ImportArguments),
    Fetch(FetchArguments),
    Probe(ProbeArguments),
    Diff(DiffArguments),
    History(HistoryArguments),
    Regen(RegenArguments),
    Report(ReportArguments),
    Check(CheckArguments),
    Ci(CiArguments),
}

/// How a served document is read.
#[derive(Debug, Default, Args)]
pub(crate) struct ReadingArguments {
    /// What serves the document, like `sharkey` [default: what nodeinfo says of a live server, else what the document says]
    #[arg(long, value_name = "NAME")]
    pub(crate) software: Option<String>,

    /// Leave out what is not understood, and list it, in place of refusing the document
    #[arg(long)]
    pub(crate) lenient: bool,
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
  cargo xtask import api.json --software sharkey         a fork whose document does not say what it is
  cargo xtask import api.json --lenient                  without what is not understood, each thing listed

Exit codes: 0 done, 2 called wrongly, 3 the document is wrong, 4 reading or writing failed")]
pub(crate) struct ImportArguments {
    /// The document: a file, or the address of a server or of its /api.json
    #[arg(value_name = "FILE|URL")]
    pub(crate) source: String,

    /// Where to write the snapshot, `-` for standard output [default: schemas/SOFTWARE/VERSION.json]
    #[arg(long, value_name = "PATH")]
    pub(crate) out: Option<PathBuf>,

    #[command(flatten)]
    pub(crate) reading: ReadingArguments,

    /// How long fetching a document may take in all
    #[arg(long, value_name = "SECONDS", default_value_t = 60, value_parser = clap::value_parser!(u64).range(1..=3600))]
    pub(crate) timeout: u64,
}

/// Import the document of a live server into schemas/, and say what is new in it
///
/// The same as `import` of the server's address, followed by one screen about what changed against the current release. Servers of 2024.2.0 to 2024.11.0
/// change their document by serving it; of those, import a document that was saved at the first request after a start.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask fetch misskey.example                a server, over HTTPS
  cargo xtask fetch http://localhost:3000          the same from an address
  cargo xtask fetch misskey.example --current      and name its release current in schemas/releases.yaml

Exit codes: 0 done, 2 called wrongly, 3 the document is wrong, or --current does not fit, 4 reading or writing failed")]
pub(crate) struct FetchArguments {
    /// The server: a host name, or the address of a server or of its /api.json
    #[arg(value_name = "HOST")]
    pub(crate) host: String,

    /// Name the release current; only for the software that is current now
    #[arg(long)]
    pub(crate) current: bool,

    #[command(flatten)]
    pub(crate) reading: ReadingArguments,

    /// How long fetching may take in all
    #[arg(long, value_name = "SECONDS", default_value_t = 60, value_parser = clap::value_parser!(u64).range(1..=3600))]
    pub(crate) timeout: u64,
}

/// Ask a live server everything that only reads, and say where it contradicts its document or the crate
///
/// A contradiction is told with the path that an action of schemas/overlay.yaml would have as its target. The judge is the corrected snapshot of the
/// server's own release, else that of the nearest older one.
///
/// Called is what the crate knows to read and nothing more: no endpoint that writes, takes a file or only the user's own token, none that lets the server
/// ask others or counts something as read (`sideEffects` in schemas/names.yaml). Arguments come from earlier answers. There is one request at a time; a
/// wait that the server asks for is kept once, and three calls in a row without an answer are the last.
///
/// In a recording, tokens and other secrets are replaced by as many letters, mail and network addresses by others. All else stays: what people wrote and
/// what they are called, private things too where the token opens them. Read a recording before you give it to anybody.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask probe http://localhost:3000                 a server on this machine, without a token
  cargo xtask probe misskey.example                       any other, over HTTPS; asks first
  cargo xtask probe misskey.example --yes --most 50       a few calls, without a question
  cargo xtask probe misskey.example --token-file token    what needs a token as well
  cargo xtask probe misskey.example --record /tmp/seen    and keep the answers, in /tmp/seen/SOFTWARE-VERSION
  RECORDINGS=/tmp/seen cargo test -p misskey-tests --test replay -- --nocapture
                                                          once more through the crate

Exit codes: 0 nothing was found, 1 contradictions were found, 2 called wrongly, 3 an input is wrong: the token, the server is unknown, 4 a file or the network failed")]
pub(crate) struct ProbeArguments {
    /// The server: a host name, or its address
    #[arg(value_name = "HOST")]
    pub(crate) host: String,

    /// A file with a token in it; for a server on another machine only over HTTPS
    #[arg(long, value_name = "FILE")]
    pub(crate) token_file: Option<PathBuf>,

    /// Keep what was asked and answered, in a new folder in this one
    #[arg(long, value_name = "DIR")]
    pub(crate) record: Option<PathBuf>,

    /// Do not ask whether a server on another machine may be called
    #[arg(long)]
    pub(crate) yes: bool,

    /// How long to pause between two calls
    #[arg(long, value_name = "MS", default_value_t = 1000, value_parser = clap::value_parser!(u64).range(..=60_000))]
    pub(crate) pause: u64,

    /// How many calls to make at most
    #[arg(long, value_name = "N", default_value_t = 200, value_parser = clap::value_parser!(u64).range(1..=10_000))]
    pub(crate) most: u64,
}

/// Say what changed from one document to another, for clients of old servers and for users of the crate
///
/// Documents are compared by what they mean, each with the corrections and names that fit it. Every change has a verdict for the wire (breaking, risky,
/// compatible: does a client built from OLD go on working against NEW?) and one for Rust (major, minor, patch: which part of the crate's version moves?).
/// xtask/DIFF.md lists the kinds of change and describes the JSON.
///
/// A document is named by a file (a snapshot, or as a server serves it), an address, or SOFTWARE/VERSION, a release of which schemas/ has a snapshot.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask diff                                        the last release before the current one, and the current one
  cargo xtask diff misskey/2025.4.1                       what changed since then
  cargo xtask diff misskey/2026.3.2 cherrypick/4.17.0     what a client meets on a fork
  cargo xtask diff api.json https://misskey.example       a saved document against a live server
  cargo xtask diff --format markdown --out notes.md       for release notes
  cargo xtask diff --format html --out report.html        a page with filters and a search
  cargo xtask diff --format upgrade                       what has to change in programs that use the crate
  cargo xtask diff --format json | jq .summary            for programs
  cargo xtask diff --fail-on breaking                     for scripts

Exit codes: 0 done, 1 --fail-on met, 2 called wrongly, 3 an input is wrong, 4 reading or writing failed")]
pub(crate) struct DiffArguments {
    /// What is compared with [default: the newest snapshot that is older than the current release]
    #[arg(value_name = "OLD")]
    pub(crate) old: Option<String>,

    /// What is looked at [default: the current release]
    #[arg(value_name = "NEW")]
    pub(crate) new: Option<String>,

    /// The form of the report
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub(crate) format: Format,

    /// Exit with 1 if there are such changes: `breaking` means the verdict on the wire alone
    #[arg(long, value_name = "WHAT")]
    pub(crate) fail_on: Option<FailOn>,

    /// Where to write the report, `-` for standard output
    #[arg(
        long,
        value_name = "PATH",
        default_value = "-",
        hide_default_value = true
    )]
    pub(crate) out: Option<PathBuf>,

    /// Cut nothing in a report of text
    #[arg(long)]
    pub(crate) all: bool,

    /// How long fetching a document may take in all
    #[arg(long, value_name = "SECONDS", default_value_t = 60, value_parser = clap::value_parser!(u64).range(1..=3600))]
    pub(crate) timeout: u64,
}

/// A form of report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For a screen: grouped, long groups cut
    Text,
    /// For release notes and pull requests
    Markdown,
    /// For programs: xtask/diff.schema.json describes it
    Json,
    /// One page for a browser, with filters and a search
    Html,
    /// What those who compile against the crate must change, with the code before and after, for CHANGELOG.md
    Upgrade,
}

/// What makes the command fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum FailOn {
    /// A change that breaks clients on the wire
    Breaking,
    /// Any change at all
    Any,
}

/// Write schemas/HISTORY.md and schemas/history.svg, what each release brought and the API's size over time, and schemas/SERVERS.md, which release has which endpoint
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask history             write the files anew
  cargo xtask history --check     say whether they are what would be written

Exit codes: 0 done, 1 --check found differences, 2 called wrongly, 3 an input is wrong, 4 reading or writing failed")]
pub(crate) struct HistoryArguments {
    /// Write nothing; name the files that would change
    #[arg(long)]
    pub(crate) check: bool,
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

    #[command(flatten)]
    pub(crate) reading: ReadingArguments,

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

/// Run every check that a change must pass: format, lints, generated files, features, tests, docs, packages
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask ci                  everything, in order, up to the first failure
  cargo xtask ci --only tests     one step
  cargo xtask ci --all            before a release: whole sweeps, every TLS library, each feature

Exit codes: 0 all passed, 1 a check failed, 2 called wrongly, 4 a check could not be run")]
pub(crate) struct CiArguments {
    /// Run one step
    #[arg(long, value_name = "STEP")]
    pub(crate) only: Option<Step>,

    /// Leave nothing out: sweeps over every document and release, and builds of every TLS library, each endpoint feature, the key store's example, the packages
    #[arg(long)]
    pub(crate) all: bool,
}

/// Run the checks of what you have changed: format, generated files, lints, and the tests of the crates you touched
///
/// Quicker than `cargo xtask ci`, which has the last word: three minutes where the runtime is touched and most is built already. Where cargo nextest is installed, tests that build whole crates or go through every release are left to `ci`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask check                 what differs from the last commit
  cargo xtask check --since main    what differs from another branch
  cargo xtask check --list          the crates that would be checked, and no more

Exit codes: 0 all passed, 1 a check failed, 2 called wrongly, 4 a check could not be run")]
pub(crate) struct CheckArguments {
    /// The commit that yours is compared with
    #[arg(long, value_name = "REVISION", default_value = "HEAD")]
    pub(crate) since: String,

    /// Name the crates and run nothing
    #[arg(long)]
    pub(crate) list: bool,
}

/// A step, in the order in which they run: quick ones first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Step {
    /// Hand-written code is formatted
    Format,
    /// generated/ and the history in schemas/ are what would be written
    Generated,
    /// No lint has anything to say
    Lints,
    /// A program that depends on the client alone checks with each of its features, and with all; with --all, the rest is built too
    Features,
    /// All tests pass; those that go through every document and release look at a sample
    Tests,
    /// The same tests, and no sample; only with --all, or asked for
    Sweeps,
    /// The documentation builds without a warning
    Docs,
    /// The three crates can be packaged, and none is larger than 2 MB; with --all, they are built from their packages
    Package,
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
