// Written by `cargo xtask regen`. Do not edit.

//! What a note is.

use crate::ids::UserId;
use crate::models::Note;
use misskey_runtime::Reaction;

impl Note {
    /// Whether it renotes another note and says nothing itself. Of a note that is hidden from the reader this cannot be told, and it is false.
    #[must_use]
    pub fn is_pure_renote(&self) -> bool {
        self.renote_id.is_value() && !self.says_something() && self.is_hidden != Some(true)
    }

    /// Whether it renotes another note and says something itself: it has a text, a content warning, files or a poll, or is a reply as well.
    #[must_use]
    pub fn is_quote(&self) -> bool {
        self.renote_id.is_value() && self.says_something()
    }

    fn says_something(&self) -> bool {
        let has_files = self.file_ids.as_ref().is_some_and(|files| !files.is_empty());
        self.text.is_some()
            || self.cw.is_value()
            || self.reply_id.is_value()
            || self.poll.is_value()
            || has_files
    }

    /// Whether this user posted it.
    #[must_use]
    pub fn is_by(&self, user: &UserId) -> bool {
        self.user_id == *user
    }

    /// Whether it mentions a user, in its text or because it replies to the user.
    #[must_use]
    pub fn mentions(&self, user: &UserId) -> bool {
        self.mentions.as_ref().is_some_and(|mentioned| mentioned.contains(user))
    }

    /// The address of its page on the server with this origin: `https://misskey.example/notes/9abcdefghi`.
    ///
    /// A remote note has such a page on every server that knows it; `url` is the one on its own.
    #[must_use]
    pub fn permalink(&self, origin: &str) -> String {
        format!("{}/notes/{}", origin.trim_end_matches('/'), self.id)
    }

    /// The address of the image of a custom emoji among the note's reactions; `None` for Unicode and for the server's own emoji, whose addresses a note does
    /// not have.
    #[must_use]
    pub fn reaction_url(&self, reaction: &Reaction) -> Option<&str> {
        let key = reaction.emoji_key()?;
        self.reaction_emojis.get(&key).map(String::as_str)
    }
}
