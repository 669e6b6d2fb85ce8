//! Instances of a schema: the least, the most, and ones that between them take every branch.
#![allow(clippy::panic, reason = "test support stops where it fails")]

use std::collections::{BTreeMap, BTreeSet};

use fastrand::Rng;
use serde_json::{Map, Number, Value};

use crate::document::{Document, escaped, members};

/// How instances are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// Nothing that may be left out; null where it may be.
    Least,
    /// Everything, and two of each item.
    Most,
    /// Of every choice the option that was taken least so far.
    Cover,
    /// By chance.
    Chance,
}

/// Makes instances and remembers which choices it made.
pub struct Instances<'a> {
    document: &'a Document,
    rng: Rng,
    serial: u64,
    /// For each place with a choice, how often each option was taken.
    taken: BTreeMap<String, Vec<usize>>,
    /// Places with a choice that the schema at hand has led to.
    reached: BTreeSet<String>,
}

/// No schema has more choices than this many instances can show, unless this goes round in circles.
const MOST: usize = 2000;

/// An instance as deep as this gets no more of what may be left out; recursive schemas have no end otherwise.
const DEEP: usize = 7;
/// An instance as deep as this is given up.
const TOO_DEEP: usize = 24;

/// Numbers that may really have a fraction; every other `number` of the document counts something.
const FRACTIONS: [&str; 4] = ["angle", "offsetX", "offsetY", "rateLimitFactor"];

/// An object schema with its references, `allOf`s and unions taken apart.
#[derive(Default)]
struct Flat {
    /// Each name with all schemas that its member must fit.
    properties: BTreeMap<String, Vec<String>>,
    required: BTreeSet<String>,
    others: Option<String>,
}

impl<'a> Instances<'a> {
    /// The same for the same seed.
    #[must_use]
    pub fn new(document: &'a Document, seed: u64) -> Self {
        Self {
            document,
            rng: Rng::with_seed(seed),
            serial: 0,
            taken: BTreeMap::new(),
            reached: BTreeSet::new(),
        }
    }

    /// An instance of the schema at a pointer.
    ///
    /// # Panics
    /// After many tries none was valid: the schema has a keyword that this does not handle, or no instance.
    pub fn make(&mut self, schema: &str, style: Style) -> Value {
        let validator = self.document.validator(schema);
        let mut last = None;
        for _ in 0..200 {
            if let Some(value) = self.value(schema, style, 0) {
                if validator.is_valid(&value) {
                    return value;
                }
                last = self.document.objection(schema, &value);
            }
        }
        panic!("{schema}: no valid instance, {last:?}");
    }

    /// Instances of the schema at a pointer that between them show every option of it that no earlier schema showed, and a few more.
    ///
    /// # Panics
    /// As [`make`](Self::make).
    #[must_use]
    pub fn of(&mut self, schema: &str) -> Vec<Value> {
        self.reached.clear();
        let mut made = vec![
            self.make(schema, Style::Least),
            self.make(schema, Style::Most),
        ];
        loop {
            made.push(self.make(schema, Style::Cover));
            if !self.has_more() || made.len() > MOST {
                break;
            }
        }
        made.push(self.make(schema, Style::Chance));
        made.push(self.make(schema, Style::Chance));
        made
    }

    /// Whether an instance of the schema at hand went by a choice with an option that was never taken.
    fn has_more(&self) -> bool {
        self.reached
            .iter()
            .any(|place| self.taken[place].contains(&0))
    }

    /// How many choices there were, and how many options they had.
    #[must_use]
    pub fn choices(&self) -> (usize, usize) {
        (self.taken.len(), self.taken.values().map(Vec::len).sum())
    }

    /// Options that no instance took, as `place#option`.
    #[must_use]
    pub fn missed(&self) -> Vec<String> {
        let places = self.taken.iter();
        let missed = places.flat_map(|(place, options)| {
            let never = options.iter().enumerate().filter(|(_, taken)| **taken == 0);
            never.map(move |(option, _)| format!("{place}#{option}"))
        });
        missed.collect()
    }

    /// Takes one of `options`, of which the first is the least and the last the most.
    fn choose(&mut self, place: &str, options: usize, style: Style, depth: usize) -> usize {
        if options < 2 {
            return 0;
        }
        // What is cut short by depth says nothing about the place.
        if depth > DEEP {
            return 0;
        }
        let taken = self
            .taken
            .entry(place.to_owned())
            .or_insert_with(|| vec![0; options]);
        let chosen = match style {
            Style::Least => 0,
            Style::Most => options - 1,
            Style::Chance => self.rng.usize(..options),
            // Once both were shown, what is there leads on to other choices, and what is not does not.
            Style::Cover if !taken.contains(&0) && leads_on(place) && self.rng.bool() => {
                options - 1
            }
            Style::Cover => {
                let least = taken.iter().copied().min().unwrap_or_default();
                let rarest: Vec<usize> = (0..options)
                    .filter(|option| taken[*option] == least)
                    .collect();
                rarest[self.rng.usize(..rarest.len())]
            }
        };
        taken[chosen] += 1;
        self.reached.insert(place.to_owned());
        chosen
    }

    fn value(&mut self, schema: &str, style: Style, depth: usize) -> Option<Value> {
        if depth > TOO_DEEP {
            return None;
        }
        let schema = self.document.resolved(schema);
        let node = self.document.at(&schema);
        if let Some(values) = node["enum"].as_array() {
            let place = self.choose(&format!("{schema}#enum"), values.len(), style, depth);
            return Some(values[place].clone());
        }
        if node["properties"].is_null() && node["allOf"].is_null() && node["required"].is_null() {
            for keyword in ["anyOf", "oneOf"] {
                if let Some(branches) = node[keyword].as_array() {
                    return self.branch(
                        &format!("{schema}/{keyword}"),
                        branches.len(),
                        style,
                        depth,
                    );
                }
            }
        }
        let kinds: Vec<&str> = match &node["type"] {
            Value::String(kind) => vec![kind],
            Value::Array(kinds) => kinds.iter().rev().filter_map(Value::as_str).collect(),
            _ if node["properties"].is_object() || node["allOf"].is_array() => vec!["object"],
            _ => return Some(self.free(&schema, style, depth)),
        };
        let kind = kinds[self.choose(&format!("{schema}#type"), kinds.len(), style, depth)];
        match kind {
            "null" => Some(Value::Null),
            "boolean" => Some(Value::Bool(
                self.choose(&format!("{schema}#boolean"), 2, style, depth) == 1,
            )),
            "integer" | "number" => Some(self.number(&schema, node, kind, style)),
            "string" => Some(Value::String(self.text(node, style))),
            "array" => self.array(&schema, node, style, depth),
            "object" => self.object(&schema, style, depth),
            other => panic!("{schema}: the type `{other}`"),
        }
    }

    /// A branch of a union; where the instance is deep, the first branch that comes to an end.
    fn branch(&mut self, list: &str, count: usize, style: Style, depth: usize) -> Option<Value> {
        if depth > DEEP {
            return (0..count)
                .find_map(|place| self.value(&format!("{list}/{place}"), Style::Least, depth + 1));
        }
        let chosen = self.choose(list, count, style, depth);
        self.value(&format!("{list}/{chosen}"), style, depth)
    }

    /// Any JSON.
    fn free(&mut self, schema: &str, style: Style, depth: usize) -> Value {
        let samples = [
            Value::Null,
            Value::Bool(true),
            Value::from(7),
            Value::from(0.5),
            Value::from("text \"quoted\" \u{1f600}"),
            serde_json::json!(["a", 1, null]),
            serde_json::json!({ "type": "nested", "deep": { "list": [{}, []] }, "nothing": null }),
        ];
        let chosen = self.choose(&format!("{schema}#free"), samples.len(), style, depth);
        samples[chosen].clone()
    }

    fn number(&mut self, schema: &str, node: &Value, kind: &str, style: Style) -> Value {
        if kind == "number" && (node["minimum"].is_f64() || node["maximum"].is_f64()) {
            let bound = if style == Style::Least {
                "minimum"
            } else {
                "maximum"
            };
            return node[bound].clone();
        }
        let least = node["minimum"].as_i64();
        let most = node["maximum"].as_i64();
        let (from, to) = match (least, most) {
            (Some(from), Some(to)) => (from, to),
            (Some(from), None) => (from, from.saturating_add(1_000_000)),
            (None, Some(to)) => (to.saturating_sub(1_000_000), to),
            (None, None) => (-5, 2_000_000_000_000),
        };
        let fraction = kind == "number"
            && FRACTIONS
                .iter()
                .any(|name| schema.ends_with(&format!("/{name}")));
        match style {
            Style::Least => from.into(),
            Style::Most => to.into(),
            _ if fraction => Number::from_f64(0.25).map_or(Value::Null, Value::Number),
            _ => self.rng.i64(from..=to).into(),
        }
    }

    fn text(&mut self, node: &Value, style: Style) -> String {
        self.serial += 1;
        let serial = self.serial;
        let text = match (node["format"].as_str(), node["pattern"].as_str()) {
            (_, Some(pattern)) => matching(pattern, serial),
            (Some("id" | "misskey:id"), _) => format!("9{serial:09}"),
            (Some("date-time"), _) => {
                format!(
                    "2026-{:02}-{:02}T{:02}:59:07.{:03}Z",
                    1 + serial % 12,
                    1 + serial % 28,
                    serial % 24,
                    serial % 1000
                )
            }
            (Some("url" | "uri"), _) => format!("https://example.com/{serial}"),
            (Some("uuid"), _) => format!("00000000-0000-4000-8000-{serial:012x}"),
            (Some("md5"), _) => format!("{serial:032x}"),
            _ if style == Style::Least && node["minLength"].as_u64().unwrap_or(0) == 0 => {
                return String::new();
            }
            _ => format!("text {serial} \u{3042}\"\\/\n"),
        };
        let count = text.chars().count();
        let least = usize::try_from(node["minLength"].as_u64().unwrap_or(0)).unwrap_or(usize::MAX);
        let most =
            usize::try_from(node["maxLength"].as_u64().unwrap_or(u64::MAX)).unwrap_or(usize::MAX);
        if count < least {
            return format!("{text}{}", "x".repeat(least - count));
        }
        // The end differs from text to text, the beginning may not.
        text.chars().skip(count.saturating_sub(most)).collect()
    }

    fn array(&mut self, schema: &str, node: &Value, style: Style, depth: usize) -> Option<Value> {
        if let Some(places) = node["prefixItems"].as_array() {
            let items = (0..places.len()).map(|place| {
                self.value(&format!("{schema}/prefixItems/{place}"), style, depth + 1)
            });
            return items.collect::<Option<Vec<_>>>().map(Value::Array);
        }
        let least = node["minItems"].as_u64().unwrap_or(0);
        let most = node["maxItems"].as_u64().unwrap_or(u64::MAX);
        let wished = self.choose(&format!("{schema}#items"), 3, style, depth) as u64;
        let count = wished.clamp(least, most.max(least));
        if node["items"].is_null() {
            return Some(Value::Array(vec![]));
        }
        let mut items = Vec::new();
        for _ in 0..count {
            let Some(item) = self.value(&format!("{schema}/items"), style, depth + 1) else {
                return (least == 0).then(|| Value::Array(vec![]));
            };
            if node["uniqueItems"] == true && items.contains(&item) {
                continue;
            }
            items.push(item);
        }
        // Distinct items may need more tries than the loop above has, where an enum gives the same one again.
        for _ in 0..50 {
            if items.len() as u64 >= least {
                break;
            }
            let item = self.value(&format!("{schema}/items"), Style::Chance, depth + 1)?;
            if !items.contains(&item) {
                items.push(item);
            }
        }
        Some(Value::Array(items))
    }

    fn object(&mut self, schema: &str, style: Style, depth: usize) -> Option<Value> {
        let mut flat = Flat::default();
        self.flatten(schema, style, depth, &mut flat);
        let mut object = Map::new();
        for (name, schemas) in &flat.properties {
            // Only the object that declares a member has a choice about it.
            let present = flat.required.contains(name)
                || (depth <= DEEP
                    && self.choose(&format!("{}#present", schemas[0]), 2, style, depth) == 1);
            if !present {
                continue;
            }
            match self.member(schemas, style, depth + 1) {
                Some(value) => drop(object.insert(name.clone(), value)),
                None if flat.required.contains(name) => return None,
                None => {}
            }
        }
        if let Some(others) = &flat.others {
            let count = self.choose(&format!("{others}#members"), 3, style, depth);
            for place in 0..count {
                object.insert(
                    format!("other-{place}"),
                    self.value(others, style, depth + 1)?,
                );
            }
        }
        // Nothing is known of it: free JSON.
        if flat.properties.is_empty()
            && flat.others.is_none()
            && depth <= DEEP
            && self.choose(&format!("{schema}#free"), 2, style, depth) == 1
        {
            object.insert(
                "free".to_owned(),
                serde_json::json!({ "list": [1, "two", null], "number": 0.5 }),
            );
        }
        Some(Value::Object(object))
    }

    /// A value that fits all of these schemas.
    fn member(&mut self, schemas: &[String], style: Style, depth: usize) -> Option<Value> {
        for attempt in 0..20 {
            let schema = &schemas[attempt % schemas.len()];
            let value = self.value(schema, style, depth)?;
            let fits =
                |other: &String| other == schema || self.document.validator(other).is_valid(&value);
            if schemas.iter().all(fits) {
                return Some(value);
            }
        }
        None
    }

    fn flatten(&mut self, schema: &str, style: Style, depth: usize, flat: &mut Flat) {
        let schema = self.document.resolved(schema);
        let document = self.document;
        let node = document.at(&schema);
        for (name, _) in members(&node["properties"]) {
            let pointer = document.resolved(&format!("{schema}/properties/{}", escaped(name)));
            let known = flat.properties.entry(name.clone()).or_default();
            if !known.contains(&pointer) {
                known.push(pointer);
            }
        }
        let required = node["required"].as_array().into_iter().flatten();
        flat.required
            .extend(required.filter_map(Value::as_str).map(str::to_owned));
        match &node["additionalProperties"] {
            Value::Object(_) => flat.others = Some(format!("{schema}/additionalProperties")),
            Value::Bool(true) => flat.others = None,
            _ => {}
        }
        for place in 0..node["allOf"].as_array().map_or(0, Vec::len) {
            self.flatten(&format!("{schema}/allOf/{place}"), style, depth, flat);
        }
        for keyword in ["anyOf", "oneOf"] {
            if let Some(branches) = node[keyword].as_array() {
                let chosen =
                    self.choose(&format!("{schema}/{keyword}"), branches.len(), style, depth);
                self.flatten(&format!("{schema}/{keyword}/{chosen}"), style, depth, flat);
            }
        }
        if node["then"].is_object() && self.choose(&format!("{schema}/then"), 2, style, depth) == 0
        {
            let mut then = Flat::default();
            self.flatten(&format!("{schema}/then"), style, depth, &mut then);
            // Its schemas are the narrower ones.
            flat.required.extend(then.required);
            flat.properties.extend(then.properties);
        }
    }
}

/// Whether a choice is about how much of something there is.
fn leads_on(place: &str) -> bool {
    place.ends_with("#present") || place.ends_with("#items") || place.ends_with("#type")
}

/// A text for one of the patterns that documents have.
fn matching(pattern: &str, serial: u64) -> String {
    let date = format!("2026-{:02}-{:02}", 1 + serial % 12, 1 + serial % 28);
    let candidates = [
        date,
        format!("#{:06x}", serial % 0x00ff_ffff),
        format!("text{serial}"),
        format!(
            "{}/*",
            "abcdefghij"
                .chars()
                .cycle()
                .skip(usize::try_from(serial % 10).unwrap_or(0))
                .take(9)
                .collect::<String>()
        ),
    ];
    let schema = serde_json::json!({ "type": "string", "pattern": pattern });
    let found = candidates
        .iter()
        .find(|candidate| jsonschema::is_valid(&schema, &Value::String((*candidate).clone())));
    found
        .unwrap_or_else(|| panic!("no text is known that matches {pattern}"))
        .clone()
}
