// Written by `cargo xtask regen`. Do not edit.

//! `main`: what happens to the signed-in user.
use crate::{ids, models};
use misskey_runtime::{DecodeError, Maybe, Reply};
use misskey_runtime::streaming::{ChannelInfo, ChannelParams, Gap, Sender, StreamEvent};
use misskey_runtime::wire;
use misskey_runtime::wire::Json;

/// What happens to the signed-in user.
///
/// The channel `main`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount). It can be open only once on a connection. The server goes on sending its events after it is disconnected, so it stays open once it was, and opening it again picks it up. Missed events are listed by `i/notifications`, and fetched by [`Subscription::filling_gaps`](crate::streaming::Subscription::filling_gaps).
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Main {}

impl Main {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire::table! { sent object Main {} }

impl ChannelParams for Main {
    type Event = MainEvent;
    type Sender = Sender;
    fn info(&self) -> ChannelInfo {
        ChannelInfo::new("main")
            .permission("read:account")
            .credential()
            .shared()
            .lingers()
            .per_connection(32)
    }
}

#[cfg(feature = "i")]
impl ::misskey_runtime::streaming::FillsGaps for Main {
    type Request = crate::endpoints::i::notifications::Request;
    fn missed(&self, since: ::misskey_runtime::UnixMillis) -> Self::Request {
        crate::endpoints::i::notifications::Request {
            limit: None,
            since_id: None,
            until_id: None,
            since_date: Some(since),
            until_date: None,
            mark_as_read: Some(false),
            include_types: None,
            exclude_types: None,
        }
    }
    #[inline]
    fn event(item: <Self::Request as ::misskey_runtime::Paginate>::Item) -> MainEvent {
        MainEvent::Notification(Box::new(item))
    }
    #[inline]
    fn id(event: &MainEvent) -> Option<&str> {
        match event {
            MainEvent::Notification(item) => {
                match item.as_ref() {
                    models::Notification::Unknown(object) => object.get("id")?.as_str(),
                    known => known.id().map(|id| id.as_str()),
                }
            }
            _ => None,
        }
    }
}

/// An event of the channel [`Main`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum MainEvent {
    /// `notification`: a notification.
    Notification(Box<models::Notification>),
    /// `unreadNotification`: a notification that was not read for two seconds after it came; a test notification comes at once.
    UnreadNotification(Box<models::Notification>),
    /// `readAllNotifications`: all notifications were read.
    ReadAllNotifications,
    /// `notificationFlushed`: all notifications were deleted.
    NotificationFlushed,
    /// `mention`: a note that mentions the user, replies to the user or is for chosen users with the user among them.
    Mention(Box<models::Note>),
    /// `reply`: a reply to a note of the user, by the user as well.
    Reply(Box<models::Note>),
    /// `renote`: a renote or quote of a note of the user.
    Renote(Box<models::Note>),
    /// `follow`: the user has followed somebody.
    Follow(Box<models::UserProfile>),
    /// `unfollow`: the user no longer follows somebody, by choice or because the follow request was rejected, the follower was removed or a block was made.
    Unfollow(Box<models::UserProfile>),
    /// `followed`: somebody has followed the user.
    Followed(Box<models::UserLite>),
    /// `receiveFollowRequest`: somebody asks to follow the user.
    ReceiveFollowRequest(Box<models::UserLite>),
    /// `meUpdated`: the profile or a setting of the user changed; holds private data such as the mail address.
    MeUpdated(Box<models::MeDetailed>),
    /// `pageEvent`: somebody pressed a button on a page of the user.
    PageEvent(Box<MainPageEvent>),
    /// `urlUploadFinished`: a file that the server was asked to fetch is in the drive.
    UrlUploadFinished(Box<MainUrlUploadFinished>),
    /// `driveFileCreated`: a file was added to the drive.
    DriveFileCreated(Box<models::DriveFile>),
    /// `newChatMessage`: a chat message that was not read for three seconds after it came.
    NewChatMessage(Box<models::ChatMessage>),
    /// `readAllAnnouncements`: all announcements were read.
    ReadAllAnnouncements,
    /// `announcementCreated`: an announcement to this user alone; those to everybody are a broadcast.
    AnnouncementCreated(Box<MainAnnouncementCreated>),
    /// `myTokenRegenerated`: the user's own token was replaced. This connection goes on, but the next one is refused.
    MyTokenRegenerated,
    /// `signin`: somebody signed in as the user. Contains the IP address and the request's headers.
    Signin(Box<models::Signin>),
    /// `registryUpdated`: a value in the user's registry changed, where it belongs to no app's domain. Removals are not reported.
    RegistryUpdated(Box<MainRegistryUpdated>),
    /// `unreadMention`: a note that mentions the user was not read at once; older servers only.
    UnreadMention(ids::NoteId),
    /// `unreadSpecifiedNote`: a note for chosen users was not read at once; older servers only.
    UnreadSpecifiedNote(ids::NoteId),
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

impl StreamEvent for MainEvent {
    #[inline]
    fn decode(kind: &str, body: &Reply) -> Result<Self, DecodeError> {
        Ok(
            match kind {
                "notification" => Self::Notification(Box::new(body.json()?)),
                "unreadNotification" => Self::UnreadNotification(Box::new(body.json()?)),
                "readAllNotifications" => Self::ReadAllNotifications,
                "notificationFlushed" => Self::NotificationFlushed,
                "mention" => Self::Mention(Box::new(body.json()?)),
                "reply" => Self::Reply(Box::new(body.json()?)),
                "renote" => Self::Renote(Box::new(body.json()?)),
                "follow" => Self::Follow(Box::new(body.json()?)),
                "unfollow" => Self::Unfollow(Box::new(body.json()?)),
                "followed" => Self::Followed(Box::new(body.json()?)),
                "receiveFollowRequest" => {
                    Self::ReceiveFollowRequest(Box::new(body.json()?))
                }
                "meUpdated" => Self::MeUpdated(Box::new(body.json()?)),
                "pageEvent" => Self::PageEvent(Box::new(body.json()?)),
                "urlUploadFinished" => Self::UrlUploadFinished(Box::new(body.json()?)),
                "driveFileCreated" => Self::DriveFileCreated(Box::new(body.json()?)),
                "newChatMessage" => Self::NewChatMessage(Box::new(body.json()?)),
                "readAllAnnouncements" => Self::ReadAllAnnouncements,
                "announcementCreated" => {
                    Self::AnnouncementCreated(Box::new(body.json()?))
                }
                "myTokenRegenerated" => Self::MyTokenRegenerated,
                "signin" => Self::Signin(Box::new(body.json()?)),
                "registryUpdated" => Self::RegistryUpdated(Box::new(body.json()?)),
                "unreadMention" => Self::UnreadMention(body.json()?),
                "unreadSpecifiedNote" => Self::UnreadSpecifiedNote(body.json()?),
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
impl misskey_runtime::testing::Told for MainEvent {
    const CHANNELS: &'static [&'static str] = &["main"];
    fn told(&self) -> Option<(&str, Json)> {
        Some(
            match self {
                Self::Notification(body) => {
                    ("notification", misskey_runtime::testing::json(body))
                }
                Self::UnreadNotification(body) => {
                    ("unreadNotification", misskey_runtime::testing::json(body))
                }
                Self::ReadAllNotifications => ("readAllNotifications", Json::Null),
                Self::NotificationFlushed => ("notificationFlushed", Json::Null),
                Self::Mention(body) => ("mention", misskey_runtime::testing::json(body)),
                Self::Reply(body) => ("reply", misskey_runtime::testing::json(body)),
                Self::Renote(body) => ("renote", misskey_runtime::testing::json(body)),
                Self::Follow(body) => ("follow", misskey_runtime::testing::json(body)),
                Self::Unfollow(body) => {
                    ("unfollow", misskey_runtime::testing::json(body))
                }
                Self::Followed(body) => {
                    ("followed", misskey_runtime::testing::json(body))
                }
                Self::ReceiveFollowRequest(body) => {
                    ("receiveFollowRequest", misskey_runtime::testing::json(body))
                }
                Self::MeUpdated(body) => {
                    ("meUpdated", misskey_runtime::testing::json(body))
                }
                Self::PageEvent(body) => {
                    ("pageEvent", misskey_runtime::testing::json(body))
                }
                Self::UrlUploadFinished(body) => {
                    ("urlUploadFinished", misskey_runtime::testing::json(body))
                }
                Self::DriveFileCreated(body) => {
                    ("driveFileCreated", misskey_runtime::testing::json(body))
                }
                Self::NewChatMessage(body) => {
                    ("newChatMessage", misskey_runtime::testing::json(body))
                }
                Self::ReadAllAnnouncements => ("readAllAnnouncements", Json::Null),
                Self::AnnouncementCreated(body) => {
                    ("announcementCreated", misskey_runtime::testing::json(body))
                }
                Self::MyTokenRegenerated => ("myTokenRegenerated", Json::Null),
                Self::Signin(body) => ("signin", misskey_runtime::testing::json(body)),
                Self::RegistryUpdated(body) => {
                    ("registryUpdated", misskey_runtime::testing::json(body))
                }
                Self::UnreadMention(body) => {
                    ("unreadMention", misskey_runtime::testing::json(body))
                }
                Self::UnreadSpecifiedNote(body) => {
                    ("unreadSpecifiedNote", misskey_runtime::testing::json(body))
                }
                Self::Gap(_) | Self::Lagged(_) => return None,
                Self::Unknown { kind, body } => (kind, body.clone()),
            },
        )
    }
}

/// Somebody pressed a button on a page of the user.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct MainPageEvent {
    /// The page with the button.
    pub page_id: ids::PageId,
    /// What the button is called in the page.
    pub event: String,
    /// What the page sends along.
    pub var: Maybe<Json>,
    /// Who pressed it.
    pub user_id: ids::UserId,
    /// Profile of the user who pressed it.
    pub user: models::UserDetailed,
}

wire::table! {
    received object MainPageEvent {
        page_id: "pageId" required,
        event: "event" required,
        var: "var" maybe,
        user_id: "userId" required,
        user: "user" required,
    }
}

/// A file that the server was asked to fetch is in the drive.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct MainUrlUploadFinished {
    /// The marker that the request gave; null when it gave none.
    pub marker: Maybe<String>,
    /// The new drive file.
    pub file: models::DriveFile,
}

wire::table! {
    received object MainUrlUploadFinished {
        marker: "marker" maybe,
        file: "file" required,
    }
}

/// An announcement to this user alone; those to everybody are a broadcast.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct MainAnnouncementCreated {
    /// The announcement.
    pub announcement: models::Announcement,
}

wire::table! {
    received object MainAnnouncementCreated {
        announcement: "announcement" required,
    }
}

/// A value in the user's registry changed, where it belongs to no app's domain. Removals are not reported.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct MainRegistryUpdated {
    /// The scope that contains the key.
    pub scope: Option<Vec<String>>,
    /// The key in that scope, such as `theme`.
    pub key: String,
    /// The new value.
    pub value: Json,
}

wire::table! {
    received object MainRegistryUpdated {
        scope: "scope" optional,
        key: "key" required,
        value: "value" required,
    }
}
