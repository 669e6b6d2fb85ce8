//! What those who compile against the crate must change: the major changes alone, each with the code before and after.

use misskey_generator::diff::{Change, Diff, Kind, Rust, Surface};

use super::groups::{groups, plain, split};
use super::markdown::{code, text};
use super::verdict::counted;

pub(crate) fn render(report: &Diff, old: &Surface, new: &Surface) -> String {
    let (from, to) = (code(&report.old), code(&report.new));
    let mut page = format!("# From {from} to {to}\n\n");
    let major: Vec<Change> = report
        .changes
        .iter()
        .filter(|change| change.rust == Rust::Major)
        .cloned()
        .collect();
    if major.is_empty() {
        page.push_str(&format!(
            "Nothing has to change: a program that compiles against the crate of {from} compiles against that of {to}.\n"
        ));
        return page;
    }
    page.push_str(&format!(
        "What a program that compiles against the crate of {from} has to change for that of {to}, wherever it uses one of these: {}.\n",
        counted(major.len(), "change")
    ));
    for group in groups(&major) {
        page.push_str(&format!("\n## {}\n", group.title));
        for changes in group
            .changes
            .chunk_by(|one, next| split(one).0 == split(next).0)
        {
            if let [first, ..] = changes {
                page.push_str(&format!("\n### {}\n", code(split(first).0)));
            }
            // Several changes of one constructor are one piece of code.
            let mut pieces: Vec<(Snippet, Vec<String>)> = Vec::new();
            for change in changes {
                let snippet = Snippet::of(change, old, new);
                let what = match split(change).1 {
                    "" => text(&change.message),
                    within => format!("{}: {}", code(within), text(&change.message)),
                };
                match pieces.iter_mut().find(|(known, _)| *known == snippet) {
                    Some((_, whats)) => whats.push(what),
                    None => pieces.push((snippet, vec![what])),
                }
            }
            for (snippet, whats) in pieces {
                piece(&snippet, &whats, &mut page);
            }
        }
    }
    page
}

fn piece(snippet: &Snippet, whats: &[String], page: &mut String) {
    page.push('\n');
    for what in whats {
        page.push_str(&format!("- {what}\n"));
    }
    if *snippet == Snippet::default() {
        return;
    }
    page.push_str("\n```diff\n");
    for (mark, lines) in [('-', &snippet.before), ('+', &snippet.after)] {
        for line in lines {
            page.push_str(&format!("{mark} {}\n", plain(line)));
        }
    }
    page.push_str("```\n");
}

/// Code before and after.
#[derive(Default, PartialEq, Eq)]
struct Snippet {
    before: Vec<String>,
    after: Vec<String>,
}

impl Snippet {
    fn of(change: &Change, old: &Surface, new: &Surface) -> Self {
        let (item, old_item) = (change.item.as_str(), change.old_item.as_str());
        let of = |surface: &Surface, path: &str| -> Vec<String> {
            surface.get(path).map(str::to_owned).into_iter().collect()
        };
        let own = Self {
            before: of(old, old_item),
            after: of(new, item),
        };
        if own.before != own.after {
            let after = match change.kind {
                Kind::EndpointRenamed => change
                    .message
                    .split('`')
                    .nth(1)
                    .map(|name| format!("endpoints::{}", name.replace('/', "::").replace('-', "_")))
                    .map_or_else(Vec::new, |path| of(new, &path)),
                _ => own.after,
            };
            return Self { after, ..own };
        }
        // A constructor with many arguments takes a struct of them, which is what changes.
        let arguments = own
            .before
            .first()
            .and_then(|written| arguments(item, written));
        let inside = match &arguments {
            Some(path) => Self::inside(path, old, new),
            None => Self::inside(item, old, new),
        };
        if inside != Self::default() {
            return inside;
        }
        Self::traits(item, old, new)
    }

    /// What stands in a type and is gone or another; what came is named where something else went.
    fn inside(path: &str, old: &Surface, new: &Surface) -> Self {
        let below = format!("{path}::");
        let direct = |surface: &Surface, other: &Surface| -> Vec<String> {
            surface
                .items()
                .filter(|(item, written)| {
                    item.strip_prefix(&below)
                        .is_some_and(|name| !name.contains("::"))
                        && other.get(item) != Some(*written)
                })
                .map(|(_, written)| written.to_owned())
                .collect()
        };
        Self {
            before: direct(old, new),
            after: direct(new, old),
        }
    }

    /// What a request no longer implements.
    fn traits(item: &str, old: &Surface, new: &Surface) -> Self {
        let request = format!("{item}::Request");
        let gone = [item, request.as_str()].into_iter().flat_map(|path| {
            old.traits(path)
                .filter(move |name| new.traits(path).all(|other| other != *name))
                .map(move |name| format!("impl {name} for {path}"))
        });
        Self {
            before: gone.collect(),
            after: Vec::new(),
        }
    }
}

/// `endpoints::a::Required` of `endpoints::a::Request::new(required: Required) -> Self`.
fn arguments(item: &str, written: &str) -> Option<String> {
    let module = item.rsplitn(3, "::").nth(2)?;
    let ty = written.split_once("(required: ")?.1.split_once(')')?.0;
    Some(format!("{module}::{ty}"))
}

#[cfg(test)]
mod tests {
    use misskey_generator::diff::Surface;

    use super::super::samples;
    use super::{arguments, render};

    #[test]
    fn nothing_major_is_one_sentence() {
        let page = render(&samples::empty(), &Surface::default(), &Surface::default());
        assert_eq!(
            page,
            "# From `misskey/1.0.0` to `misskey/1.1.0`\n\nNothing has to change: a program that compiles against the crate of \
             `misskey/1.0.0` compiles against that of `misskey/1.1.0`.\n"
        );
    }

    #[test]
    fn major_changes_alone_are_listed() {
        let page = render(&samples::report(), &Surface::default(), &Surface::default());
        assert!(page.contains("1 change.\n\n## Endpoints: notes\n\n### `notes/create`\n\n- `request › text`: must be given\n"), "{page}");
        assert!(!page.contains("chat/") && !page.contains("poll"), "{page}");
    }

    #[test]
    fn nothing_in_a_document_becomes_markup() {
        let page = render(
            &samples::hostile(),
            &Surface::default(),
            &Surface::default(),
        );
        assert!(
            !page.contains('\u{1b}') && !page.contains('\u{202e}'),
            "{page}"
        );
        let headings = page.lines().filter(|line| line.starts_with('#'));
        assert!(headings.clone().count() > 3);
        assert!(page.lines().all(|line| !line.starts_with('<')), "{page}");
    }

    #[test]
    fn many_arguments_stand_in_a_struct() {
        let item = "endpoints::a::b::Request::new";
        let written = "endpoints::a::b::Request::new(required: RequestRequired) -> Self";
        assert_eq!(
            arguments(item, written).as_deref(),
            Some("endpoints::a::b::RequestRequired")
        );
        assert_eq!(
            arguments(item, "endpoints::a::b::Request::new(text: &str) -> Self"),
            None
        );
    }
}
