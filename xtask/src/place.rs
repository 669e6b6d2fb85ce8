//! Where things stand in the repository.

use std::path::{Path, PathBuf};

/// The top of the repository, known since this program was built in it.
pub(crate) fn root() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().unwrap_or(manifest).to_path_buf()
}

/// The folder of snapshots and corrections.
pub(crate) fn schemas() -> PathBuf {
    root().join("schemas")
}

/// The path as a person in the repository would write it.
pub(crate) fn shown(path: &Path) -> String {
    path.strip_prefix(root())
        .unwrap_or(path)
        .display()
        .to_string()
}
