//! Writing a file: the whole of it or nothing.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::disk::place;
use crate::failure::Failure;

/// Writes the file where it differs, and says which of the two was needed: `wrote`, `updated`, `unchanged`.
pub(crate) fn write(path: &Path, text: &str) -> Result<&'static str, Failure> {
    let failed = |error: io::Error| {
        let next = "check that the folder can be written, or name another place with --out";
        Failure::transfer(
            format!("{} cannot be written: {error}", place::shown(path)),
            next,
        )
    };
    let state = match fs::read(path) {
        Ok(old) if old == text.as_bytes() => return Ok("unchanged"),
        Ok(_) => "updated",
        Err(error) if error.kind() == io::ErrorKind::NotFound => "wrote",
        Err(error) => return Err(failed(error)),
    };
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    let mut partial = PathBuf::from(path).into_os_string();
    partial.push(".partial");
    fs::write(&partial, text)
        .and_then(|()| fs::rename(&partial, path))
        .map_err(failed)?;
    Ok(state)
}
