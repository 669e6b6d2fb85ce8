//! `report`: the census of what the crate leaves untyped.

use std::fs;

use super::regen;
use crate::cli::ReportArguments;
use crate::disk::place;
use crate::failure::Failure;
use crate::input::described::Trust;
use crate::input::releases;

pub(crate) fn run(arguments: &ReportArguments) -> Result<(), Failure> {
    let out = place::root().join("generated");
    let generated = regen::generate_from(&releases::current()?, &out, None, Trust::Kept)?;
    let report = generated.files.get("REPORT.md").map_or("", String::as_str);
    if arguments.stdout {
        anstream::print!("{report}");
        return Ok(());
    }
    let path = out.join("REPORT.md");
    fs::write(&path, report).map_err(|error| {
        Failure::transfer(
            format!("{} cannot be written: {error}", place::shown(&path)),
            "check the disk and the folder's permissions",
        )
    })?;
    anstream::println!("written: {}", place::shown(&path));
    Ok(())
}
