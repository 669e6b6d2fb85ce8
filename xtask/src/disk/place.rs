//! Where things stand in the repository.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// What `--schemas` said.
static SCHEMAS: OnceLock<PathBuf> = OnceLock::new();

/// The top of the repository, known since this program was built in it.
pub(crate) fn root() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().unwrap_or(manifest).to_path_buf()
}

/// The folder of snapshots and corrections.
pub(crate) fn schemas() -> PathBuf {
    SCHEMAS
        .get()
        .cloned()
        .unwrap_or_else(|| root().join("schemas"))
}

/// Another folder of snapshots and corrections, said once, before anything is read.
pub(crate) fn use_schemas(folder: PathBuf) {
    SCHEMAS.get_or_init(|| folder);
}

/// The path as a person in the repository would write it.
pub(crate) fn shown(path: &Path) -> String {
    path.strip_prefix(root())
        .unwrap_or(path)
        .display()
        .to_string()
}
