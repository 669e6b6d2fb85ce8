//! What is wrong with a document, gathered on the way, so that one run tells all of it.

use std::cell::RefCell;

use super::error::ImportError;

/// The faults so far. Reading goes on behind each of them, without the thing that cannot be read.
#[derive(Default)]
pub(super) struct Faults(RefCell<Vec<ImportError>>);

impl Faults {
    /// The value, or nothing where there is a fault, which is noted.
    pub(super) fn unless<T>(&self, read: Result<T, ImportError>) -> Option<T> {
        read.map_err(|fault| {
            let mut faults = self.0.borrow_mut();
            match fault {
                ImportError::Several(several) => faults.extend(several),
                fault => faults.push(fault),
            }
        })
        .ok()
    }

    pub(super) fn count(&self) -> usize {
        self.0.borrow().len()
    }

    pub(super) fn into_inner(self) -> Vec<ImportError> {
        self.0.into_inner()
    }
}
