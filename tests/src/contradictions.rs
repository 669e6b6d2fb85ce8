//! Where exchanges are not as a document declares, grouped by the place in the document that is wrong.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;

use crate::document::{Declared, Document, Objection, members};
use crate::place::located;
use crate::recording::Exchange;

/// A fault of a document, however often it was seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kind {
    /// The place in the document, such as `Note.poll.choices[]`, or the endpoint where it is about more than an answer's body.
    pub place: String,
    /// What the document says there.
    pub says: String,
    /// What came instead.
    pub came: String,
    /// How often.
    pub times: usize,
    /// The first endpoint that showed it.
    pub endpoint: String,
    /// The number of that exchange.
    pub first: u64,
    /// Where in that answer, with `*` for each number.
    pub pointer: String,
    /// What an action of the overlay would have as its target.
    pub target: String,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            place,
            says,
            came,
            times,
            endpoint,
            first,
            pointer,
            target,
        } = self;
        writeln!(
            f,
            "{times:7} times, first in {first} ({endpoint} {pointer:?})"
        )?;
        writeln!(f, "        {place}: the document says {says}, came {came}")?;
        write!(f, "        target: {target}")
    }
}

/// What was found in the exchanges of one server.
pub struct Contradictions<'a> {
    snapshot: &'a Value,
    document: Document,
    /// By place, what is said and what came.
    kinds: BTreeMap<[String; 3], Kind>,
}

impl<'a> Contradictions<'a> {
    /// To a snapshot, as the overlay corrects it.
    #[must_use]
    pub fn new(snapshot: &'a Value) -> Self {
        Self {
            snapshot,
            document: Document::of(snapshot),
            kinds: BTreeMap::new(),
        }
    }

    /// How many there are in all.
    #[must_use]
    pub fn count(&self) -> usize {
        self.kinds.values().map(|kind| kind.times).sum()
    }

    /// Each kind, by place.
    pub fn kinds(&self) -> impl ExactSizeIterator<Item = &Kind> {
        self.kinds.values()
    }

    /// Looks at one more exchange.
    pub fn judge(&mut self, exchange: &Exchange) {
        for objection in contradictions(&self.document, exchange) {
            let (place, target) = self.blamed(exchange, &objection);
            let came = short(&objection.came);
            let key = [place.clone(), objection.says.clone(), came.clone()];
            let kind = self.kinds.entry(key).or_insert_with(|| Kind {
                place,
                says: short(&objection.says),
                came,
                times: 0,
                endpoint: exchange.endpoint.clone(),
                first: exchange.id,
                pointer: without_numbers(&objection.pointer),
                target,
            });
            kind.times += 1;
        }
    }

    /// The place in the document that an objection is about, and its path.
    fn blamed(&self, exchange: &Exchange, objection: &Objection) -> (String, String) {
        let name = &exchange.endpoint;
        let operation = format!("$.paths[{}].post", quoted(&format!("/{name}")));
        let schema = match self.document.response(name) {
            Some(schema) if exchange.status == 200 => schema,
            _ if exchange.status < 400 => {
                return (name.clone(), format!("{operation}.responses"));
            }
            _ => {
                return (name.clone(), format!("{operation}['x-misskey-errors']"));
            }
        };
        let (place, found) = located(
            &self.document,
            &schema,
            &format!("{name}.response"),
            &objection.pointer,
            Some(&exchange.response),
        );
        let path = match found {
            Some(pointer) => self.path(&pointer, objection.lacking),
            None => None,
        };
        let body = || self.path(&schema, false);
        (place, path.or_else(body).unwrap_or(operation))
    }

    /// The JSONPath of a schema in the snapshot, or of the entry that requires it.
    fn path(&self, pointer: &str, lacking: bool) -> Option<String> {
        let mut steps = pointer.split('/').skip(1).map(unescaped);
        let (mut node, mut path) = match steps.next()?.as_str() {
            "components" => {
                let name = steps.nth(1)?;
                let node = &self.snapshot["components"]["schemas"][&name];
                (node, format!("$.components.schemas{}", member(&name)))
            }
            "responses" => {
                let name = format!("/{}", steps.next()?);
                let content = &self.snapshot["paths"][&name]["post"]["responses"]["200"]["content"];
                let (kind, media) = members(content).next()?;
                let path = format!(
                    "$.paths[{}].post.responses['200'].content[{}].schema",
                    quoted(&name),
                    quoted(kind)
                );
                (&media["schema"], path)
            }
            _ => return None,
        };
        let steps: Vec<String> = steps.collect();
        let mut rest = steps.as_slice();
        while let [keyword, more @ ..] = rest {
            rest = more;
            match keyword.as_str() {
                "properties" => {
                    let (name, more) = rest.split_first()?;
                    rest = more;
                    let required = node["required"].as_array();
                    if lacking
                        && rest.is_empty()
                        && required.is_some_and(|required| required.iter().any(|it| it == name))
                    {
                        return Some(format!("{path}.required[?@ == {}]", quoted(name)));
                    }
                    node = &node["properties"][name];
                    path = format!("{path}.properties{}", member(name));
                }
                "items" | "additionalProperties" => {
                    node = &node[keyword];
                    path = format!("{path}.{keyword}");
                }
                "prefixItems" => {
                    let (place, more) = rest.split_first()?;
                    rest = more;
                    node = &node["x-misskey-prefix-items"][place.parse::<usize>().ok()?];
                    path = format!("{path}['x-misskey-prefix-items'][{place}]");
                }
                "allOf" | "anyOf" | "oneOf" => {
                    let (place, more) = rest.split_first()?;
                    rest = more;
                    let place: usize = place.parse().ok()?;
                    // The document has either as `anyOf`, and one for what is nullable that no snapshot has.
                    let written = [keyword.as_str(), "oneOf"];
                    let Some(written) = written.into_iter().find(|it| node[it].is_array()) else {
                        continue;
                    };
                    node = &node[written][place];
                    path = format!("{path}.{written}{}", branch(node, place));
                }
                _ => return None,
            }
        }
        (!node.is_null()).then_some(path)
    }
}

/// Where an exchange is not as its document declares.
#[must_use]
pub fn contradictions(document: &Document, exchange: &Exchange) -> Vec<Objection> {
    let here = |(says, came): (String, String)| {
        vec![Objection {
            pointer: String::new(),
            says,
            came,
            lacking: false,
        }]
    };
    let status = exchange.status;
    if exchange.extra {
        // Routes that no document lists.
        return Vec::new();
    }
    if status >= 400 {
        return error(document, exchange).map(here).unwrap_or_default();
    }
    let Some(facts) = document.facts(&exchange.endpoint) else {
        return here(("nothing of the endpoint".to_owned(), status.to_string()));
    };
    match (status, document.response(&exchange.endpoint)) {
        (204, _) if facts.nothing => Vec::new(),
        (200, None) if facts.something => Vec::new(),
        (200, Some(schema)) => match &exchange.response_text {
            Some(text) => document.objections(&schema, &Value::String(text.clone())),
            None => document.objections(&schema, &exchange.response),
        },
        _ => {
            let declared = [(facts.something, "200"), (facts.nothing, "204")];
            let declared: Vec<_> = declared
                .iter()
                .filter(|(is, _)| *is)
                .map(|it| it.1)
                .collect();
            here((
                format!("status {}", declared.join(" or ")),
                status.to_string(),
            ))
        }
    }
}

/// What is declared of an error, and what came, if the two contradict each other.
fn error(document: &Document, exchange: &Exchange) -> Option<(String, String)> {
    let told = &exchange.response["error"];
    let code = told["code"].as_str()?;
    let status = u64::from(exchange.status);
    if document.facts(&exchange.endpoint).is_none() && status == 404 {
        return None;
    }
    let declared: Vec<&Declared> = document
        .errors(&exchange.endpoint)
        .filter(|declared| declared.code == code)
        .collect();
    if declared.is_empty() {
        return Some((
            "nothing of the error".to_owned(),
            format!("{status} {code}"),
        ));
    }
    if !declared.iter().any(|declared| declared.status == status) {
        let said: Vec<u64> = declared.iter().map(|declared| declared.status).collect();
        return Some((format!("{code} with {said:?}"), status.to_string()));
    }
    let id = told["id"].as_str();
    let fits = |declared: &&Declared| declared.id.is_none() || declared.id.as_deref() == id;
    (!declared.iter().any(fits)).then(|| {
        let ids = declared.iter().filter_map(|it| it.id.as_deref());
        let ids: Vec<_> = ids.collect();
        (
            format!("{code} with the id {}", ids.join(" or ")),
            id.unwrap_or("none").to_owned(),
        )
    })
}

/// A pointer with `*` for each number.
#[must_use]
pub fn without_numbers(pointer: &str) -> String {
    let number = |step: &str| !step.is_empty() && step.bytes().all(|byte| byte.is_ascii_digit());
    let steps = pointer
        .split('/')
        .map(|step| if number(step) { "*" } else { step });
    steps.collect::<Vec<_>>().join("/")
}

/// The beginning of a text that may be long and hold anything, fit for a screen.
#[must_use]
pub fn short(text: &str) -> String {
    let plain = text.chars().map(|c| if c.is_control() { ' ' } else { c });
    let mut short: String = plain.clone().take(MOST).collect();
    if plain.count() > MOST {
        short.push('…');
    }
    short
}

/// Letters of what the document says, or what came, that are shown.
const MOST: usize = 120;

/// A branch of a union by its tag where it has one, as it stays when branches come and go.
fn branch(node: &Value, place: usize) -> String {
    for (name, schema) in members(&node["properties"]) {
        if let Some([Value::String(value)]) = schema["enum"].as_array().map(Vec::as_slice) {
            let name = member(name);
            return format!("[?@.properties{name}.enum[0] == {}]", quoted(value));
        }
    }
    format!("[{place}]")
}

/// A step of a JSONPath to a member.
fn member(name: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let begins = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
    if begins && name.chars().all(plain) {
        format!(".{name}")
    } else {
        format!("[{}]", quoted(name))
    }
}

/// A text as JSONPath writes it.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
}

/// The name that stands in a JSON pointer.
fn unescaped(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}
