//! What of a crate programs compile against: every public item, as it is written.

use std::collections::{BTreeMap, BTreeSet};

use quote::{ToTokens, quote};

use crate::error::GenerateError;
use crate::generate::Generated;

/// The public items of a generated crate, by path and as a person writes them: `models::Note::text: Option<String>`,
/// `endpoints::notes::show::Request::new(note_id: impl Into<ids::NoteId>) -> Self`.
///
/// It is read from what was written, so that it cannot say anything else than the crate.
#[derive(Debug, Clone, Default)]
pub struct Surface {
    items: BTreeMap<String, String>,
    /// What types implement, by their paths.
    implemented: BTreeMap<String, BTreeSet<String>>,
}

impl Surface {
    /// Reads the sources of a crate.
    ///
    /// # Errors
    /// [`GenerateError::Generator`] for a file that is no Rust, a fault of the generator.
    pub fn of(generated: &Generated) -> Result<Self, GenerateError> {
        let mut surface = Self::default();
        for (path, text) in &generated.files {
            let module = path
                .strip_prefix("src/")
                .and_then(|path| path.strip_suffix(".rs"));
            let Some(module) = module else { continue };
            let file = syn::parse_file(text).map_err(|error| GenerateError::Generator {
                file: path.clone(),
                what: error.to_string(),
            })?;
            let module = public(module);
            for item in &file.items {
                surface.item(&module, item);
            }
        }
        Ok(surface)
    }

    /// How the item at a path is written: a field's type, a function with what it takes and answers.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&str> {
        self.items.get(path).map(String::as_str)
    }

    /// Every item, by path.
    pub fn items(&self) -> impl Iterator<Item = (&str, &str)> {
        self.items
            .iter()
            .map(|(path, written)| (path.as_str(), written.as_str()))
    }

    /// The traits that the type at a path implements by more than a derive.
    pub fn traits(&self, path: &str) -> impl Iterator<Item = &str> {
        self.implemented
            .get(path)
            .into_iter()
            .flatten()
            .map(String::as_str)
    }

    fn item(&mut self, module: &[&str], item: &syn::Item) {
        let path = |name: &dyn ToString| {
            let name = name.to_string();
            let all = module.iter().copied().chain([name.as_str()]);
            all.map(|part| part.trim_start_matches("r#"))
                .collect::<Vec<_>>()
                .join("::")
        };
        match item {
            syn::Item::Struct(item) if is_public(&item.vis) => {
                let own = path(&item.ident);
                for field in item.fields.iter().filter(|field| is_public(&field.vis)) {
                    if let Some(name) = &field.ident {
                        let ty = written(&field.ty);
                        self.add(&own, name, &format!(": {ty}"));
                    }
                }
                self.items.insert(own.clone(), format!("struct {own}"));
            }
            syn::Item::Enum(item) if is_public(&item.vis) => {
                let own = path(&item.ident);
                for variant in &item.variants {
                    let (name, fields) = (&variant.ident, &variant.fields);
                    self.add(&own, name, &written(fields));
                }
                self.items.insert(own.clone(), format!("enum {own}"));
            }
            syn::Item::Type(item) if is_public(&item.vis) => {
                let own = path(&item.ident);
                let ty = written(&item.ty);
                self.items.insert(own.clone(), format!("type {own} = {ty}"));
            }
            syn::Item::Fn(item) if is_public(&item.vis) => {
                let own = path(&item.sig.ident);
                let written = format!("{own}{}", signature(&item.sig));
                self.items.insert(own, written);
            }
            syn::Item::Const(item) if is_public(&item.vis) => {
                let own = path(&item.ident);
                let ty = written(&item.ty);
                self.items.insert(own.clone(), format!("const {own}: {ty}"));
            }
            syn::Item::Impl(item) => {
                let own = path(&written(&item.self_ty));
                if let Some((implemented, _)) = &item.trait_ {
                    let known = self.implemented.entry(own).or_default();
                    known.insert(written(implemented));
                    return;
                }
                for part in &item.items {
                    match part {
                        syn::ImplItem::Fn(part) if is_public(&part.vis) => {
                            // A setter has the name of its field.
                            let own = &own;
                            let name = part.sig.ident.to_string();
                            if !self.items.contains_key(&format!("{own}::{name}")) {
                                self.add(own, &name, &signature(&part.sig));
                            }
                        }
                        syn::ImplItem::Const(part) if is_public(&part.vis) => {
                            let ty = written(&part.ty);
                            self.add(&own, &part.ident, &format!(": {ty}"));
                        }
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }

    fn add(&mut self, own: &str, name: &dyn ToString, written: &str) {
        let name = name.to_string();
        let name = name.trim_start_matches("r#");
        let path = format!("{own}::{name}");
        self.items.insert(path.clone(), format!("{path}{written}"));
    }
}

/// The module in which the items of a file are met: models, errors and the like are handed on by one above.
fn public(file: &str) -> Vec<&str> {
    let mut parts: Vec<&str> = file.split('/').collect();
    match parts.first() {
        Some(&"models" | &"streaming") => parts.truncate(1),
        Some(&"error_code" | &"permission" | &"lib") => parts.clear(),
        _ => {}
    }
    parts
}

fn is_public(visibility: &syn::Visibility) -> bool {
    matches!(visibility, syn::Visibility::Public(_))
}

/// `(text: impl Into<String>) -> Self`
fn signature(signature: &syn::Signature) -> String {
    let syn::Signature {
        generics,
        inputs,
        output,
        ..
    } = signature;
    written(&quote! { #generics (#inputs) #output })
}

/// As a person writes it.
fn written(tokens: &impl ToTokens) -> String {
    let mut text = tokens.to_token_stream().to_string();
    for (spaced, close) in [
        (" :: ", "::"),
        (" < ", "<"),
        ("< ", "<"),
        (" >", ">"),
        (" ,", ","),
        (" (", "("),
        ("( ", "("),
        (" )", ")"),
        ("& ", "&"),
        (" : ", ": "),
        (",)", ")"),
        ("-> (", "-> ("),
        ("->(", "-> ("),
    ] {
        text = text.replace(spaced, close);
    }
    // The arrow of a function is no bracket.
    text.replace(" ->", "->")
        .replace("->", " -> ")
        .replace("  ", " ")
        .trim()
        .to_owned()
}
