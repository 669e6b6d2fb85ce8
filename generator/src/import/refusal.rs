//! The errors that an endpoint declares, without their messages.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{access, error::ImportError, faults::Faults, pointer::Place};

/// Errors by code, id (empty where there is none) and status, with their kind.
#[derive(Default, PartialEq)]
pub(super) struct Refusals(BTreeMap<(String, String, u16), Option<String>>);

impl Refusals {
    /// Takes the examples of one served response with the status it is filed under.
    pub(super) fn examples(
        &mut self,
        faults: &Faults,
        examples: &Value,
        status: u16,
        at: &Place<'_>,
    ) -> Result<(), ImportError> {
        for (name, example) in access::object(examples, at)? {
            let at = at.member(name);
            faults.unless(self.example(example, status, &at));
        }
        Ok(())
    }

    fn example(&mut self, example: &Value, status: u16, at: &Place<'_>) -> Result<(), ImportError> {
        let example = access::object(example, at)?;
        known(example, &["value", "summary", "description"], at)?;
        let (value, at) = access::member(example, "value", at)?;
        let value = access::object(value, &at)?;
        known(value, &["error"], &at)?;
        let (error, at) = access::member(value, "error", &at)?;
        let error = access::object(error, &at)?;
        known(
            error,
            &["message", "code", "id", "kind", "httpStatusCode", "status"],
            &at,
        )?;
        let told = ["httpStatusCode", "status"];
        let told = told.into_iter().find(|key| error.contains_key(*key));
        self.add(error, told.unwrap_or("status"), Some(status), &at)
    }

    /// Reads what [`Refusals::to_json`] wrote.
    pub(super) fn read(listed: &Value, at: &Place<'_>) -> Result<Self, ImportError> {
        let mut refusals = Self::default();
        for (index, error) in access::array(listed, at)?.iter().enumerate() {
            let at = at.item(index);
            let error = access::object(error, &at)?;
            known(error, &["code", "id", "kind", "status"], &at)?;
            refusals.add(error, "status", None, &at)?;
        }
        Ok(refusals)
    }

    /// `filed` is the status where the error does not tell its own.
    fn add(
        &mut self,
        error: &Map<String, Value>,
        status: &'static str,
        filed: Option<u16>,
        at: &Place<'_>,
    ) -> Result<(), ImportError> {
        let text = |key| {
            let (value, at) = access::member(error, key, at)?;
            match access::string(value, &at)? {
                "" => Err(ImportError::unsupported(
                    &at,
                    "an empty string names no error",
                )),
                text => Ok(text.to_owned()),
            }
        };
        let code = text("code")?;
        // Only the overlay lists errors whose id is made anew each time.
        let id = match (filed, error.get("id")) {
            (None, None) => String::new(),
            _ => text("id")?,
        };
        let kind = match error.get("kind") {
            None => None,
            Some(kind) => match access::string(kind, &at.member("kind"))? {
                kind @ ("client" | "server" | "permission") => Some(kind.to_owned()),
                kind => {
                    let what = format!(
                        "`{kind}` is none of the kinds `client`, `server` and `permission`"
                    );
                    return Err(ImportError::unsupported(&at.member("kind"), what));
                }
            },
        };
        let status = match (error.get(status), filed) {
            (None, Some(filed)) => filed,
            _ => {
                let (value, at) = access::member(error, status, at)?;
                let number = access::count(value, &at)?;
                u16::try_from(number)
                    .ok()
                    .filter(|status| (200..600).contains(status))
                    .ok_or_else(|| {
                        ImportError::unsupported(
                            &at,
                            format!("{number} is no HTTP status of an answer (200 to 599)"),
                        )
                    })?
            }
        };
        let key = (code, id, status);
        if self.0.get(&key).is_some_and(|known| *known != kind) {
            let what = format!(
                "`{}` is listed before with another kind; keep the right one",
                key.0
            );
            return Err(ImportError::conflict(at, what));
        }
        self.0.insert(key, kind);
        Ok(())
    }

    /// The snapshot's list, by code, then id.
    pub(super) fn to_json(&self) -> Value {
        let errors = self.0.iter().map(|((code, id, status), kind)| {
            let mut error = Map::new();
            error.insert("code".to_owned(), code.as_str().into());
            if !id.is_empty() {
                error.insert("id".to_owned(), id.as_str().into());
            }
            if let Some(kind) = kind {
                error.insert("kind".to_owned(), kind.as_str().into());
            }
            error.insert("status".to_owned(), (*status).into());
            Value::Object(error)
        });
        errors.collect()
    }
}

/// Refuses members that nobody reads; extensions may be there for others.
pub(super) fn known(
    object: &Map<String, Value>,
    keys: &[&str],
    at: &Place<'_>,
) -> Result<(), ImportError> {
    let unknown = |key: &&String| {
        let foreign = key.starts_with("x-") && !key.starts_with("x-misskey-");
        !keys.contains(&key.as_str()) && !foreign
    };
    let faults = object.keys().filter(unknown);
    let faults = faults.map(|key| ImportError::unknown(at, key)).collect();
    ImportError::of_all(faults).map_or(Ok(()), Err)
}
