//! How the sources are laid out: imports run one way. No two files import each other, directly or in a circle, no two rooms do, nothing in a room climbs
//! through the crate's root, and the top of a crate shows few things.
//!
//! Anything that can stand below a `src` can be looked at without being listed here: `ROOMS=runtime cargo test -p xtask --test rooms`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod arrows;
mod circles;
mod itself;
mod tree;

use std::path::{Path, PathBuf};

use arrows::Arrow;
use tree::Tree;

/// The crates that keep to this.
const CRATES: &[&str] = &["generator", "runtime", "xtask"];

/// How many things the top of a crate shows, its root aside.
const MOST_AT_TOP: usize = 10;

#[test]
fn imports_run_one_way() {
    let asked = std::env::var("ROOMS").ok();
    let crates = CRATES.iter().copied().chain(asked.as_deref());
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let faults: Vec<String> = crates
        .flat_map(|name| {
            let src = root.join(name).join("src");
            faults(&src)
                .into_iter()
                .map(move |fault| format!("{name}: {fault}"))
        })
        .collect();
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

/// What is wrong with the layout of the crate whose sources stand in `src`.
fn faults(src: &Path) -> Vec<String> {
    let tree = Tree::read(src);
    let arrows = arrows::arrows(&tree);
    let mut faults = Vec::new();

    for arrow in arrows.iter().filter(|arrow| arrow.climbs) {
        faults.push(format!(
            "{} goes through the crate's root",
            arrow.shown(&tree)
        ));
    }
    let named = |arrow: &&Arrow| (tree.files[arrow.from].clone(), tree.files[arrow.to].clone());
    for circle in circles::circles(&arrows.iter().collect::<Vec<_>>(), named) {
        faults.push(told("files", &circle, &tree));
    }
    // The root names its rooms, which is no import.
    let between: Vec<&Arrow> = arrows
        .iter()
        .filter(|arrow| {
            let (from, to) = (room(&tree, arrow.from), room(&tree, arrow.to));
            from != to && !tree.is_root(arrow.from) && !tree.is_root(arrow.to)
        })
        .collect();
    let rooms = |arrow: &&Arrow| (room(&tree, arrow.from), room(&tree, arrow.to));
    for circle in circles::circles(&between, rooms) {
        faults.push(told("rooms", &circle, &tree));
    }

    let top = top(src);
    if top.len() > MOST_AT_TOP {
        faults.push(format!(
            "{} things at the top, more than {MOST_AT_TOP}: {}",
            top.len(),
            top.join(", ")
        ));
    }
    faults
}

/// The first folder of a file's path, or the file itself at the top.
fn room(tree: &Tree, file: usize) -> PathBuf {
    let first = tree.files[file].iter().next().unwrap();
    Path::new(first).with_extension("")
}

/// A circle with the imports that close it.
fn told<N: Ord + AsRef<Path>>(
    what: &str,
    circle: &circles::Circle<'_, &Arrow, N>,
    tree: &Tree,
) -> String {
    let names: Vec<_> = circle
        .nodes
        .iter()
        .map(|node| node.as_ref().display().to_string())
        .collect();
    let mut text = format!("a circle of {what}: {}", names.join(", "));
    for arrow in &circle.edges {
        text += &format!("\n    {}", arrow.shown(tree));
    }
    text
}

fn top(src: &Path) -> Vec<String> {
    let mut names: Vec<String> = src
        .read_dir()
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name != "lib.rs" && name != "main.rs")
        .collect();
    names.sort();
    // `rooms.rs` beside `rooms/` is one thing.
    names.dedup_by_key(|name| name.trim_end_matches(".rs").to_owned());
    names
}
