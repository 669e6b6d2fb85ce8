//! What `cargo xtask probe` runs: takes a job as JSON, asks the server, prints the report, and ends with the codes that `--help` of that command lists.

use std::env;
use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};
use misskey_tests::probe::{Failure, Job, Report, run};

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let job = match arguments.as_slice() {
        [job] => serde_json::from_str::<Job>(job).map_err(|error| error.to_string()),
        _ => Err("one argument is taken, a job as JSON".to_owned()),
    };
    let job = match job {
        Ok(job) => job,
        Err(why) => {
            eprintln!("error: {why}\n next: call `cargo xtask probe`");
            return ExitCode::from(2);
        }
    };
    // Hidden where standard error is no terminal.
    let bar = ProgressBar::new(job.most);
    if let Ok(style) = ProgressStyle::with_template("{bar:30} {pos} of {len} at most: {msg}") {
        bar.set_style(style);
    }
    bar.enable_steady_tick(Duration::from_millis(200));
    let progress = |calls: u64, next: &str| {
        bar.set_position(calls);
        bar.set_message(next.to_owned());
    };
    let done = run(&job, &progress).await;
    bar.finish_and_clear();
    match done {
        Ok(report) => print(&report),
        Err(Failure { what, next, status }) => {
            eprintln!("error: {what}\n next: {next}");
            ExitCode::from(status)
        }
    }
}

/// Prints the report. A reader that has seen enough is no failure.
fn print(report: &Report) -> ExitCode {
    match write!(io::stdout().lock(), "{report}") {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            eprintln!(
                "error: standard output cannot be written: {error}\n next: check where it leads"
            );
            ExitCode::from(4)
        }
        _ => ExitCode::from(report.status()),
    }
}
