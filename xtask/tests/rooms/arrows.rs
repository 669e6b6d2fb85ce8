//! Which file imports from which: every path of the code, followed to the file that defines what it names.

use super::tree::{Module, Segments, Tree};

pub(crate) struct Arrow {
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) line: usize,
    /// As it is written.
    pub(crate) path: String,
    /// It names what the crate's root only passes on.
    pub(crate) climbs: bool,
}

impl Arrow {
    pub(crate) fn shown(&self, tree: &Tree) -> String {
        format!(
            "src/{}:{}: `{}`, of {}",
            tree.files[self.from].display(),
            self.line,
            self.path,
            tree.files[self.to].display()
        )
    }
}

/// Where a path leads.
struct End {
    module: Segments,
    through_root: bool,
}

pub(crate) fn arrows(tree: &Tree) -> Vec<Arrow> {
    let mut arrows = Vec::new();
    for (place, module) in &tree.modules {
        let mut arrow = |path: &Segments, line: usize| {
            let Some(end) = follow(tree, place, path, 0) else {
                return;
            };
            let to = tree.modules[&end.module].file;
            if to != module.file {
                arrows.push(Arrow {
                    from: module.file,
                    to,
                    line,
                    path: path.join("::"),
                    climbs: end.through_root && !tree.is_root(module.file),
                });
            }
        };
        for one in &module.uses {
            if !passes_on(tree, place, one.public, &one.path) {
                arrow(&one.path, one.line);
            }
        }
        for (path, line) in &module.walked {
            if leads_out(module, path) {
                arrow(path, *line);
            }
        }
    }
    arrows.sort_by_key(|arrow| (arrow.from, arrow.line));
    arrows.dedup_by_key(|arrow| (arrow.from, arrow.to, arrow.line));
    arrows
}

/// A module that shows what stands in its own children does not import it.
fn passes_on(tree: &Tree, place: &Segments, public: bool, path: &Segments) -> bool {
    public && follow(tree, place, path, 0).is_some_and(|end| end.module.starts_with(place))
}

/// What a `use` at the module's top has bound was followed there, unless that only passes it on; now the code needs it here too.
fn leads_out(module: &Module, path: &Segments) -> bool {
    let first = &path[0];
    let relative = ["crate", "self", "super"].contains(&first.as_str());
    let child = path.len() > 1 && module.children.contains(first);
    let bound = |public: bool| {
        module
            .uses
            .iter()
            .any(|one| one.public == public && one.name == *first)
    };
    relative || child || (bound(true) && !bound(false))
}

/// The module that defines what `path`, written in the module at `place`, names; none if that is another crate's.
fn follow(tree: &Tree, place: &Segments, path: &[String], depth: usize) -> Option<End> {
    // Modules may show each other's names without end.
    if depth > 16 {
        return None;
    }
    let mut at = place.clone();
    let mut rest = path;
    let mut own = true;
    match path.first()?.as_str() {
        "crate" => {
            at.clear();
            rest = &path[1..];
        }
        "self" => rest = &path[1..],
        "super" => {}
        _ => own = false,
    }
    while rest.first().is_some_and(|first| first == "super") {
        at.pop();
        rest = &rest[1..];
    }
    descend(tree, at, rest, own, depth)
}

/// `own` tells that the path is this crate's even if nothing is found: macros make items too.
fn descend(tree: &Tree, mut at: Segments, path: &[String], own: bool, depth: usize) -> Option<End> {
    for (index, segment) in path.iter().enumerate() {
        let module = &tree.modules[&at];
        if module.children.contains(segment) {
            at.push(segment.clone());
            continue;
        }
        if module.items.contains(segment) {
            break;
        }
        if let Some(one) = module.uses.iter().find(|one| one.name == *segment) {
            let onward: Segments = one.path.iter().chain(&path[index + 1..]).cloned().collect();
            let end = follow(tree, &at, &onward, depth + 1)?;
            return Some(End {
                through_root: end.through_root || at.is_empty(),
                ..end
            });
        }
        let globs = module.uses.iter().filter(|one| one.name == "*");
        for one in globs {
            let Some(end) = follow(tree, &at, &one.path, depth + 1) else {
                continue;
            };
            let within = &tree.modules[&end.module];
            if within.items.contains(segment)
                || within.children.contains(segment)
                || within
                    .uses
                    .iter()
                    .any(|one| one.public && one.name == *segment)
            {
                return descend(tree, end.module, &path[index..], own, depth + 1);
            }
        }
        if !own && index == 0 {
            return None;
        }
        break;
    }
    Some(End {
        module: at,
        through_root: false,
    })
}
