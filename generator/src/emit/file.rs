//! A source file in the making.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::doc;
use super::print;

/// Items in order, with what they import.
#[derive(Default)]
pub(super) struct File {
    doc: Vec<String>,
    uses: BTreeSet<String>,
    items: Vec<Item>,
}

enum Item {
    Rust(TokenStream),
    /// A table of the runtime's `wire` macros: one row a line reads better than what a printer makes of its tokens.
    Table(String),
}

impl File {
    pub(super) fn new(doc: Vec<String>) -> Self {
        Self {
            doc,
            ..Self::default()
        }
    }

    /// Imports a path, such as `misskey_runtime::Maybe`.
    pub(super) fn import(&mut self, path: &str) {
        self.uses.insert(path.into());
    }

    pub(super) fn push(&mut self, item: TokenStream) {
        self.items.push(Item::Rust(item));
    }

    pub(super) fn push_table(&mut self, table: String) {
        self.items.push(Item::Table(table));
    }

    /// The text: `//!` lines, imports, items.
    ///
    /// # Errors
    /// An item is no Rust, for which the generator is to blame.
    pub(super) fn print(&self) -> Result<String, syn::Error> {
        let docs = doc::inner(&self.doc);
        let uses = self.imports();
        let mut blocks = vec![print::items(quote! { #docs #uses })?];
        for item in &self.items {
            blocks.push(match item {
                Item::Rust(tokens) => print::items(tokens.clone())?,
                Item::Table(table) => table.clone(),
            });
        }
        blocks.retain(|block| !block.is_empty());
        Ok(format!(
            "// Written by `cargo xtask regen`. Do not edit.\n\n{}",
            blocks.join("\n")
        ))
    }

    /// `use` lines, one for each parent.
    fn imports(&self) -> TokenStream {
        let mut groups: Vec<(&str, Vec<&str>)> = Vec::new();
        for path in &self.uses {
            let (parent, name) = path.rsplit_once("::").unwrap_or(("", path));
            match groups.last_mut() {
                Some((last, names)) if *last == parent => names.push(name),
                _ => groups.push((parent, vec![name])),
            }
        }
        let lines = groups.into_iter().map(|(parent, names)| {
            let parent = tokens(parent);
            let names = names.into_iter().map(tokens);
            quote! { use #parent::{#(#names),*}; }
        });
        quote! { #(#lines)* }
    }
}

/// A path of our own writing: names and `::`.
pub(super) fn tokens(path: &str) -> TokenStream {
    let segments = path.split("::").map(ident);
    quote! { #(#segments)::* }
}

/// A name from [`crate::words::naming`] as an identifier.
pub(super) fn ident(name: &str) -> proc_macro2::Ident {
    // The naming rules leave letters, digits and `_` only, never a digit first.
    proc_macro2::Ident::new(name, proc_macro2::Span::call_site())
}
