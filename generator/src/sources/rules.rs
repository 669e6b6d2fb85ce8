//! `schemas/names.yaml`: names and types that no schema states.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::words::naming;

/// The rules, with a note of which of them applied.
#[derive(Debug, Default, Clone)]
pub(crate) struct Rules {
    file: RulesFile,
    used: RefCell<BTreeSet<String>>,
}

#[derive(Debug, Default, Deserialize, Clone)]
#[serde(deny_unknown_fields, rename_all = "camelCase", default)]
struct RulesFile {
    ids: Ids,
    integers: Vec<String>,
    unix_millis: Vec<String>,
    /// Members that are large and often absent.
    boxed: Vec<String>,
    models: BTreeMap<String, String>,
    names: BTreeMap<String, String>,
    share: BTreeMap<String, Vec<String>>,
    variants: BTreeMap<String, BTreeMap<String, String>>,
    variant_prefixes: BTreeMap<String, String>,
    variant_prefixes_at: BTreeMap<String, BTreeMap<String, String>>,
    reads: Vec<String>,
    /// Endpoints that do more than read, though nothing changes by a second call, and members of requests that make them, each with what they do.
    side_effects: BTreeMap<String, String>,
    /// Places that stay as they are although other servers' documents are looser there, each with why clients do not meet that.
    unmet: BTreeMap<String, String>,
    writes: Vec<String>,
    /// Members of requests that order a list, each with the values that keep to the order of the ids.
    orders: BTreeMap<String, Vec<String>>,
    whoami: Option<String>,
}

#[derive(Debug, Default, Deserialize, Clone)]
#[serde(deny_unknown_fields, rename_all = "camelCase", default)]
struct Ids {
    properties: BTreeMap<String, String>,
    components: BTreeMap<String, String>,
    places: BTreeMap<String, String>,
    text: Vec<String>,
}

impl RulesFile {
    /// Names go into code as they are.
    fn check_names(&self) -> Result<(), serde_yaml::Error> {
        let plain = |name: &str| {
            name.chars()
                .all(|character| character.is_ascii_alphanumeric())
        };
        let names = self
            .names
            .values()
            .chain(self.models.values())
            .chain(self.share.keys())
            .chain(self.variants.values().flat_map(BTreeMap::values));
        for name in names {
            if !plain(name)
                || !name.starts_with(|first: char| first.is_ascii_uppercase())
                || name == "Self"
            {
                let message = format!(
                    "`{name}` is no name for a type or variant, which begins with a capital letter and goes on with letters and digits"
                );
                return Err(serde::de::Error::custom(message));
            }
        }
        let mut models: BTreeSet<&String> = self.share.keys().collect();
        if let Some(name) = self.models.values().find(|name| !models.insert(name)) {
            return Err(serde::de::Error::custom(format!(
                "`{name}` is given to two models"
            )));
        }
        let suffixes = self
            .variant_prefixes
            .values()
            .chain(self.variant_prefixes_at.values().flat_map(BTreeMap::values));
        match suffixes.into_iter().find(|suffix| !plain(suffix)) {
            Some(suffix) => Err(serde::de::Error::custom(format!(
                "`{suffix}` is no name to end a variant's with, which is made of letters and digits"
            ))),
            None => Ok(()),
        }
    }
}

impl Rules {
    /// Reads the file.
    ///
    /// # Errors
    /// The text is not YAML, or not of this form; the message has the line.
    pub(crate) fn parse(yaml: &str) -> Result<Self, serde_yaml::Error> {
        let file: RulesFile = serde_yaml::from_str(yaml)?;
        file.check_names()?;
        Ok(Self {
            file,
            used: RefCell::default(),
        })
    }

    fn mark(&self, rule: String) {
        self.used.borrow_mut().insert(rule);
    }

    fn find(&self, kind: &str, map: &BTreeMap<String, String>, key: &str) -> Option<String> {
        let found = map.get(key)?;
        self.mark(format!("{kind}.{key}"));
        Some(found.clone())
    }

    fn listed(&self, kind: &str, list: &[String], keys: &[&str]) -> bool {
        let found = keys
            .iter()
            .find(|key| list.iter().any(|listed| listed == *key));
        if let Some(key) = found {
            self.mark(format!("{kind}.{key}"));
        }
        found.is_some()
    }

    /// The entity whose id stands at a place, `None` where no rule says one.
    pub(crate) fn id(
        &self,
        place: &str,
        property: Option<&str>,
        component: Option<&str>,
    ) -> Option<String> {
        let ids = &self.file.ids;
        self.find("ids.places", &ids.places, place)
            .or_else(|| {
                component
                    .and_then(|component| self.find("ids.components", &ids.components, component))
            })
            .or_else(|| {
                property.and_then(|property| self.find("ids.properties", &ids.properties, property))
            })
    }

    /// Whether a string that looks like an id by its property's name is none.
    pub(crate) fn is_text(&self, place: &str) -> bool {
        self.listed("ids.text", &self.file.ids.text, &[place])
    }

    /// Whether a `number` is a whole one: by place or by the name of its property.
    pub(crate) fn is_integer(&self, place: &str, property: Option<&str>) -> bool {
        self.listed(
            "integers",
            &self.file.integers,
            &[place, property.unwrap_or_default()],
        )
    }

    /// Whether an integer is a moment in milliseconds since 1970.
    pub(crate) fn is_unix_millis(&self, place: &str, property: Option<&str>) -> bool {
        self.listed(
            "unixMillis",
            &self.file.unix_millis,
            &[place, property.unwrap_or_default()],
        )
    }

    /// Whether a member is kept elsewhere, because it is large and often absent; where it stands, or where the component that describes it has it.
    pub(crate) fn is_boxed(&self, places: &[&str]) -> bool {
        self.listed("boxed", &self.file.boxed, places)
    }

    /// What the model of a component is called, where that is not what the document calls it.
    pub(crate) fn model(&self, component: &str) -> Option<String> {
        self.find("models", &self.file.models, component)
    }

    /// The name of the inline type at a place.
    pub(crate) fn name(&self, place: &str) -> Option<String> {
        self.find("names", &self.file.names, place)
    }

    /// The model that several places share. The rule counts as used only once [`Rules::share`] says that it could be followed.
    pub(crate) fn shared(&self, place: &str) -> Option<String> {
        let (name, _) = self
            .file
            .share
            .iter()
            .find(|(_, places)| places.iter().any(|shared| shared == place))?;
        Some(name.clone())
    }

    /// Notes that a place has the model that [`Rules::shared`] gave.
    pub(crate) fn share(&self, name: &str, place: &str) {
        self.mark(format!("share.{name}.{place}"));
    }

    /// The name of one variant: by place and value, else by how the value begins, where a rule for the place goes before the general one.
    pub(crate) fn variant(&self, place: &str, value: &str) -> Option<String> {
        if let Some(names) = self.file.variants.get(place)
            && let Some(name) = names.get(value)
        {
            self.mark(format!("variants.{place}.{value}"));
            return Some(name.clone());
        }
        let here = self.file.variant_prefixes_at.get(place);
        let prefixes = here.unwrap_or(&self.file.variant_prefixes);
        let (prefix, suffix) = prefixes
            .iter()
            .find(|(prefix, _)| value.len() > prefix.len() && value.starts_with(*prefix))?;
        self.mark(if here.is_some() {
            format!("variantPrefixesAt.{place}.{prefix}")
        } else {
            format!("variantPrefixes.{prefix}")
        });
        Some(format!("{}{suffix}", naming::camel(&value[prefix.len()..])))
    }

    /// Whether an endpoint only reads, where its permission does not say so.
    pub(crate) fn reads(&self, endpoint: &str) -> bool {
        self.listed("reads", &self.file.reads, &[endpoint])
    }

    /// Whether an endpoint does something, although its permission says that it reads.
    pub(crate) fn writes(&self, endpoint: &str) -> bool {
        self.listed("writes", &self.file.writes, &[endpoint])
    }

    /// What a call does beside reading, or what a member of its request makes it do: `i/notifications.request.markAsRead`.
    pub(crate) fn side_effect(&self, place: &str) -> Option<String> {
        self.find("sideEffects", &self.file.side_effects, place)
    }

    /// Whether what another server's document allows at a place is never met by clients of this one.
    pub(crate) fn is_unmet(&self, place: &str) -> bool {
        self.find("unmet", &self.file.unmet, place).is_some()
    }

    /// Which values of a member that orders a list keep to the order of the ids; `None` for another member.
    pub(crate) fn order(&self, member: &str) -> Option<Vec<String>> {
        let values = self.file.orders.get(member)?;
        self.mark(format!("orders.{member}"));
        Some(values.clone())
    }

    /// The endpoint that answers whose token it is.
    pub(crate) fn whoami(&self) -> Option<String> {
        self.file.whoami.clone()
    }

    /// Rules that matched nothing, as `section.key`.
    pub(crate) fn unused(&self) -> Vec<String> {
        let file = &self.file;
        let keys = |kind: &str, keys: Vec<&String>| {
            keys.into_iter()
                .map(|key| format!("{kind}.{key}"))
                .collect::<Vec<_>>()
        };
        let mut all = keys("ids.places", file.ids.places.keys().collect());
        all.extend(keys("ids.components", file.ids.components.keys().collect()));
        all.extend(keys("ids.properties", file.ids.properties.keys().collect()));
        all.extend(keys("ids.text", file.ids.text.iter().collect()));
        all.extend(keys("integers", file.integers.iter().collect()));
        all.extend(keys("unixMillis", file.unix_millis.iter().collect()));
        all.extend(keys("boxed", file.boxed.iter().collect()));
        all.extend(keys("models", file.models.keys().collect()));
        all.extend(keys("names", file.names.keys().collect()));
        all.extend(keys(
            "variantPrefixes",
            file.variant_prefixes.keys().collect(),
        ));
        all.extend(keys("reads", file.reads.iter().collect()));
        all.extend(keys("sideEffects", file.side_effects.keys().collect()));
        all.extend(keys("unmet", file.unmet.keys().collect()));
        all.extend(keys("writes", file.writes.iter().collect()));
        all.extend(keys("orders", file.orders.keys().collect()));
        for (name, places) in &file.share {
            all.extend(places.iter().map(|place| format!("share.{name}.{place}")));
        }
        for (place, names) in &file.variants {
            all.extend(
                names
                    .keys()
                    .map(|value| format!("variants.{place}.{value}")),
            );
        }
        for (place, prefixes) in &file.variant_prefixes_at {
            all.extend(
                prefixes
                    .keys()
                    .map(|prefix| format!("variantPrefixesAt.{place}.{prefix}")),
            );
        }
        let used = self.used.borrow();
        all.retain(|rule| !used.contains(rule));
        all
    }
}
