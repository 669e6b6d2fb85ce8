//! The guide: a module for each chapter, with nothing in it but its text.

use std::collections::BTreeMap;

use quote::quote;

use super::file::{File, ident};
use crate::error::GenerateError;
use crate::sources::Chapter;
use crate::words::naming::is_keyword;

/// Where a chapter's text stands in the crate.
pub(super) fn path(name: &str) -> String {
    format!("src/guide/{name}.md")
}

/// The module; none without a guide.
///
/// # Errors
/// A chapter's name is no module's, or the overview is missing.
pub(super) fn files(chapters: &[Chapter]) -> Result<BTreeMap<String, File>, GenerateError> {
    if chapters.is_empty() {
        return Ok(BTreeMap::new());
    }
    let refuse = |what: String| Err(GenerateError::Docs(what.into()));
    if !chapters
        .iter()
        .any(|chapter| chapter.name == Chapter::OVERVIEW)
    {
        return refuse(format!("the guide has no `{}`", Chapter::OVERVIEW));
    }
    let mut file = File::default();
    let overview = format!("guide/{}.md", Chapter::OVERVIEW);
    file.push(quote! { #![doc = include_str!(#overview)] });
    for chapter in chapters
        .iter()
        .filter(|chapter| chapter.name != Chapter::OVERVIEW)
    {
        let plain = |letter: char| letter.is_ascii_lowercase() || letter == '_';
        if chapter.name.is_empty() || !chapter.name.chars().all(plain) || is_keyword(&chapter.name)
        {
            return refuse(format!(
                "the guide's chapter `{}` cannot be a module: use small letters and `_`",
                chapter.name
            ));
        }
        let module = ident(&chapter.name);
        let text = format!("guide/{}.md", chapter.name);
        file.push(quote! {
            #[doc = include_str!(#text)]
            pub mod #module {}
        });
    }
    Ok(BTreeMap::from([("guide.rs".to_owned(), file)]))
}
