//! Files that are made and printed side by side. Tokens stay on the thread that made them, so that each part is printed where it is made.

use std::collections::BTreeMap;
use std::thread;

use super::file::File;
use crate::error::GenerateError;

/// Makes some of the files: path below `src` to file.
pub(super) type Part<'a> =
    Box<dyn FnOnce() -> Result<BTreeMap<String, File>, GenerateError> + Send + 'a>;

/// The text of all files, by path in the crate's folder.
///
/// # Errors
/// That of the first part that has one.
pub(super) fn print(parts: Vec<Part<'_>>) -> Result<BTreeMap<String, String>, GenerateError> {
    thread::scope(|scope| {
        let started: Vec<_> = parts
            .into_iter()
            .map(|part| scope.spawn(|| printed(part()?)))
            .collect();
        let mut all = BTreeMap::new();
        for handle in started {
            match handle.join() {
                Ok(files) => all.extend(files?),
                // A panic there is a panic here.
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        Ok(all)
    })
}

fn printed(files: BTreeMap<String, File>) -> Result<BTreeMap<String, String>, GenerateError> {
    let printed = files.into_iter().map(|(path, file)| {
        let path = format!("src/{path}");
        match file.print() {
            Ok(text) => Ok((path, text)),
            Err(error) => Err(GenerateError::Generator {
                file: path,
                what: error.to_string(),
            }),
        }
    });
    printed.collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use quote::quote;

    use super::{File, print};

    #[test]
    fn what_is_no_rust_is_an_error_that_names_the_file() {
        let printed = |is_whole: bool| {
            let make = move || {
                let mut file = File::default();
                file.push(quote! { pub struct Whole; });
                if !is_whole {
                    file.push(quote! { pub struct; });
                }
                Ok(BTreeMap::from([("models.rs".to_owned(), file)]))
            };
            print(vec![Box::new(make)]).map_err(|error| error.to_string())
        };
        let whole = printed(true).map(|files| files.into_keys().collect::<Vec<_>>());
        assert_eq!(whole, Ok(vec!["src/models.rs".to_owned()]));
        assert_eq!(
            printed(false),
            Err(
                "what the generator wrote for src/models.rs is no Rust (expected identifier); \
                 this is a fault of the generator: please report it, with the document"
                    .to_owned()
            )
        );
    }
}
