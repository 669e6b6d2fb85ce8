//! The checker sees what it is for, on small crates that are written for it.

use std::fs;

use super::faults;

fn seen(files: &[(&str, &str)]) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    faults(folder.path())
}

#[test]
fn one_way_is_no_fault() {
    let faults = seen(&[
        ("lib.rs", "mod a; mod b; pub use a::A; pub use b::make;"),
        ("a.rs", "use std::fmt::Debug; pub struct A;"),
        ("b/mod.rs", "mod c; pub use c::make;"),
        ("b/c.rs", "use crate::a::A; pub(super) fn make() -> A { A }"),
    ]);
    assert!(faults.is_empty(), "{faults:?}");
}

#[test]
fn two_files_that_import_each_other() {
    let faults = seen(&[
        ("lib.rs", "mod a { pub mod x; pub mod y; }"),
        ("a/x.rs", "use super::y::Y; pub struct X(Y);"),
        (
            "a/y.rs",
            "pub struct Y;\npub fn f() { let _ = crate::a::x::X(Y); }",
        ),
    ]);
    let expected = "a circle of files: a/x.rs, a/y.rs\n    \
                    src/a/x.rs:1: `super::y::Y`, of a/y.rs\n    \
                    src/a/y.rs:2: `crate::a::x::X`, of a/x.rs";
    assert_eq!(faults, [expected]);
}

#[test]
fn a_child_that_imports_from_a_parent_that_calls_it() {
    let parent = "mod c; pub struct P; pub fn f() { c::g() }";
    let files = [
        ("lib.rs", "mod p;"),
        ("p/mod.rs", parent),
        ("p/c.rs", "pub fn g() { super::P; }"),
    ];
    assert_eq!(seen(&files).len(), 1);
    // One that only shows what the child has is no circle, until its own code uses it.
    let shows = [
        files[0],
        ("p/mod.rs", "mod c; pub struct P; pub use c::g;"),
        files[2],
    ];
    assert!(seen(&shows).is_empty());
    let calls = [
        files[0],
        (
            "p/mod.rs",
            "mod c; pub struct P; pub use c::g; fn f() { g() }",
        ),
        files[2],
    ];
    assert_eq!(seen(&calls).len(), 1);
}

#[test]
fn rooms_in_a_circle_whose_files_are_in_none() {
    let faults = seen(&[
        ("lib.rs", "mod a; mod b;"),
        ("a/mod.rs", "mod x; pub mod y;"),
        ("a/x.rs", "use crate::b::B;"),
        ("a/y.rs", "pub struct Y;"),
        ("b.rs", "use crate::a::y::Y; pub struct B(Y);"),
    ]);
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert!(
        faults[0].starts_with("a circle of rooms: a, b"),
        "{faults:?}"
    );
}

#[test]
fn names_are_followed_to_their_file() {
    // `A` comes out of a.rs by a star, a new name, and a parent.
    let faults = seen(&[
        ("lib.rs", "mod m;"),
        ("m/mod.rs", "mod a; mod b; pub use a::*; use A as Other;"),
        ("m/a.rs", "pub struct A; use super::b::f;"),
        ("m/b.rs", "use super::Other; pub fn f() {}"),
    ]);
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert!(
        faults[0].contains("a circle of files: m/a.rs, m/b.rs"),
        "{faults:?}"
    );
}

#[test]
fn climbing_through_the_root() {
    let faults = seen(&[
        ("lib.rs", "mod a; mod b; pub use a::A;"),
        ("a.rs", "pub struct A;"),
        ("b.rs", "use crate::A;"),
    ]);
    assert_eq!(
        faults,
        ["src/b.rs:1: `crate::A`, of a.rs goes through the crate's root"]
    );
}

#[test]
fn tests_attributes_and_visibilities_are_no_imports() {
    let faults = seen(&[
        ("lib.rs", "mod p;"),
        (
            "p/mod.rs",
            "mod doc; mod c; #[doc = \"\"] pub struct P; #[cfg(test)] mod tests { use super::c::g; }",
        ),
        ("p/doc.rs", "use super::P;"),
        ("p/c.rs", "pub(in super::super) fn g(_: super::P) {}"),
    ]);
    assert!(faults.is_empty(), "{faults:?}");
}

#[test]
fn a_crowded_top() {
    let names: Vec<String> = ('a'..='k').map(|name| format!("{name}.rs")).collect();
    let mut files = vec![("lib.rs", "")];
    files.extend(names.iter().map(|name| (name.as_str(), "")));
    assert_eq!(seen(&files).len(), 1);
}
