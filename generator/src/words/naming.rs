//! Names on the wire to names in Rust. Every function depends on its arguments alone, so a name never changes because of a name elsewhere.

use std::collections::BTreeSet;

use heck::{ToSnakeCase, ToUpperCamelCase};

/// Words that cannot be identifiers, even raw ones, or that would shadow what each file uses.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Type names that generated files use for something else.
const TAKEN_TYPES: &[&str] = &[
    "AllowsGet",
    "AnyRequest",
    "AsRef",
    "Box",
    "BTreeMap",
    "Call",
    "Client",
    "DecodeError",
    "Default",
    "Endpoint",
    "EndpointInfo",
    "Err",
    "From",
    "Id",
    "Into",
    "IntoIterator",
    "Json",
    "JsonObject",
    "ManyRequest",
    "ManyResponse",
    "Maybe",
    "None",
    "Ok",
    "OneOrMany",
    "Option",
    "Permission",
    "Reply",
    "Request",
    "Required",
    "Response",
    "Result",
    "Self",
    "Some",
    "String",
    "Timestamp",
    "UnixMillis",
    "Unknown",
    "Upload",
    "Vec",
];

/// Whether a name is a word of Rust's own.
pub(crate) fn is_keyword(name: &str) -> bool {
    KEYWORDS.contains(&name)
}

/// A module, function or field name: `i/2fa` segments and `type` alike. A leading digit gets `_` before it, a keyword `_` behind it.
pub(crate) fn ident(wire: &str) -> String {
    let mut name = spelled(wire).to_snake_case();
    if name.is_empty() {
        name.push_str("empty");
    }
    if name.starts_with(|first: char| first.is_ascii_digit()) {
        name.insert(0, '_');
    }
    if is_keyword(&name) {
        name.push('_');
    }
    name
}

/// A module, which is a file, or an endpoint's function: an [`ident`] that hides none of what files of endpoints import, and that is no device of Windows,
/// where such a file could not be checked out.
pub(crate) fn module(segment: &str) -> String {
    const IMPORTED: &[&str] = &["core", "ids", "misskey_runtime", "models", "std", "wire"];
    let name = ident(segment);
    if IMPORTED.contains(&name.as_str()) || is_device(&name) {
        format!("{name}_")
    } else {
        name
    }
}

/// `con`, `nul`, `com1` and the like, with or without something behind a dot.
fn is_device(name: &str) -> bool {
    const DEVICES: &[&str] = &["aux", "con", "conin$", "conout$", "nul", "prn"];
    let numbered = |prefix: &str| {
        let number = name.strip_prefix(prefix);
        number.is_some_and(|number| {
            number.len() == 1 && number.chars().all(|digit| digit.is_ascii_digit())
        })
    };
    DEVICES.contains(&name) || numbered("com") || numbered("lpt")
}

/// A type's or variant's name.
pub(crate) fn camel(wire: &str) -> String {
    if let Some(name) = camel_already(wire) {
        return name;
    }
    let mut name = spelled(wire).to_upper_camel_case();
    if name.is_empty() {
        name.push_str("Empty");
    }
    if name.starts_with(|first: char| first.is_ascii_digit()) {
        name.insert(0, '_');
    }
    // The one word of Rust in this case.
    if name == "Self" {
        name.push_str("Value");
    }
    name
}

/// `userId` needs its first letter only; most names of an API are of this kind, and each is met many times.
fn camel_already(wire: &str) -> Option<String> {
    let letters = wire.as_bytes();
    let first = letters.first().filter(|first| first.is_ascii_lowercase())?;
    // Two capitals in a row begin a word in a way that takes more to tell.
    let plain = letters.windows(2).all(|two| {
        two[1].is_ascii_lowercase() || (two[1].is_ascii_uppercase() && two[0].is_ascii_lowercase())
    });
    if !plain || wire == "self" {
        return None;
    }
    let mut name = String::with_capacity(wire.len());
    name.push(char::from(first.to_ascii_uppercase()));
    name.push_str(&wire[1..]);
    Some(name)
}

/// A type's name that shadows nothing: `options` has items of the type `OptionValue`.
pub(crate) fn type_name(name: &str) -> String {
    if TAKEN_TYPES.contains(&name) {
        format!("{name}Value")
    } else {
        name.to_owned()
    }
}

/// The singular of an English plural, for the items of a list.
pub(crate) fn singular(name: &str) -> String {
    const UNCHANGED: &[&str] = &["ss", "us", "is", "Os", "ews"];
    let swap = |old: &str, new: &str| {
        name.strip_suffix(old)
            .filter(|stem| stem.len() > 1)
            .map(|stem| format!("{stem}{new}"))
    };
    if UNCHANGED.iter().any(|end| name.ends_with(end)) {
        return name.to_owned();
    }
    swap("ies", "y")
        .or_else(|| swap("sses", "ss"))
        .or_else(|| swap("shes", "sh"))
        .or_else(|| swap("ches", "ch"))
        .or_else(|| swap("xes", "x"))
        .or_else(|| swap("statuses", "status"))
        .or_else(|| swap("s", ""))
        .unwrap_or_else(|| name.to_owned())
}

/// The plural of a field's name, for a list of what the field holds; a name that is one already stays.
pub(crate) fn plural(name: &str) -> String {
    let name = name.trim_end_matches('_');
    if singular(name) != name {
        return name.to_owned();
    }
    match name.strip_suffix('y') {
        Some(stem) if !stem.ends_with(['a', 'e', 'i', 'o', 'u']) => format!("{stem}ies"),
        _ if name.ends_with(['s', 'x']) || name.ends_with("ch") || name.ends_with("sh") => {
            format!("{name}es")
        }
        _ => format!("{name}s"),
    }
}

/// The sentence as it goes on within another.
pub(crate) fn lower_first(sentence: &str) -> String {
    let mut characters = sentence.chars();
    characters.next().map_or_else(String::new, |first| {
        first.to_lowercase().chain(characters).collect()
    })
}

/// Makes a name unique among its neighbours by a word, never by a number.
pub(crate) fn unique(mut name: String, taken: &mut BTreeSet<String>, word: &str) -> String {
    while !taken.insert(name.clone()) {
        // Two underscores side by side are not Rust's style.
        name.push_str(if name.ends_with('_') {
            word.trim_start_matches('_')
        } else {
            word
        });
    }
    name
}

/// Spells out what an identifier cannot hold when nothing else would be left, or when it leads and carries meaning.
fn spelled(wire: &str) -> String {
    let mut text = String::new();
    for (index, character) in wire.chars().enumerate() {
        match character {
            '+' if index == 0 => text.push_str("plus_"),
            '-' if index == 0 => text.push_str("minus_"),
            '*' => text.push_str("_star_"),
            '%' => text.push_str("_percent_"),
            '<' => text.push_str("_less_"),
            '>' => text.push_str("_greater_"),
            '=' => text.push_str("_equal_"),
            '!' => text.push_str("_not_"),
            '&' => text.push_str("_and_"),
            '|' => text.push_str("_or_"),
            '#' => text.push_str("_hash_"),
            '@' => text.push_str("_at_"),
            '$' => text.push_str("_dollar_"),
            other if other.is_ascii() => text.push(if other.is_ascii_alphanumeric() {
                other
            } else {
                '_'
            }),
            // Rust takes many letters beyond ASCII, but their look-alikes make poor names.
            other => text.push_str(&format!("_u{:x}_", u32::from(other))),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_by_rule() {
        assert_eq!(ident("i/2fa"), "i_2fa");
        assert_eq!(ident("2fa"), "_2fa");
        assert_eq!(ident("move"), "move_");
        assert_eq!(ident("get-online-users-count"), "get_online_users_count");
        assert_eq!(ident("isFollowing"), "is_following");
        assert_eq!(ident(""), "empty");
        assert_eq!(camel("NO_SUCH_NOTE"), "NoSuchNote");
        assert_eq!(camel("read:admin:show-user"), "ReadAdminShowUser");
        assert_eq!(camel("+createdAt"), "PlusCreatedAt");
        assert_eq!(camel("❤"), "U2764");
        for (plural, one) in [
            ("Choices", "Choice"),
            ("Policies", "Policy"),
            ("Boxes", "Box"),
            ("Status", "Status"),
            ("Fields", "Field"),
        ] {
            assert_eq!(singular(plural), one);
        }
        for (one, many) in [
            ("user_id", "user_ids"),
            ("ids", "ids"),
            ("key", "keys"),
            ("query", "queries"),
            ("hash", "hashes"),
            ("type_", "types"),
        ] {
            assert_eq!(plural(one), many);
        }
    }

    #[test]
    fn unique_names_have_no_numbers() {
        let mut taken = BTreeSet::new();
        let names: Vec<_> = (0..3)
            .map(|_| unique("Poll".into(), &mut taken, "Other"))
            .collect();
        assert_eq!(names, ["Poll", "PollOther", "PollOtherOther"]);
    }
}
