//! In which known releases things are, each answer written once: most endpoints share a few.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::file::{File, ident};
use crate::model::{Api, Availability};
use crate::words::naming::unique;

/// Names of the constants, by what they hold.
pub(super) struct Constants<'a> {
    names: BTreeMap<&'a [Availability], String>,
}

impl<'a> Constants<'a> {
    pub(super) fn of(api: &'a Api) -> Self {
        let all: BTreeSet<&[Availability]> = api
            .endpoints
            .iter()
            .flat_map(|endpoint| {
                let members = endpoint.later_members.iter();
                members.map(|(_, available)| available.as_slice()).chain([
                    endpoint.availability.as_slice(),
                    endpoint.cursor_sent.as_slice(),
                ])
            })
            .filter(|available| !available.is_empty())
            .collect();
        let mut taken = BTreeSet::new();
        let names = all
            .into_iter()
            .map(|available| (available, unique(name(available), &mut taken, "_TOO")))
            .collect();
        Self { names }
    }

    /// The constant that holds this; `None` where nothing is known.
    pub(super) fn path(&self, available: &[Availability]) -> Option<TokenStream> {
        let name = ident(self.names.get(available)?);
        Some(quote! { crate::availability::#name })
    }

    /// The file with all of them; `None` where nothing is known.
    pub(super) fn file(&self) -> Option<File> {
        if self.names.is_empty() {
            return None;
        }
        let mut file = File::new(vec![
            "In which known releases endpoints and members of requests are. A name tells of the crate's own software, and of others that lack the thing\nin some release.".into(),
        ]);
        file.import("misskey_runtime::Availability");
        for (available, name) in &self.names {
            let name = ident(name);
            let each = available.iter().map(
                |Availability {
                     software, releases, ..
                 }| {
                    let releases = releases
                        .iter()
                        .map(|(version, has)| quote! { (#version, #has) });
                    quote! { Availability::new(#software, &[#(#releases),*]) }
                },
            );
            file.push(quote! { pub(crate) const #name: &[Availability] = &[#(#each),*]; });
        }
        Some(file)
    }
}

/// `SINCE_2025_8_0`, `SINCE_2025_8_0_NOT_SHARKEY`: when its thing came and went in the first software, and in others that do not have it all along.
fn name(available: &[Availability]) -> String {
    let mut words = Vec::new();
    for (index, one) in available.iter().enumerate() {
        if index > 0 && one.is_everywhere() {
            continue;
        }
        let mut turns = one.turns().peekable();
        if turns.peek().is_none() {
            words.push("not".to_owned());
            words.push(one.software.clone());
            continue;
        }
        if index > 0 {
            words.push(one.software.clone());
        }
        for (version, has) in turns {
            words.push(if *has { "since" } else { "until" }.to_owned());
            words.push(version.clone());
        }
    }
    words
        .join("_")
        .to_ascii_uppercase()
        .replace(|c: char| !c.is_ascii_alphanumeric(), "_")
}
