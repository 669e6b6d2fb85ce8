//! Replying to a note.
//# feature: notes
//# models::Note.id: ids::NoteId
//# models::Note.user_id: ids::UserId
//# models::Note.user: models::UserLite
//# models::Note.text: Option<String>
//# models::Note.cw: Maybe<String>
//# models::Note.visibility: NoteVisibility
//# models::Note.visible_user_ids: Option<Vec<ids::UserId>>
//# models::Note.local_only: Option<bool>
//# models::Note.channel_id: Maybe<ids::ChannelId>
//# models::UserLite.username: String
//# models::UserLite.host: Option<String>
//# endpoints::notes::create::Request.reply_id: Maybe<ids::NoteId>
//# endpoints::notes::create::Request.visibility: Option<models::NoteVisibility>
//# endpoints::notes::create::Request.visible_user_ids: Option<Vec<ids::UserId>>
//# endpoints::notes::create::Request.cw: Maybe<String>
//# endpoints::notes::create::Request.local_only: Option<bool>
//# endpoints::notes::create::Request.channel_id: Maybe<ids::ChannelId>
//# endpoints::notes::create::Request.text: Maybe<String>

use crate::endpoints::notes::create::Request;
use crate::models::{Note, NoteVisibility};
use misskey_runtime::{Acct, mfm};

/// Begins a reply to a note: `reply_to(&note).text("pong")` is a request for [`notes::create`](fn@crate::endpoints::notes::create).
///
/// It has the visibility of the note, so that nobody reads more than before; for a note to chosen users it goes to its author and to the others
/// who were chosen. A content warning is kept, and so are the channel and "not federated". The author is notified without being named in the text;
/// [`reply_to_all`] names the others who are mentioned.
pub fn reply_to(note: &Note) -> Request {
    let mut request = Request::new()
        .reply_id(&note.id)
        .visibility(note.visibility.clone());
    if note.visibility == NoteVisibility::Specified {
        let mut users = vec![note.user_id.clone()];
        let chosen = note.visible_user_ids.iter().flatten();
        users.extend(chosen.filter(|user| **user != note.user_id).cloned());
        request = request.visible_user_ids(users);
    }
    if let Some(cw) = note.cw.as_option() {
        request = request.cw(cw.as_str());
    }
    if let Some(channel) = note.channel_id.as_option() {
        request = request.channel_id(channel.clone());
    }
    if note.local_only == Some(true) {
        request = request.local_only(true);
    }
    request
}

/// Replies to a note and to all whom it mentions: like [`reply_to`], with a text that begins with their names.
///
/// `me` is who replies, with the host of the server, such as [`BotEvents::acct`](crate::BotEvents::acct) gives it: neither that user nor the author is
/// named.
pub fn reply_to_all(note: &Note, me: &Acct, text: &str) -> Request {
    let home = me.host().unwrap_or_default();
    let here = |acct: Acct| acct.on(home);
    let me = here(me.clone());
    let author = Acct::new(&note.user.username, note.user.host.as_deref()).ok();
    let mut words = String::new();
    for mentioned in mfm::mentions(note.text.as_deref().unwrap_or_default()) {
        // A name without a host is of the author's server.
        let mentioned = match (mentioned.host(), note.user.host.as_deref()) {
            (None, Some(host)) => Acct::new(mentioned.username(), Some(host)).unwrap_or(mentioned),
            _ => mentioned,
        };
        let mentioned = here(mentioned);
        if mentioned != me && Some(&mentioned) != author.as_ref() {
            words.push_str(&mentioned.mention());
            words.push(' ');
        }
    }
    words.push_str(text);
    reply_to(note).text(words)
}
