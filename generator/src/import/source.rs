//! Where a document comes from: the software, its version, and the bytes.

use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use super::{access, error::ImportError, options::ImportOptions, pointer::Place, refusal::known};

/// Which of the two kinds of file is read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Origin {
    /// A server's own document.
    Served,
    /// What an import wrote.
    Snapshot,
}

pub(super) struct Source {
    pub(super) software: String,
    pub(super) version: String,
    /// The snapshot's `info`.
    pub(super) info: Value,
    /// Nothing but the title says that this is Misskey itself.
    pub(super) unsure: bool,
}

impl Source {
    pub(super) fn read(
        origin: Origin,
        bytes: &[u8],
        dialect: &str,
        (info, at): (&Map<String, Value>, &Place<'_>),
        repository: Option<&str>,
        options: &ImportOptions,
    ) -> Result<Self, ImportError> {
        let prose = [
            "description",
            "summary",
            "x-logo",
            "contact",
            "license",
            "termsOfService",
        ];
        let keys = [&prose[..], &["title", "version", "x-misskey-source"]].concat();
        known(info, &keys, at)?;
        let (title, title_at) = access::member(info, "title", at)?;
        let title = access::string(title, &title_at)?;
        let (given, version_at) = access::member(info, "version", at)?;
        let given = access::string(given, &version_at)?;

        let by_repository = repository.and_then(of_repository);
        let software = match (&options.software, origin) {
            (Some(software), _) if is_kebab(software) => software.clone(),
            (Some(software), _) => {
                let what = format!(
                    "`{software}` cannot be the software's name, which names a folder; write it like `sharkey`, in lower case letters, digits and `-`"
                );
                return Err(ImportError::unsupported(&title_at, what));
            }
            (None, Origin::Snapshot) => {
                let (source, at) = access::member(info, "x-misskey-source", at)?;
                let (software, at) = access::member(access::object(source, &at)?, "software", &at)?;
                let software = access::string(software, &at)?;
                if !is_kebab(software) {
                    let what = "the software's name is written like `sharkey`, in lower case letters, digits and `-`";
                    return Err(ImportError::unsupported(&at, what));
                }
                software.to_owned()
            }
            (None, Origin::Served) => {
                let titled = kebab(title.strip_suffix(" API").unwrap_or(title)).ok_or_else(|| {
                    let what = "the title must name the software in ASCII letters, like `Misskey API`, since the snapshot's folder is named after it";
                    ImportError::unsupported(&title_at, what)
                })?;
                // Forks seldom change the title, and always the repository.
                match &by_repository {
                    Some(of_repository) if titled == UPSTREAM => of_repository.clone(),
                    _ => titled,
                }
            }
        };
        let unsure = origin == Origin::Served
            && software == UPSTREAM
            && by_repository.is_none()
            && options.software.is_none();
        let (version, base) = version(given).ok_or_else(|| {
            let what = "the version must read like `2026.3.2` or `4.17.0 (2025.10.2)`, since the snapshot's file is named after it";
            ImportError::unsupported(&version_at, what)
        })?;
        let source = match origin {
            Origin::Served => {
                let mut source = Map::new();
                source.insert("software".to_owned(), software.as_str().into());
                source.insert("version".to_owned(), version.as_str().into());
                if let Some(base) = base {
                    source.insert("base".to_owned(), base.into());
                }
                source.insert("openapi".to_owned(), dialect.into());
                source.insert("sha256".to_owned(), sha256(bytes).into());
                Value::Object(source)
            }
            Origin::Snapshot => {
                let (source, at) = access::member(info, "x-misskey-source", at)?;
                recorded(
                    source,
                    options.software.as_deref(),
                    &version,
                    base.as_deref(),
                    &at,
                )?
            }
        };
        let info = json!({ "title": title, "version": given, "x-misskey-source": source });
        Ok(Self {
            software,
            version,
            info,
            unsure,
        })
    }
}

impl Source {
    /// Software and version as a snapshot records them.
    pub(super) fn recorded(
        snapshot: &Value,
        at: &Place<'_>,
    ) -> Result<(String, String), ImportError> {
        let hint = ", so this is no snapshot; import the document first";
        let text = |key: &'static str| {
            let source = &snapshot["info"]["x-misskey-source"];
            source[key].as_str().map(str::to_owned).ok_or_else(|| {
                let pointer = at.member("x-misskey-source").pointer();
                ImportError::Missing { pointer, key, hint }
            })
        };
        Ok((text("software")?, text("version")?))
    }
}

/// A snapshot's own record, checked against its version, in the fixed order.
fn recorded(
    source: &Value,
    renamed: Option<&str>,
    version: &str,
    base: Option<&str>,
    at: &Place<'_>,
) -> Result<Value, ImportError> {
    let source = access::object(source, at)?;
    let mut record = Map::new();
    known(
        source,
        &["software", "version", "base", "openapi", "sha256"],
        at,
    )?;
    let (software, software_at) = access::member(source, "software", at)?;
    let software = access::string(software, &software_at)?;
    record.insert("software".to_owned(), renamed.unwrap_or(software).into());
    for (key, expected) in [("version", Some(version)), ("base", base)] {
        if source.get(key).map(Value::as_str) != expected.map(Some) {
            let what = "the record of the source contradicts the version; import the served document again";
            return Err(ImportError::conflict(&at.member(key), what));
        }
        record.extend(expected.map(|value| (key.to_owned(), value.into())));
    }
    for key in ["openapi", "sha256"] {
        let (value, at) = access::member(source, key, at)?;
        record.insert(key.to_owned(), access::string(value, &at)?.into());
    }
    Ok(Value::Object(record))
}

/// The software that all the others are forks of.
const UPSTREAM: &str = "misskey";

/// `https://github.com/MisskeyIO/misskey` → `misskeyio`, `…/TransFem-org/Sharkey` → `sharkey`: a fork that kept the repository's name is called
/// as its owner.
fn of_repository(url: &str) -> Option<String> {
    let path = url.split_once("://")?.1.trim_end_matches('/');
    let mut steps = path
        .split('/')
        .skip(1)
        .map(|step| step.strip_suffix(".git").unwrap_or(step));
    let (owner, name) = (kebab(steps.next()?)?, kebab(steps.next()?)?);
    Some(match (owner.as_str(), name.as_str()) {
        ("misskey-dev", UPSTREAM) => name,
        (_, UPSTREAM) => owner,
        _ => name,
    })
}

/// Whether a name may stand for a folder.
fn is_kebab(name: &str) -> bool {
    kebab(name).is_some_and(|kebab| kebab == name)
}

/// `Cherry Pick` → `cherry-pick`; nothing where a letter is not ASCII.
fn kebab(name: &str) -> Option<String> {
    let words: Vec<String> = name
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_ascii_lowercase)
        .collect();
    (name.is_ascii() && !words.is_empty() && name.len() <= 64).then(|| words.join("-"))
}

/// `4.17.0 (2025.10.2)` → `4.17.0` and `2025.10.2`.
fn version(given: &str) -> Option<(String, Option<String>)> {
    let (first, rest) = given.split_once(' ').unwrap_or((given, ""));
    let plain = first
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '+' | '_'));
    if !plain || !first.starts_with(|c: char| c.is_ascii_alphanumeric()) || first.len() > 64 {
        return None;
    }
    let base = rest
        .trim()
        .strip_prefix('(')
        .and_then(|rest| rest.strip_suffix(')'));
    Some((first.to_owned(), base.map(str::to_owned)))
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
