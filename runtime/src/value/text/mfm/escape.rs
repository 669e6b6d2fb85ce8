//! Text that stays text.

use std::borrow::Cow;

/// Makes text that comes from elsewhere safe to put into a note: none of it becomes markup, a mention, a hashtag, an emoji or a link.
///
/// The text is put into `<plain>`, which Misskey shows as it stands; text without anything that could be markup comes back unchanged. To print such a text
/// elsewhere, [`plain`](super::plain) takes the tag away again.
///
/// ```
/// # use misskey_runtime::mfm;
/// assert_eq!(mfm::escape("fine, thanks"), "fine, thanks");
/// assert_eq!(mfm::escape("@ai #fun"), "<plain>@ai #fun</plain>");
/// ```
#[must_use]
pub fn escape(text: &str) -> Cow<'_, str> {
    if is_plain(text) {
        return Cow::Borrowed(text);
    }
    // The one thing that ends it. The space has no width.
    let inner = text.replace("</plain>", "<\u{200b}/plain>");
    // A line end next to the tags belongs to them.
    let is_end = |letter: char| letter == '\n' || letter == '\r';
    let before = if inner.starts_with(is_end) { "\n" } else { "" };
    let after = if inner.ends_with(is_end) { "\n" } else { "" };
    Cow::Owned(format!("<plain>{before}{inner}{after}</plain>"))
}

/// Whether nothing in it could begin markup.
fn is_plain(text: &str) -> bool {
    let harmless = |letter: char| {
        letter.is_alphanumeric() || letter.is_whitespace() || ".,!?'\"-;()、。！？".contains(letter)
    };
    text.chars().all(harmless)
        // A line that ends in one of these is a search.
        && !text.contains("検索")
        && !text.to_ascii_lowercase().contains("search")
}

#[cfg(test)]
mod tests {
    use super::super::{emoji, hashtags, links, mentions, plain};
    use super::*;

    #[test]
    fn what_could_be_markup_stays_text() {
        for text in [
            "@ai",
            "#tag",
            ":blobcat:",
            "https://misskey.example/",
            "**bold**",
            "$[spin x]",
            "> quote",
            "`code`",
            "[a](https://a.example)",
            "<b>x</b>",
            "x search",
            "x 検索",
            "\\(x\\)",
            "~~x~~",
            "<plain>x",
            "a</plain>@ai",
            "</plain></plain>@ai",
            "<</plain>/plain>@ai",
            "\n@ai\n",
            "\r\n#a\r\n",
            "```\n@ai\n```",
        ] {
            let escaped = escape(text);
            assert!(escaped.starts_with("<plain>"), "{text}");
            let read = plain(&escaped);
            assert_eq!(read.replace('\u{200b}', ""), text, "{escaped}");
            assert!(
                mentions(&escaped).is_empty() && hashtags(&escaped).is_empty(),
                "{escaped}"
            );
            assert!(
                emoji(&escaped).is_empty() && links(&escaped).is_empty(),
                "{escaped}"
            );
        }
    }

    #[test]
    fn what_could_not_comes_back_unchanged() {
        for text in ["", "Hello, world!", "こんにちは。", "3.5 (or so)\nnext"] {
            assert!(
                matches!(escape(text), Cow::Borrowed(same) if same == text),
                "{text}"
            );
        }
    }
}
