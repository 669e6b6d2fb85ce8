//! Token streams to text.

use proc_macro2::TokenStream;

/// Formats items; an error where the tokens are none.
pub(super) fn items(tokens: TokenStream) -> Result<String, syn::Error> {
    syn::parse2(tokens).map(|file| prettyplease::unparse(&file))
}
