// Written by `cargo xtask regen`. Do not edit.

//! `admin/announcements/create`: publishes an announcement, to everybody or to one user.
use crate::{Permission, ids, models};
use misskey_runtime::{
    DecodeError, Endpoint, EndpointInfo, Maybe, Reply, Timestamp, wire,
};

/// The request of [`admin/announcements/create`](fn@crate::endpoints::admin::announcements::create): publishes an announcement, to everybody or to one user.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Title of the announcement. At least 1 character.
    pub title: String,
    /// Text of the announcement in MFM. At least 1 character.
    pub text: String,
    /// Address of a picture to show with it; null for none.
    pub image_url: Option<String>,
    /// The picture that goes with it. Default: `"info"`.
    pub icon: Option<models::AnnouncementIcon>,
    /// How clients show it, from a plain entry to a dialog. Default: `"normal"`.
    pub display: Option<models::AnnouncementDisplay>,
    /// Whether only accounts older than the announcement get it. Default: `false`.
    pub for_existing_users: Option<bool>,
    /// Whether readers get no notice of it, so that it is found in the list only. Default: `false`.
    pub silence: Option<bool>,
    /// Whether the client asks the user to confirm before it counts as read. Default: `false`.
    pub need_confirmation_to_read: Option<bool>,
    /// The one user to address; null or absent addresses everybody.
    pub user_id: Maybe<ids::UserId>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(
        title: impl Into<String>,
        text: impl Into<String>,
        image_url: impl Into<Option<String>>,
    ) -> Self {
        Self {
            title: title.into(),
            text: text.into(),
            image_url: image_url.into(),
            icon: None,
            display: None,
            for_existing_users: None,
            silence: None,
            need_confirmation_to_read: None,
            user_id: Maybe::Absent,
        }
    }
    /// The picture that goes with it. Default: `"info"`.
    #[inline]
    pub fn icon(mut self, icon: impl Into<models::AnnouncementIcon>) -> Self {
        self.icon = Some(icon.into());
        self
    }
    /// How clients show it, from a plain entry to a dialog. Default: `"normal"`.
    #[inline]
    pub fn display(mut self, display: impl Into<models::AnnouncementDisplay>) -> Self {
        self.display = Some(display.into());
        self
    }
    /// Whether only accounts older than the announcement get it. Default: `false`.
    #[inline]
    pub fn for_existing_users(mut self, for_existing_users: bool) -> Self {
        self.for_existing_users = Some(for_existing_users);
        self
    }
    /// Whether readers get no notice of it, so that it is found in the list only. Default: `false`.
    #[inline]
    pub fn silence(mut self, silence: bool) -> Self {
        self.silence = Some(silence);
        self
    }
    /// Whether the client asks the user to confirm before it counts as read. Default: `false`.
    #[inline]
    pub fn need_confirmation_to_read(mut self, need_confirmation_to_read: bool) -> Self {
        self.need_confirmation_to_read = Some(need_confirmation_to_read);
        self
    }
    /// The one user to address; null or absent addresses everybody.
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<Maybe<ids::UserId>>) -> Self {
        self.user_id = user_id.into();
        self
    }
}

wire::table! {
    sent object Request {
        title: "title" required,
        text: "text" required,
        image_url: "imageUrl" nullable,
        icon: "icon" optional,
        display: "display" optional,
        for_existing_users: "forExistingUsers" optional,
        silence: "silence" optional,
        need_confirmation_to_read: "needConfirmationToRead" optional,
        user_id: "userId" maybe,
    }
}

/// The answer of [`admin/announcements/create`](fn@crate::endpoints::admin::announcements::create).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// Id of the announcement.
    pub id: ids::AnnouncementId,
    /// When it was published.
    pub created_at: Timestamp,
    /// When it was last changed; null while it never was.
    pub updated_at: Option<Timestamp>,
    /// Title of the announcement.
    pub title: String,
    /// Text of the announcement in MFM.
    pub text: String,
    /// Address of a picture to show with it; null when there is none.
    pub image_url: Option<String>,
    /// The picture that goes with it.
    pub icon: Option<models::AnnouncementIcon>,
    /// How clients show it, from a plain entry to a dialog.
    pub display: Option<models::AnnouncementDisplay>,
    /// Whether the client asks the user to confirm before it counts as read.
    pub need_confirmation_to_read: Option<bool>,
    /// Whether readers get no notice of it, so that it is found in the list only.
    pub silence: Option<bool>,
    /// Whether it is addressed to the signed-in user alone.
    pub for_you: Option<bool>,
}

wire::table! {
    received object Response {
        id: "id" required,
        created_at: "createdAt" required,
        updated_at: "updatedAt" nullable,
        title: "title" required,
        text: "text" required,
        image_url: "imageUrl" nullable,
        icon: "icon" optional,
        display: "display" optional,
        need_confirmation_to_read: "needConfirmationToRead" optional,
        silence: "silence" optional,
        for_you: "forYou" optional,
    }
}

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAdminAnnouncements;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/announcements/create")
        .permission("write:admin:announcements")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
