//! `schemas/webhooks.yaml`: what servers post to programs, which no document of the server describes.

use indexmap::IndexMap;
use serde::de::Error as _;

use super::streaming::{Member, TypeEntry, Written};

/// The file.
#[derive(Debug, Clone, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Webhooks {
    /// Events of users' webhooks.
    pub user: IndexMap<String, Told>,
    /// Events of the server's webhooks.
    pub system: IndexMap<String, Told>,
    /// Types of their own.
    #[serde(default)]
    pub types: IndexMap<String, TypeEntry>,
}

/// An event.
#[derive(Debug, Clone, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Told {
    /// Our sentence.
    pub doc: String,
    /// What the body holds.
    #[serde(default)]
    pub payload: Option<Written>,
    /// The member of the body that it stands in.
    #[serde(default)]
    pub member: Option<String>,
    /// The body, described in place.
    #[serde(default)]
    pub fields: Option<IndexMap<String, Member>>,
}

impl Webhooks {
    /// Reads the file.
    ///
    /// # Errors
    /// The text is not YAML, or not of this form; the message has the place.
    pub(crate) fn parse(yaml: &str) -> Result<Self, serde_yaml::Error> {
        let file: Self = serde_yaml::from_str(yaml)?;
        file.check().map_err(serde_yaml::Error::custom)?;
        Ok(file)
    }

    fn check(&self) -> Result<(), String> {
        for (section, events) in [("user", &self.user), ("system", &self.system)] {
            for (name, event) in events {
                if event.payload.is_some() && event.fields.is_some() {
                    return Err(format!(
                        "{section}.{name}: has both `payload` and `fields`; one of them is what the body holds"
                    ));
                }
                if event.member.is_some() && event.payload.is_none() {
                    return Err(format!(
                        "{section}.{name}: has a `member` and no `payload` that stands in it"
                    ));
                }
            }
        }
        for (name, entry) in &self.types {
            if entry.fields.is_some() == entry.values.is_some() {
                return Err(format!("types.{name}: needs either `fields` or `values`"));
            }
        }
        Ok(())
    }

    /// Takes out what refers to a component that the document lacks, and says what was taken out: for a document that the file
    /// was not written for.
    pub(crate) fn keep_known(&mut self, is_component: impl Fn(&str) -> bool) -> Vec<String> {
        let mut dropped = Vec::new();
        // What lacks something takes along what needs it.
        loop {
            let own: Vec<String> = self.types.keys().cloned().collect();
            let known = |ty: &str| is_component(ty) || own.iter().any(|own| own == ty);
            let before = self.types.len();
            self.types.retain(|name, entry| {
                let missing = in_fields(entry.fields.as_ref(), &known);
                dropped.extend(
                    missing
                        .iter()
                        .map(|ty| format!("types.{name}: there is no `{ty}`")),
                );
                missing.is_none()
            });
            if self.types.len() == before {
                break;
            }
        }
        let own: Vec<String> = self.types.keys().cloned().collect();
        let known = |ty: &str| is_component(ty) || own.iter().any(|own| own == ty);
        for (section, events) in [("user", &mut self.user), ("system", &mut self.system)] {
            events.retain(|name, event| {
                let payload = event.payload.as_ref().and_then(|ty| ty.missing(&known));
                let missing = payload.or_else(|| in_fields(event.fields.as_ref(), &known));
                dropped.extend(
                    missing
                        .iter()
                        .map(|ty| format!("{section}.{name}: there is no `{ty}`")),
                );
                missing.is_none()
            });
        }
        dropped
    }
}

fn in_fields(
    fields: Option<&IndexMap<String, Member>>,
    known: &dyn Fn(&str) -> bool,
) -> Option<String> {
    fields
        .into_iter()
        .flat_map(IndexMap::values)
        .find_map(|member| member.missing(known))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::panic, reason = "a test fails by panicking")]
    use super::*;

    fn error(yaml: &str) -> String {
        Webhooks::parse(yaml).map_or_else(|error| error.to_string(), |_| "no error".into())
    }

    #[test]
    fn says_where_the_file_is_wrong() {
        for (user, words) in [
            ("{note: {payload: Note}}", "missing field `doc`"),
            (
                "{note: {doc: D., payload: nonsense}}",
                "`nonsense` is no type",
            ),
            (
                "{note: {doc: D., payload: Note, fields: {}}}",
                "user.note: has both",
            ),
            (
                "{note: {doc: D., member: note}}",
                "user.note: has a `member`",
            ),
            ("{note: {doc: D., colour: red}}", "unknown field `colour`"),
        ] {
            let said = error(&format!("user: {user}\nsystem: {{}}\n"));
            assert!(said.contains(words), "{user}: {said}");
        }
        let types = error("user: {}\nsystem: {}\ntypes: {A: {doc: D.}}\n");
        assert!(types.contains("types.A: needs either"), "{types}");
    }

    #[test]
    fn drops_what_another_document_lacks() {
        let text = "user:\n  a: {doc: D., member: note, payload: Note}\n  b: {doc: D., payload: User}\nsystem:\n  c: {doc: D., payload: Own}\n  \
                    d: {doc: D.}\ntypes:\n  Own: {doc: D., fields: {x: Inner}}\n  Inner: {doc: D., fields: {y: Gone}}\n";
        let mut file = Webhooks::parse(text).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(
            file.keep_known(|name| name == "User"),
            [
                "types.Inner: there is no `Gone`",
                "types.Own: there is no `Inner`",
                "user.a: there is no `Note`",
                "system.c: there is no `Own`"
            ]
        );
        assert_eq!(file.user.keys().collect::<Vec<_>>(), ["b"]);
        assert_eq!(file.system.keys().collect::<Vec<_>>(), ["d"]);
    }
}
