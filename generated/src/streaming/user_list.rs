// Written by `cargo xtask regen`. Do not edit.

//! `userList`: notes of the members of a list of the user.
use crate::{ids, models};
use misskey_runtime::{DecodeError, Reply};
use misskey_runtime::streaming::{ChannelInfo, ChannelParams, Gap, Sender, StreamEvent};
use misskey_runtime::wire;
use misskey_runtime::wire::Json;

/// Notes of the members of a list of the user.
///
/// The channel `userList`. Needs a token. Missed events are listed by `notes/user-list-timeline`, and fetched by [`Subscription::filling_gaps`](crate::streaming::Subscription::filling_gaps).
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct UserList {
    /// The list.
    pub list_id: ids::UserListId,
    /// Whether plain renotes come too. Default: `true`.
    pub with_renotes: Option<bool>,
    /// Whether only notes with files come. Default: `false`.
    pub with_files: Option<bool>,
}

impl UserList {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(list_id: impl Into<ids::UserListId>) -> Self {
        Self {
            list_id: list_id.into(),
            with_renotes: None,
            with_files: None,
        }
    }
    /// Whether plain renotes come too. Default: `true`.
    #[inline]
    pub fn with_renotes(mut self, with_renotes: bool) -> Self {
        self.with_renotes = Some(with_renotes);
        self
    }
    /// Whether only notes with files come. Default: `false`.
    #[inline]
    pub fn with_files(mut self, with_files: bool) -> Self {
        self.with_files = Some(with_files);
        self
    }
}

wire::table! {
    sent object UserList {
        list_id: "listId" required,
        with_renotes: "withRenotes" optional,
        with_files: "withFiles" optional,
    }
}

impl ChannelParams for UserList {
    type Event = UserListEvent;
    type Sender = Sender;
    fn info(&self) -> ChannelInfo {
        ChannelInfo::new("userList").credential().per_connection(32)
    }
}

#[cfg(feature = "notes")]
impl ::misskey_runtime::streaming::FillsGaps for UserList {
    type Request = crate::endpoints::notes::user_list_timeline::Request;
    fn missed(&self, since: ::misskey_runtime::UnixMillis) -> Self::Request {
        crate::endpoints::notes::user_list_timeline::Request {
            list_id: self.list_id.clone(),
            limit: None,
            since_id: None,
            until_id: None,
            since_date: Some(since),
            until_date: None,
            allow_partial: None,
            include_my_renotes: None,
            include_renoted_my_notes: None,
            include_local_renotes: None,
            with_renotes: self.with_renotes,
            with_files: self.with_files,
        }
    }
    #[inline]
    fn event(
        item: <Self::Request as ::misskey_runtime::Paginate>::Item,
    ) -> UserListEvent {
        UserListEvent::Note(Box::new(item))
    }
    #[inline]
    fn id(event: &UserListEvent) -> Option<&str> {
        match event {
            UserListEvent::Note(item) => Some(item.id.as_str()),
            _ => None,
        }
    }
}

/// An event of the channel [`UserList`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum UserListEvent {
    /// `note`: a new note.
    Note(Box<models::Note>),
    /// `userAdded`: a user was added to the list; that user's notes follow 2 to 4 s later.
    UserAdded(Box<models::UserLite>),
    /// `userRemoved`: a user was removed from the list.
    UserRemoved(Box<models::UserLite>),
    /// The connection was lost and is back; events in between were not received.
    Gap(Gap),
    /// This many events were dropped because the reader was too slow.
    Lagged(u64),
    /// An event that this version does not know, as received.
    Unknown {
        /// The event's name.
        kind: String,
        /// The event's body; null if it has none.
        body: Json,
    },
}

impl StreamEvent for UserListEvent {
    #[inline]
    fn decode(kind: &str, body: &Reply) -> Result<Self, DecodeError> {
        Ok(
            match kind {
                "note" => Self::Note(Box::new(body.json()?)),
                "userAdded" => Self::UserAdded(Box::new(body.json()?)),
                "userRemoved" => Self::UserRemoved(Box::new(body.json()?)),
                _ => {
                    Self::Unknown {
                        kind: kind.to_owned(),
                        body: body.json()?,
                    }
                }
            },
        )
    }
    #[inline]
    fn gap(gap: Gap) -> Self {
        Self::Gap(gap)
    }
    #[inline]
    fn lagged(events: u64) -> Self {
        Self::Lagged(events)
    }
}

#[cfg(feature = "testing")]
impl misskey_runtime::testing::Told for UserListEvent {
    const CHANNELS: &'static [&'static str] = &["userList"];
    fn told(&self) -> Option<(&str, Json)> {
        Some(
            match self {
                Self::Note(body) => ("note", misskey_runtime::testing::json(body)),
                Self::UserAdded(body) => {
                    ("userAdded", misskey_runtime::testing::json(body))
                }
                Self::UserRemoved(body) => {
                    ("userRemoved", misskey_runtime::testing::json(body))
                }
                Self::Gap(_) | Self::Lagged(_) => return None,
                Self::Unknown { kind, body } => (kind, body.clone()),
            },
        )
    }
}
