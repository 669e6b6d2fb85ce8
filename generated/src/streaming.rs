// Written by `cargo xtask regen`. Do not edit.

//! The streaming API: events as they happen.
//!
//! [`Client::stream`](crate::Client::stream) makes a [`Connection`], which carries several channels. The type of the parameters says which channel to open:
//! `stream.channel(HomeTimeline::new()).await?` is a [`Subscription`], whose `next()` gives the events. Dropping it disconnects the channel.
//! [`Connection::capture`] follows one note, and [`Connection::broadcasts`] gives what the server tells everybody, as [`Broadcast`].
//!
//! A lost connection is made again with all its channels, and each reader then gets a `Gap`: what it missed can be fetched over HTTP,
//! and [`Subscription::filling_gaps`] does so for timelines and notifications.
//! A reader that does not keep up loses its oldest events and gets `Lagged` with their number; other readers are not held up.
//! Not every error ends a reader: after an event that cannot be read comes the next one. [`Error::is_last`](crate::Error::is_last) is true for the error that does,
//! for example because the server refuses the token.
//!
//! | channel | parameters | token | permission |
//! | --- | --- | --- | --- |
//! | `main` | [`Main`] | needed | `read:account` |
//! | `homeTimeline` | [`HomeTimeline`] | needed | `read:account` |
//! | `localTimeline` | [`LocalTimeline`] |  |  |
//! | `hybridTimeline` | [`HybridTimeline`] | needed | `read:account` |
//! | `globalTimeline` | [`GlobalTimeline`] |  |  |
//! | `userList` | [`UserList`] | needed |  |
//! | `hashtag` | [`Hashtag`] |  |  |
//! | `roleTimeline` | [`RoleTimeline`] |  |  |
//! | `antenna` | [`Antenna`] | needed | `read:account` |
//! | `channel` | [`Channel`] |  |  |
//! | `drive` | [`Drive`] | needed | `read:account` |
//! | `serverStats` | [`ServerStats`] |  |  |
//! | `queueStats` | [`QueueStats`] |  |  |
//! | `admin` | [`Admin`] | needed | `read:admin:stream` |
//! | `chatUser` | [`ChatUser`] | needed | `read:chat` |
//! | `chatRoom` | [`ChatRoom`] | needed | `read:chat` |
//! | `reversi` | [`Reversi`] | needed | `read:account` |
//! | `reversiGame` | [`ReversiGame`] |  |  |
use crate::ids;

#[doc(inline)]
pub use misskey_runtime::streaming::{
    AnyChannel, AnyEvent, Broadcasts, Capture, Captured, ChannelInfo, ChannelParams,
    Connect, Connection, FilledSubscription, FillsGaps, Gap, Reconnect, Sender,
    StreamEvent, Subscription,
};

mod main;
pub use main::{
    Main, MainAnnouncementCreated, MainEvent, MainPageEvent, MainRegistryUpdated,
    MainUrlUploadFinished,
};

mod home_timeline;
pub use home_timeline::HomeTimeline;

mod local_timeline;
pub use local_timeline::LocalTimeline;

mod hybrid_timeline;
pub use hybrid_timeline::HybridTimeline;

mod global_timeline;
pub use global_timeline::GlobalTimeline;

mod user_list;
pub use user_list::{UserList, UserListEvent};

mod hashtag;
pub use hashtag::Hashtag;

mod role_timeline;
pub use role_timeline::RoleTimeline;

mod antenna;
pub use antenna::Antenna;

mod channel;
pub use channel::Channel;

mod drive;
pub use drive::{Drive, DriveEvent};

mod server_stats;
pub use server_stats::{
    ServerStats, ServerStatsEvent, ServerStatsRequestLogMessage, ServerStatsSender,
    ServerStatsTick, ServerStatsTickFs, ServerStatsTickMem, ServerStatsTickNet,
};

mod queue_stats;
pub use queue_stats::{
    QueueStats, QueueStatsCount, QueueStatsEvent, QueueStatsRequestLogMessage,
    QueueStatsSender, QueueStatsTick,
};

mod admin;
pub use admin::{Admin, AdminEvent, AdminNewAbuseUserReport};

mod chat_user;
pub use chat_user::{
    ChatUser, ChatUserEvent, ChatUserReact, ChatUserSender, ChatUserUnreact,
};

mod chat_room;
pub use chat_room::{
    ChatRoom, ChatRoomEvent, ChatRoomReact, ChatRoomSender, ChatRoomUnreact,
};

mod reversi;
pub use reversi::{Reversi, ReversiEvent, ReversiInvited, ReversiMatched};

mod reversi_game;
pub use reversi_game::{
    ReversiGame, ReversiGameCanceled, ReversiGameChangeReadyStates, ReversiGameEnded,
    ReversiGameEvent, ReversiGameLog, ReversiGamePutStoneMessage, ReversiGameSender,
    ReversiGameSetting, ReversiGameStarted, ReversiGameUpdateSettings,
    ReversiGameUpdateSettingsMessage,
};

mod timeline;
pub use timeline::TimelineEvent;

mod note_updated;
pub use note_updated::{
    NoteUpdated, NoteUpdatedDeleted, NoteUpdatedPollVoted, NoteUpdatedReacted,
    NoteUpdatedReactedEmoji, NoteUpdatedUnreacted, NoteUpdatedUpdated,
};

mod broadcast;
pub use broadcast::{
    Broadcast, BroadcastAnnouncementCreated, BroadcastEmojiAdded, BroadcastEmojiDeleted,
    BroadcastEmojiUpdated,
};

impl Captured for ids::NoteId {
    type Event = NoteUpdated;
}
