//! Where something stands in a document.

use std::fmt::{self, Write};

/// A JSON pointer (RFC 6901), shown in its URI fragment form: `#/paths/~1notes~1create/post`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pointer(String);

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.0)
    }
}

/// A place on the way through a document, linked to the one it was reached from.
///
/// Tens of thousands of places are passed for each one that an error names, so a pointer's text is made only then.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    step: Step<'a>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Root,
    Member(&'a Place<'a>, &'a str),
    Item(&'a Place<'a>, usize),
}

impl<'a> Place<'a> {
    /// The whole document.
    pub(super) const ROOT: Place<'static> = Place { step: Step::Root };

    /// The member called `key` of the object at this place.
    pub(super) fn member(&'a self, key: &'a str) -> Self {
        Self {
            step: Step::Member(self, key),
        }
    }

    /// The item with this number, from 0, of the array at this place.
    pub(super) fn item(&'a self, index: usize) -> Self {
        Self {
            step: Step::Item(self, index),
        }
    }

    pub(super) fn pointer(&self) -> Pointer {
        let mut text = String::new();
        self.write(&mut text);
        Pointer(text)
    }

    fn write(&self, text: &mut String) {
        match self.step {
            Step::Root => {}
            Step::Member(parent, key) => {
                parent.write(text);
                text.push('/');
                text.push_str(&key.replace('~', "~0").replace('/', "~1"));
            }
            Step::Item(parent, index) => {
                parent.write(text);
                // A `String` takes whatever is written.
                let _ = write!(text, "/{index}");
            }
        }
    }
}
