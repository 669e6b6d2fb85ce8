// Written by `cargo xtask regen`. Do not edit.

//! What servers send and take, by the names of the API's document; types inside them are named by their place.

mod abuse_report_notification_recipient;
pub use abuse_report_notification_recipient::{
    AbuseReportNotificationRecipient, AbuseReportNotificationMethod,
};

mod abuse_user_report;
pub use abuse_user_report::{AbuseUserReport, AbuseReportResolution};

mod access_token;
pub use access_token::AccessToken;

mod achievement;
pub use achievement::Achievement;

mod achievement_name;
pub use achievement_name::AchievementName;

mod ad;
pub use ad::Ad;

mod announcement;
pub use announcement::{Announcement, AnnouncementIcon, AnnouncementDisplay};

mod antenna;
pub use antenna::{Antenna, AntennaSource};

mod app;
pub use app::App;

mod avatar_decoration;
pub use avatar_decoration::AvatarDecoration;

mod avatar_decoration_lite;
pub use avatar_decoration_lite::AvatarDecorationLite;

mod blocking;
pub use blocking::Blocking;

mod bubble_game_record;
pub use bubble_game_record::BubbleGameRecord;

mod captcha_provider;
pub use captcha_provider::CaptchaProvider;

mod channel;
pub use channel::Channel;

mod chart_span;
pub use chart_span::ChartSpan;

mod chat_message;
pub use chat_message::{ChatMessage, ChatMessageReaction};

mod chat_message_lite;
pub use chat_message_lite::{ChatMessageLite, ChatMessageLiteReaction};

mod chat_message_lite_for1on1;
pub use chat_message_lite_for1on1::{
    ChatMessageLiteFor1on1, ChatMessageLiteFor1on1Reaction,
};

mod chat_message_lite_for_room;
pub use chat_message_lite_for_room::ChatMessageLiteForRoom;

mod chat_room;
pub use chat_room::ChatRoom;

mod chat_room_invitation;
pub use chat_room_invitation::ChatRoomInvitation;

mod chat_room_membership;
pub use chat_room_membership::ChatRoomMembership;

mod clip;
pub use clip::Clip;

mod count_chart;
pub use count_chart::CountChart;

mod drive_file;
pub use drive_file::{DriveFile, DriveFileProperties};

mod drive_folder;
pub use drive_folder::DriveFolder;

mod emoji_detailed;
pub use emoji_detailed::EmojiDetailed;

mod emoji_detailed_admin;
pub use emoji_detailed_admin::{EmojiDetailedAdmin, EmojiRole};

mod emoji_simple;
pub use emoji_simple::EmojiSimple;

mod error;
pub use error::{Error, ErrorDetails, ErrorDetailsKind};

mod federation_instance;
pub use federation_instance::{FederationInstance, SuspensionState};

mod flash;
pub use flash::{Flash, FlashVisibility};

mod flash_like;
pub use flash_like::FlashLike;

mod follow_request;
pub use follow_request::FollowRequest;

mod following;
pub use following::Following;

mod gallery_like;
pub use gallery_like::GalleryLike;

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
    MeDetailedOnly, MutedWord, BackupCodesStock, NotificationReceiveConfig,
    NotificationReceiveRule, NotificationReceiveRulePreset, NotificationSenders,
    NotificationReceiveRuleList, SecurityKey,
};

mod meta_client_options;
pub use meta_client_options::{MetaClientOptions, EntrancePageStyle};

mod meta_detailed;
pub use meta_detailed::MetaDetailed;

mod meta_detailed_only;
pub use meta_detailed_only::{MetaDetailedOnly, MetaFeatures};

mod meta_lite;
pub use meta_lite::{
    MetaLite, MetaAd, SentryForFrontend, SentryForFrontendOptions, NoteSearchableScope,
    FederationMode,
};

mod moderation_log;
pub use moderation_log::ModerationLog;

mod month_day;
pub use month_day::MonthDay;

mod muting;
pub use muting::Muting;

mod note;
pub use note::{
    Note, NoteVisibility, NotePoll, NotePollChoice, NoteChannel, ReactionAcceptance,
};

mod note_chart;
pub use note_chart::{NoteChart, NoteChartDiffs};

mod note_draft;
pub use note_draft::{
    NoteDraft, NoteDraftPoll, NoteDraftOfFork, NoteDraftChannel, NoteDraftRenoteEntry,
    NoteDraftRenoteEntryUser, NoteDraftData, NoteDraftDataVisibility, NoteDraftDataPoll,
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
    NotificationExportCompleted, ExportedEntity, NotificationLogin,
    NotificationCreateToken, NotificationApp, NotificationReactionGrouped,
    NotificationGroupedReaction, NotificationRenoteGrouped, NotificationTest,
    NotificationGroupInvited, NotificationGroupInvitedInvitation,
    NotificationGroupInvitedInvitationGroup, NotificationNoteGrouped,
    NotificationNoteScheduled, NotificationScheduledNoteError,
    NotificationSensitiveFlagAssigned, NotificationImportCompleted,
    NotificationImportCompletedImportedEntity, NotificationEdited,
    NotificationScheduledNoteFailed, NotificationSharedAccessGranted,
    NotificationSharedAccessGrantedRank, NotificationSharedAccessRevoked,
    NotificationSharedAccessLogin,
};

mod notification_type;
pub use notification_type::NotificationType;

mod page;
pub use page::{Page, PageFont};

mod page_block;
pub use page_block::{
    PageBlock, PageBlockText, PageBlockSection, PageBlockImage, PageBlockNote,
};

mod page_like;
pub use page_like::PageLike;

mod push_registration;
pub use push_registration::PushRegistration;

mod queue_count;
pub use queue_count::QueueCount;

mod queue_job;
pub use queue_job::QueueJob;

mod queue_metrics;
pub use queue_metrics::{QueueMetrics, QueueMetricsMeta, QueueMetricsData};

mod queue_name;
pub use queue_name::QueueName;

mod queue_outcomes;
pub use queue_outcomes::QueueOutcomes;

mod relay;
pub use relay::{Relay, RelayStatus};

mod renote_muting;
pub use renote_muting::RenoteMuting;

mod reversi_game_detailed;
pub use reversi_game_detailed::{ReversiGameDetailed, ReversiBlackPlayer};

mod reversi_game_lite;
pub use reversi_game_lite::ReversiGameLite;

mod role;
pub use role::{Role, RoleTarget, RolePolicy};

mod role_assignment;
pub use role_assignment::RoleAssignment;

mod role_cond_formula_followers_or_following_or_notes;
pub use role_cond_formula_followers_or_following_or_notes::{
    RoleCondFormulaFollowersOrFollowingOrNotes, RoleCondCountType,
};

mod role_cond_formula_logics;
pub use role_cond_formula_logics::{RoleCondFormulaLogics, RoleCondLogicsType};

mod role_cond_formula_value;
pub use role_cond_formula_value::RoleCondFormulaValue;

mod role_cond_formula_value_assigned_role;
pub use role_cond_formula_value_assigned_role::{
    RoleCondFormulaValueAssignedRole, RoleCondAssignedRoleType,
};

mod role_cond_formula_value_created;
pub use role_cond_formula_value_created::{
    RoleCondFormulaValueCreated, RoleCondCreatedType,
};

mod role_cond_formula_value_is_local_or_remote;
pub use role_cond_formula_value_is_local_or_remote::{
    RoleCondFormulaValueIsLocalOrRemote, RoleCondLocationType,
};

mod role_cond_formula_value_not;
pub use role_cond_formula_value_not::{RoleCondFormulaValueNot, RoleCondNotType};

mod role_cond_formula_value_user_setting_boolean_schema;
pub use role_cond_formula_value_user_setting_boolean_schema::{
    RoleCondFormulaValueUserSettingBooleanSchema, RoleCondUserSettingType,
};

mod role_lite;
pub use role_lite::RoleLite;

mod role_policies;
pub use role_policies::{RolePolicies, ChatAvailability};

mod sensitive_media_detection;
pub use sensitive_media_detection::SensitiveMediaDetection;

mod sensitive_media_detection_sensitivity;
pub use sensitive_media_detection_sensitivity::SensitiveMediaDetectionSensitivity;

mod server_cpu;
pub use server_cpu::ServerCpu;

mod server_memory;
pub use server_memory::ServerMemory;

mod server_storage;
pub use server_storage::ServerStorage;

mod signin;
pub use signin::Signin;

mod suspended_software;
pub use suspended_software::SuspendedSoftware;

mod system_webhook;
pub use system_webhook::{SystemWebhook, SystemWebhookEvent};

mod ugc_visibility;
pub use ugc_visibility::UgcVisibility;

mod user;
pub use user::User;

mod user_detailed;
pub use user_detailed::UserDetailed;

mod user_list;
pub use user_list::UserList;

mod user_list_membership;
pub use user_list_membership::UserListMembership;

mod user_lite;
pub use user_lite::{
    UserLite, UserAvatarDecoration, UserInstance, OnlineStatus, UserBadgeRole,
};

mod user_origin;
pub use user_origin::UserOrigin;

mod user_profile;
pub use user_profile::UserProfile;

mod user_profile_only;
pub use user_profile_only::{
    UserProfileOnly, FollowVisibility, UserField, ChatScope, FollowNotify,
};

mod user_relation;
pub use user_relation::{UserRelation, UserRelationFollowing};

mod user_sort;
pub use user_sort::UserSort;

mod user_state;
pub use user_state::UserState;

mod user_webhook;
pub use user_webhook::{UserWebhook, UserWebhookEvent};
