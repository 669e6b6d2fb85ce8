//! What a text says and names.

use super::scan::{Piece, Scan};
use crate::value::text::Acct;

/// The text without its markup: `**Hello** $[spin world]` becomes `Hello world`.
///
/// Mentions, hashtags, emoji and addresses stay as they are written, a link leaves its words, code its content.
#[must_use]
pub fn plain(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    Scan::read(text, &mut |piece| match piece {
        Piece::Text(text) | Piece::Url(text) => words.push_str(text),
        Piece::Mention { written, .. } => words.push_str(written),
        Piece::Hashtag(name) => {
            words.push('#');
            words.push_str(name);
        }
        Piece::Emoji(name) => {
            words.push(':');
            words.push_str(name);
            words.push(':');
        }
        Piece::Link(_) => {}
    });
    words
}

/// The users whom the text mentions, each once, in their order.
///
/// A server may still know nobody of that name; `note.mentions` has the ids of those it knows.
#[must_use]
pub fn mentions(text: &str) -> Vec<Acct> {
    let mut found: Vec<Acct> = Vec::new();
    Scan::read(text, &mut |piece| {
        if let Piece::Mention { username, host, .. } = piece
            && let Ok(acct) = Acct::new(username, host)
            && !found.contains(&acct)
        {
            found.push(acct);
        }
    });
    found
}

/// The hashtags in the text without `#`, each once, in their order and as they are written.
#[must_use]
pub fn hashtags(text: &str) -> Vec<String> {
    names(text, |piece| match piece {
        Piece::Hashtag(name) => Some(name),
        _ => None,
    })
}

/// The custom emoji in the text by their names without colons, each once, in their order. Emoji of Unicode are text like any other.
#[must_use]
pub fn emoji(text: &str) -> Vec<String> {
    names(text, |piece| match piece {
        Piece::Emoji(name) => Some(name),
        _ => None,
    })
}

/// The addresses that the text links to, each once, in their order.
#[must_use]
pub fn links(text: &str) -> Vec<String> {
    names(text, |piece| match piece {
        Piece::Url(url) | Piece::Link(url) => Some(url),
        _ => None,
    })
}

fn names(text: &str, pick: impl for<'p> Fn(Piece<'p>) -> Option<&'p str>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    Scan::read(text, &mut |piece| {
        if let Some(name) = pick(piece)
            && !found.iter().any(|known| known == name)
        {
            found.push(name.to_owned());
        }
    });
    found
}
