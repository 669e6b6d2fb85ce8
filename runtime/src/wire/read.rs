//! Reading an object into a struct.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, Error, IgnoredAny, MapAccess, Visitor};

use super::place::InPlace;
use super::slot::{Others, Slot};
use super::source::{Live, Member, Name, Source};

/// A struct that is read from a JSON object, member by member.
pub trait ReadObject: InPlace {
    /// The struct's name, for messages.
    const NAME: &'static str;

    /// Reads the members of an object that has just been opened.
    ///
    /// # Errors
    /// A member has another type, or a required one is missing.
    fn read<S: Source>(&mut self, object: &mut ObjectReader<S>) -> Result<(), S::Error>;
}

/// Reads `T` from an object.
///
/// # Errors
/// The value is not an object, or `T` cannot be read from it.
pub fn read_object<'de, T: ReadObject, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let mut value = T::blank();
    read_object_in_place(&mut value, deserializer)?;
    Ok(value)
}

/// Reads an object into a struct that is blank.
///
/// # Errors
/// The value is not an object, or cannot be read.
pub fn read_object_in_place<'de, T: ReadObject, D: Deserializer<'de>>(
    place: &mut T,
    deserializer: D,
) -> Result<(), D::Error> {
    deserializer.deserialize_map(ObjectVisitor(place))
}

struct ObjectVisitor<'a, T>(&'a mut T);

impl<'de, T: ReadObject> Visitor<'de> for ObjectVisitor<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object ({})", T::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        self.0.read(&mut ObjectReader::new(Live {
            map,
            _de: PhantomData,
        }))
    }
}

/// An opened object.
pub struct ObjectReader<S> {
    source: S,
}

impl<S: Source> ObjectReader<S> {
    /// Begins to read.
    pub fn new(source: S) -> Self {
        Self { source }
    }

    /// Reads all members into the slots, which stand in the order of `members`. Other members go to `others`, or are skipped where there is none.
    ///
    /// # Errors
    /// A value has another type than its slot, or a required member did not come.
    pub fn fill(
        &mut self,
        members: &[Member],
        slots: &mut [&mut dyn Slot<S>],
        mut others: Option<&mut dyn Others<S>>,
    ) -> Result<(), S::Error> {
        // Servers send members in one order, so the next one is nearly always where the last one was, plus one.
        let mut expected = 0;
        let mut came = Came::default();
        let mut unknown = others.is_some().then(String::new);
        while let Some(place) = self.source.name(Name {
            members,
            expected,
            unknown: unknown.as_mut(),
        })? {
            match slots.get_mut(place) {
                Some(slot) => {
                    // The last of those with one name counts, and nothing of those before.
                    if came.add(place) {
                        slot.clear();
                    }
                    slot.fill(&mut self.source)?;
                    expected = place + 1;
                }
                None => match (&mut others, &mut unknown) {
                    (Some(others), Some(name)) => {
                        others.read(std::mem::take(name), &mut self.source)?;
                    }
                    _ => {
                        self.source.value::<IgnoredAny>()?;
                    }
                },
            }
        }
        let mut all = members.iter().enumerate();
        match all.find(|(place, (_, is_required))| *is_required && !came.has(*place)) {
            Some((_, (name, _))) => Err(S::Error::missing_field(name)),
            None => Ok(()),
        }
    }
}

/// Which members came: a bit for each of the first, which are nearly always all.
#[derive(Default)]
struct Came {
    first: u128,
    others: Vec<usize>,
}

impl Came {
    /// Adds one, and says whether it was there already.
    fn add(&mut self, place: usize) -> bool {
        let was_there = self.has(place);
        match bit(place) {
            Some(bit) => self.first |= bit,
            None => self.others.push(place),
        }
        was_there
    }

    fn has(&self, place: usize) -> bool {
        match bit(place) {
            Some(bit) => self.first & bit != 0,
            None => self.others.contains(&place),
        }
    }
}

fn bit(place: usize) -> Option<u128> {
    1u128.checked_shl(u32::try_from(place).ok()?)
}

#[cfg(test)]
mod tests {
    use super::Came;

    #[test]
    fn an_object_may_have_any_number_of_members() {
        let mut came = Came::default();
        let places = [0, 1, 127, 128, 129, 255, 256, 5000];
        for place in places {
            assert!(!came.add(place), "{place}");
            assert!(came.add(place), "{place}");
        }
        for place in 0..6000 {
            assert_eq!(came.has(place), places.contains(&place), "{place}");
        }
    }
}
