//! Where things stand, and how they are written.

pub(crate) mod crate_folder;
pub(crate) mod place;
pub(crate) mod whole_file;
