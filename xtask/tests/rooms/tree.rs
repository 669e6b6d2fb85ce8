//! The modules of a crate as its files declare them, with the names that each binds and the paths that its code walks.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use syn::visit::{self, Visit};
use syn::{Attribute, Expr, ExprCall, Item, ItemUse, UseTree, VisRestricted, Visibility};

/// A module's path below the crate's root, or any other path, segment by segment.
pub(crate) type Segments = Vec<String>;

pub(crate) struct Tree {
    /// Below `src`; modules and arrows name them by their place here.
    pub(crate) files: Vec<PathBuf>,
    pub(crate) modules: BTreeMap<Segments, Module>,
}

#[derive(Default)]
pub(crate) struct Module {
    pub(crate) file: usize,
    pub(crate) children: BTreeSet<String>,
    /// The names of its own items.
    pub(crate) items: BTreeSet<String>,
    pub(crate) uses: Vec<Use>,
    /// Paths in code, those of `use` inside functions among them.
    pub(crate) walked: Vec<(Segments, usize)>,
}

pub(crate) struct Use {
    pub(crate) path: Segments,
    /// What it binds; `*` for everything.
    pub(crate) name: String,
    pub(crate) public: bool,
    pub(crate) line: usize,
}

impl Tree {
    pub(crate) fn read(src: &Path) -> Self {
        let mut tree = Self {
            files: Vec::new(),
            modules: BTreeMap::new(),
        };
        let root = ["lib.rs", "main.rs"]
            .into_iter()
            .find(|name| src.join(name).exists())
            .expect("a crate has a root");
        tree.file(src, Path::new(root), &[]);
        tree
    }

    pub(crate) fn is_root(&self, file: usize) -> bool {
        self.modules[&Segments::new()].file == file
    }

    fn file(&mut self, src: &Path, path: &Path, module: &[String]) {
        let text = fs::read_to_string(src.join(path)).unwrap();
        let parsed =
            syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        self.files.push(path.to_owned());
        let file = self.files.len() - 1;
        self.items(src, file, module, &parsed.items);
    }

    fn items(&mut self, src: &Path, file: usize, path: &[String], items: &[Item]) {
        let mut module = Module {
            file,
            ..Module::default()
        };
        let mut below = Vec::new();
        for item in items
            .iter()
            .filter(|item| !only_for_tests(attributes(item)))
        {
            if let Some(name) = name(item) {
                module.items.insert(name);
            }
            match item {
                Item::Mod(item) => {
                    module.children.insert(item.ident.to_string());
                    below.push(item);
                }
                Item::Use(item) => {
                    let public = !matches!(item.vis, Visibility::Inherited);
                    module.uses.extend(uses(item, public));
                }
                other => Walker(&mut module).visit_item(other),
            }
        }
        self.modules.insert(path.to_vec(), module);

        for child in below {
            let mut path = path.to_vec();
            path.push(child.ident.to_string());
            match &child.content {
                Some((_, items)) => self.items(src, file, &path, items),
                None => {
                    let place: PathBuf = path.iter().collect();
                    let beside = place.with_extension("rs");
                    let within = place.join("mod.rs");
                    let found = if src.join(&beside).exists() {
                        beside
                    } else {
                        within
                    };
                    self.file(src, &found, &path);
                }
            }
        }
    }
}

struct Walker<'m>(&'m mut Module);

impl Walker<'_> {
    fn walk(&mut self, path: &syn::Path) {
        let segments = path
            .segments
            .iter()
            .map(|segment| segment.ident.to_string());
        let line = path.segments[0].ident.span().start().line;
        self.0.walked.push((segments.collect(), line));
    }
}

impl<'ast> Visit<'ast> for Walker<'_> {
    fn visit_path(&mut self, path: &'ast syn::Path) {
        // A single small word is a variable more often than a function.
        let variable = path.get_ident().is_some_and(|name| {
            name.to_string()
                .starts_with(|first: char| first.is_lowercase())
        });
        if path.leading_colon.is_none() && !variable {
            self.walk(path);
        }
        visit::visit_path(self, path);
    }

    fn visit_expr_call(&mut self, call: &'ast ExprCall) {
        if let Expr::Path(function) = &*call.func
            && function.path.get_ident().is_some()
        {
            self.walk(&function.path);
        }
        visit::visit_expr_call(self, call);
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        for one in uses(item, false) {
            self.0.walked.push((one.path, one.line));
        }
    }

    // `#[doc]` and `pub(super)` look like paths and lead nowhere.
    fn visit_attribute(&mut self, _: &'ast Attribute) {}
    fn visit_vis_restricted(&mut self, _: &'ast VisRestricted) {}
}

fn uses(item: &ItemUse, public: bool) -> Vec<Use> {
    let mut found = Vec::new();
    if item.leading_colon.is_none() {
        spread(&item.tree, &mut Vec::new(), public, &mut found);
    }
    found
}

fn spread(tree: &UseTree, before: &mut Segments, public: bool, found: &mut Vec<Use>) {
    let mut add = |ident: &syn::Ident, bound: &syn::Ident| {
        let mut path = before.clone();
        if ident != "self" || path.is_empty() {
            path.push(ident.to_string());
        }
        let bound = if bound == "self" { path.last() } else { None }
            .map_or_else(|| bound.to_string(), Clone::clone);
        found.push(Use {
            path,
            name: bound,
            public,
            line: ident.span().start().line,
        });
    };
    match tree {
        UseTree::Path(path) => {
            before.push(path.ident.to_string());
            spread(&path.tree, before, public, found);
            before.pop();
        }
        UseTree::Name(name) => add(&name.ident, &name.ident),
        UseTree::Rename(rename) => add(&rename.ident, &rename.rename),
        UseTree::Glob(star) => found.push(Use {
            path: before.clone(),
            name: "*".into(),
            public,
            line: star.star_token.span.start().line,
        }),
        UseTree::Group(group) => {
            for tree in &group.items {
                spread(tree, before, public, found);
            }
        }
    }
}

fn name(item: &Item) -> Option<String> {
    let ident = match item {
        Item::Const(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        Item::Macro(item) => item.ident.as_ref()?,
        Item::Static(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::Type(item) => &item.ident,
        Item::Union(item) => &item.ident,
        _ => return None,
    };
    Some(ident.to_string())
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

fn only_for_tests(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute
                .parse_args::<syn::Ident>()
                .is_ok_and(|word| word == "test")
    })
}
