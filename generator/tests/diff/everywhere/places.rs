//! Places as reports write them.

use std::collections::BTreeMap;

use serde_json::Value;

/// Without the marks of unions, which depend on what tells the branches: `a › response › x(renote).y` is `a › response › x.y`.
pub(super) fn bare(place: &str) -> String {
    let mut bare = String::new();
    let mut depth = 0;
    for letter in place.chars() {
        match letter {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ if depth == 0 => bare.push(letter),
            _ => {}
        }
    }
    // A member of a union that is the whole has nothing before its dot.
    bare.replace("› .", "› ").trim_end_matches(" › ").to_owned()
}

/// Models that `names.yaml` gives a single place: reports call that place by the model's name.
pub(super) struct Shared {
    by_place: BTreeMap<String, String>,
}

impl Shared {
    pub(super) fn read(names: &str) -> Self {
        let rules: Value = serde_yaml::from_str(names).unwrap();
        let mut by_place = BTreeMap::new();
        for (name, places) in rules["share"].as_object().unwrap() {
            if let [place] = places.as_array().unwrap().as_slice() {
                by_place.insert(shown(place.as_str().unwrap()), name.clone());
            }
        }
        assert!(by_place.len() > 10);
        Self { by_place }
    }

    /// The place by the name of the model that has no other.
    pub(super) fn alone(&self, place: &str) -> Option<String> {
        self.by_place.iter().find_map(|(shared, name)| {
            let rest = place.strip_prefix(shared.as_str())?;
            let rest = rest
                .strip_prefix(" › ")
                .or(rest.strip_prefix('.'))
                .unwrap_or(rest);
            Some(match rest {
                "" => name.clone(),
                rest => format!("{name} › {rest}"),
            })
        })
    }
}

/// `a/b.response[].x` of `names.yaml` as `a/b › response › [].x`.
fn shown(place: &str) -> String {
    let place = bare(place);
    for part in ["request", "response"] {
        if let Some((endpoint, rest)) = place.split_once(&format!(".{part}")) {
            let rest = rest.strip_prefix('.').unwrap_or(rest);
            return match rest {
                "" => format!("{endpoint} › {part}"),
                rest => format!("{endpoint} › {part} › {rest}"),
            };
        }
    }
    match place.split_once(['.', '[']) {
        None => place,
        Some((component, _)) => {
            let rest = &place[component.len()..];
            format!("{component} › {}", rest.strip_prefix('.').unwrap_or(rest))
        }
    }
}
