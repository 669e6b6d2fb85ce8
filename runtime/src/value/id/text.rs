//! The text of an id.

use std::cmp::Ordering;
use std::hash::{Hash, Hasher};

/// The longest text that is kept in place. The forms that servers use have 10 to 26 bytes; with these 30, all of it takes 32.
const IN_PLACE: usize = 30;

/// The text of an id: a page of notes has thousands of them, so one of a usual length needs no memory of its own.
#[derive(Clone)]
pub struct IdText(Place);

#[derive(Clone)]
enum Place {
    Here { length: u8, bytes: [u8; IN_PLACE] },
    Elsewhere(Box<str>),
}

impl IdText {
    fn bytes(&self) -> &[u8] {
        match &self.0 {
            Place::Here { length, bytes } => bytes.get(..usize::from(*length)).unwrap_or(bytes),
            Place::Elsewhere(text) => text.as_bytes(),
        }
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match &self.0 {
            // It was text when it was put there.
            Place::Here { .. } => std::str::from_utf8(self.bytes()).unwrap_or_default(),
            Place::Elsewhere(text) => text,
        }
    }
}

impl From<&str> for IdText {
    #[inline]
    fn from(text: &str) -> Self {
        let mut bytes = [0; IN_PLACE];
        match (bytes.get_mut(..text.len()), u8::try_from(text.len())) {
            (Some(start), Ok(length)) => {
                start.copy_from_slice(text.as_bytes());
                Self(Place::Here { length, bytes })
            }
            _ => Self(Place::Elsewhere(text.into())),
        }
    }
}

impl PartialEq for IdText {
    fn eq(&self, other: &Self) -> bool {
        self.bytes() == other.bytes()
    }
}

impl Eq for IdText {}

impl PartialOrd for IdText {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for IdText {
    fn cmp(&self, other: &Self) -> Ordering {
        self.bytes().cmp(other.bytes())
    }
}

impl Hash for IdText {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

#[cfg(test)]
mod tests {
    use super::IdText;

    #[test]
    fn texts_of_any_length_stay_what_they_are() {
        let long = "é0123456789abcdefghijklmnopqrstuvwxyz".repeat(10);
        let cuts = (0..=long.len()).filter_map(|end| long.get(..end));
        let texts: Vec<IdText> = cuts.clone().map(IdText::from).collect();
        for (text, one) in cuts.clone().zip(&texts) {
            assert_eq!(one.as_str(), text);
            for (other_text, other) in cuts.clone().zip(&texts) {
                assert_eq!(one == other, text == other_text);
                assert_eq!(one.cmp(other), text.cmp(other_text));
            }
        }
    }

    #[test]
    fn an_id_takes_no_more_than_a_string_and_a_word() {
        assert_eq!(size_of::<IdText>(), 32);
        assert_eq!(size_of::<Option<IdText>>(), 32);
    }
}
