// Written by `cargo xtask regen`. Do not edit.

//! What servers send and take, by the names of the API's document; types inside them are named by their place.

mod abuse_report_notification_recipient;
pub use abuse_report_notification_recipient::{
    AbuseReportNotificationRecipient, AbuseReportNotificationRecipientMethod,
};

mod achievement;
pub use achievement::Achievement;

mod achievement_name;
pub use achievement_name::AchievementName;

mod ad;
pub use ad::Ad;

mod announcement;
pub use announcement::{Announcement, AnnouncementIcon, AnnouncementDisplay};

mod antenna;
pub use antenna::{Antenna, AntennaSrc};

mod app;
pub use app::App;

mod blocking;
pub use blocking::Blocking;

mod channel;
pub use channel::Channel;

mod chat_message;
pub use chat_message::{ChatMessage, ChatMessageReaction};

mod chat_message_lite;
pub use chat_message_lite::{ChatMessageLite, ChatMessageLiteReaction};

mod chat_message_lite_for1on1;
pub use chat_message_lite_for1on1::{
    ChatMessageLiteFor1on1, ChatMessageLiteFor1on1Reaction,
};

mod chat_message_lite_for_room;
pub use chat_message_lite_for_room::{
    ChatMessageLiteForRoom, ChatMessageLiteForRoomReaction,
};

mod chat_room;
pub use chat_room::ChatRoom;

mod chat_room_invitation;
pub use chat_room_invitation::ChatRoomInvitation;

mod chat_room_membership;
pub use chat_room_membership::ChatRoomMembership;

mod clip;
pub use clip::Clip;

mod drive_file;
pub use drive_file::{DriveFile, DriveFileProperties};

mod drive_folder;
pub use drive_folder::DriveFolder;

mod emoji_detailed;
pub use emoji_detailed::EmojiDetailed;

mod emoji_detailed_admin;
pub use emoji_detailed_admin::{
    EmojiDetailedAdmin, EmojiDetailedAdminRoleIdsThatCanBeUsedThisEmojiAsReaction,
};

mod emoji_simple;
pub use emoji_simple::EmojiSimple;

mod error;
pub use error::{Error, ErrorError, ErrorErrorKind};

mod federation_instance;
pub use federation_instance::{FederationInstance, FederationInstanceSuspensionState};

mod flash;
pub use flash::{Flash, FlashVisibility};

mod following;
pub use following::Following;

mod gallery_post;
pub use gallery_post::GalleryPost;

mod hashtag;
pub use hashtag::Hashtag;

mod invite_code;
pub use invite_code::InviteCode;

mod me_detailed;
pub use me_detailed::MeDetailed;

mod me_detailed_only;
pub use me_detailed_only::{
    MeDetailedOnly, MeDetailedOnlyTwoFactorBackupCodesStock, MeDetailedOnlyMutedWord,
    MeDetailedOnlyHardMutedWord, MeDetailedOnlyNotificationRecieveConfig,
    MeDetailedOnlyNotificationRecieveConfigNoteEntry,
    MeDetailedOnlyNotificationRecieveConfigNoteEntryAllAndOthers,
    MeDetailedOnlyNotificationRecieveConfigNoteEntryAllAndOthersType,
    MeDetailedOnlyNotificationRecieveConfigNoteEntryList, MeDetailedOnlySecurityKeysList,
};

mod meta_client_options;
pub use meta_client_options::{MetaClientOptions, MetaClientOptionsEntrancePageStyle};

mod meta_detailed;
pub use meta_detailed::MetaDetailed;

mod meta_detailed_only;
pub use meta_detailed_only::{MetaDetailedOnly, MetaDetailedOnlyFeatures};

mod meta_lite;
pub use meta_lite::{
    MetaLite, MetaLiteAd, MetaLiteSentryForFrontend, MetaLiteSentryForFrontendOptions,
    MetaLiteNoteSearchableScope, MetaLiteFederation,
};

mod muting;
pub use muting::Muting;

mod note;
pub use note::{
    Note, NoteVisibility, NotePoll, NotePollChoice, NoteChannel, NoteReactionAcceptance,
};

mod note_draft;
pub use note_draft::{
    NoteDraft, NoteDraftVisibility, NoteDraftPoll, NoteDraftChannel,
    NoteDraftReactionAcceptance,
};

mod note_favorite;
pub use note_favorite::NoteFavorite;

mod note_reaction;
pub use note_reaction::NoteReaction;

mod note_reaction_with_note;
pub use note_reaction_with_note::NoteReactionWithNote;

mod notification;
pub use notification::{
    Notification, NotificationNote, NotificationMention, NotificationReply,
    NotificationRenote, NotificationQuote, NotificationReaction, NotificationPollEnded,
    NotificationScheduledNotePosted, NotificationScheduledNotePostFailed,
    NotificationFollow, NotificationReceiveFollowRequest,
    NotificationFollowRequestAccepted, NotificationRoleAssigned,
    NotificationChatRoomInvitationReceived, NotificationAchievementEarned,
    NotificationExportCompleted, NotificationExportCompletedExportedEntity,
    NotificationLogin, NotificationCreateToken, NotificationApp,
    NotificationReactionGrouped, NotificationReactionGroupedReaction,
    NotificationRenoteGrouped, NotificationTest,
};

mod page;
pub use page::{Page, PageFont};

mod page_block;
pub use page_block::{
    PageBlock, PageBlockText, PageBlockSection, PageBlockImage, PageBlockNote,
};

mod queue_count;
pub use queue_count::QueueCount;

mod queue_job;
pub use queue_job::QueueJob;

mod queue_metrics;
pub use queue_metrics::{QueueMetrics, QueueMetricsMeta};

mod renote_muting;
pub use renote_muting::RenoteMuting;

mod reversi_game_detailed;
pub use reversi_game_detailed::{ReversiGameDetailed, ReversiGameDetailedBw};

mod reversi_game_lite;
pub use reversi_game_lite::{ReversiGameLite, ReversiGameLiteBw};

mod role;
pub use role::{Role, RoleTarget, RolePolicy};

mod role_cond_formula_followers_or_following_or_notes;
pub use role_cond_formula_followers_or_following_or_notes::{
    RoleCondFormulaFollowersOrFollowingOrNotes,
    RoleCondFormulaFollowersOrFollowingOrNotesType,
};

mod role_cond_formula_logics;
pub use role_cond_formula_logics::{RoleCondFormulaLogics, RoleCondFormulaLogicsType};

mod role_cond_formula_value;
pub use role_cond_formula_value::RoleCondFormulaValue;

mod role_cond_formula_value_assigned_role;
pub use role_cond_formula_value_assigned_role::{
    RoleCondFormulaValueAssignedRole, RoleCondFormulaValueAssignedRoleType,
};

mod role_cond_formula_value_created;
pub use role_cond_formula_value_created::{
    RoleCondFormulaValueCreated, RoleCondFormulaValueCreatedType,
};

mod role_cond_formula_value_is_local_or_remote;
pub use role_cond_formula_value_is_local_or_remote::{
    RoleCondFormulaValueIsLocalOrRemote, RoleCondFormulaValueIsLocalOrRemoteType,
};

mod role_cond_formula_value_not;
pub use role_cond_formula_value_not::{
    RoleCondFormulaValueNot, RoleCondFormulaValueNotType,
};

mod role_cond_formula_value_user_setting_boolean_schema;
pub use role_cond_formula_value_user_setting_boolean_schema::{
    RoleCondFormulaValueUserSettingBooleanSchema,
    RoleCondFormulaValueUserSettingBooleanSchemaType,
};

mod role_lite;
pub use role_lite::RoleLite;

mod role_policies;
pub use role_policies::{RolePolicies, RolePoliciesChatAvailability};

mod signin;
pub use signin::Signin;

mod system_webhook;
pub use system_webhook::{SystemWebhook, SystemWebhookOn};

mod user;
pub use user::User;

mod user_detailed;
pub use user_detailed::UserDetailed;

mod user_detailed_not_me;
pub use user_detailed_not_me::UserDetailedNotMe;

mod user_detailed_not_me_only;
pub use user_detailed_not_me_only::{
    UserDetailedNotMeOnly, UserDetailedNotMeOnlyField,
    UserDetailedNotMeOnlyFollowingVisibility, UserDetailedNotMeOnlyFollowersVisibility,
    UserDetailedNotMeOnlyChatScope, UserDetailedNotMeOnlyNotify,
};

mod user_list;
pub use user_list::UserList;

mod user_lite;
pub use user_lite::{
    UserLite, UserLiteAvatarDecoration, UserLiteInstance, UserLiteOnlineStatus,
    UserLiteBadgeRole,
};

mod user_webhook;
pub use user_webhook::{UserWebhook, UserWebhookOn};
