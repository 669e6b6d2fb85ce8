//! `ci`: every check that a change must pass, the same on a desk as elsewhere.

mod call;
mod features;
mod packages;
mod steps;

use std::time::Instant;

use clap::ValueEnum;

pub(crate) use call::CargoCall;
pub(crate) use steps::{PROOF, generated, tests};

use crate::cli::{CiArguments, Step};
use crate::failure::Failure;

pub(crate) fn run(arguments: &CiArguments) -> Result<(), Failure> {
    let steps: Vec<Step> = match arguments.only {
        Some(step) => vec![step],
        // Sweeps are in the tests already, as a sample.
        None => Step::value_variants()
            .iter()
            .copied()
            .filter(|step| arguments.all || *step != Step::Sweeps)
            .collect(),
    };
    for step in steps {
        let name = step
            .to_possible_value()
            .map(|value| value.get_name().to_owned())
            .unwrap_or_default();
        let calls = step.calls(arguments.all)?;
        timed(&name, || {
            for call in calls {
                call.once().make(&format!("cargo xtask ci --only {name}"))?;
            }
            if step == Step::Package {
                packages::weigh()?;
            }
            Ok(())
        })?;
    }
    Ok(())
}

/// Does what a step does, and says how long it took.
pub(crate) fn timed(name: &str, work: impl FnOnce() -> Result<(), Failure>) -> Result<(), Failure> {
    let begun = Instant::now();
    anstream::println!("── {name}");
    work()?;
    anstream::println!(
        "── {name}: passed after {:.0} s",
        begun.elapsed().as_secs_f64()
    );
    Ok(())
}
