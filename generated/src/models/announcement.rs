// Written by `cargo xtask regen`. Do not edit.

//! `Announcement` and the types inside it.
use crate::ids;
use misskey_runtime::{Maybe, Timestamp, wire};

/// A message of the server's administrators to all users or to one.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Announcement {
    /// Id of the announcement.
    pub id: ids::AnnouncementId,
    /// When it was published.
    pub created_at: Timestamp,
    /// When it was last changed; null while it never was.
    pub updated_at: Option<Timestamp>,
    /// Body in MFM.
    pub text: String,
    /// Title of the announcement.
    pub title: String,
    /// Address of a picture to show with it; null when there is none.
    pub image_url: Option<String>,
    /// The picture that goes with it.
    pub icon: AnnouncementIcon,
    /// How clients show it, from a plain entry to a dialog.
    pub display: AnnouncementDisplay,
    /// Whether the client asks the user to confirm before it counts as read.
    pub need_confirmation_to_read: bool,
    /// Whether readers get no notice of it, so that it is found in the list only.
    pub silence: bool,
    /// Whether it is addressed to the signed-in user alone.
    pub for_you: Option<bool>,
    /// Whether the signed-in user has read it; absent without a token.
    pub is_read: Option<bool>,
    /// Whether it is still shown.
    pub is_active: Option<bool>,
    /// Whether only accounts older than the announcement get it.
    pub for_existing_users: Option<bool>,
    /// The user it is for; null when it is for everybody.
    pub user_id: Maybe<ids::UserId>,
}

wire::table! {
    received object Announcement {
        id: "id" required,
        created_at: "createdAt" required,
        updated_at: "updatedAt" nullable,
        text: "text" required,
        title: "title" required,
        image_url: "imageUrl" nullable,
        icon: "icon" required,
        display: "display" required,
        need_confirmation_to_read: "needConfirmationToRead" required,
        silence: "silence" required,
        for_you: "forYou" optional,
        is_read: "isRead" optional,
        is_active: "isActive" optional,
        for_existing_users: "forExistingUsers" optional,
        user_id: "userId" maybe,
    }
}

/// The picture that goes with an announcement.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AnnouncementIcon {
    /// `info`: An information sign.
    Info,
    /// `warning`: A warning sign.
    Warning,
    /// `error`: An error sign.
    Error,
    /// `success`: A check mark.
    Success,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    AnnouncementIcon or Unknown {
        Info = "info",
        Warning = "warning",
        Error = "error",
        Success = "success",
    }
}

/// How clients show an announcement.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AnnouncementDisplay {
    /// `dialog`: In a dialog that has to be closed.
    Dialog,
    /// `normal`: In the list of announcements.
    Normal,
    /// `banner`: As a banner at the top of the page.
    Banner,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    AnnouncementDisplay or Unknown {
        Dialog = "dialog",
        Normal = "normal",
        Banner = "banner",
    }
}
