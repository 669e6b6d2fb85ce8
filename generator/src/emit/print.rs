//! Token streams to text.

use proc_macro2::TokenStream;

/// Formats items. Tokens that are no items become a compile error in the text: the crate that holds them says where.
#[must_use]
pub(crate) fn items(tokens: TokenStream) -> String {
    match syn::parse2::<syn::File>(tokens) {
        Ok(file) => prettyplease::unparse(&file),
        Err(error) => format!(
            "compile_error!({:?});\n",
            format!("the generator wrote what is no Rust: {error}")
        ),
    }
}
