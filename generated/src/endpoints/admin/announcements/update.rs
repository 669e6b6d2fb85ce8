// Written by `cargo xtask regen`. Do not edit.

//! `admin/announcements/update`: changes an announcement; what is left out stays as it is.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`admin/announcements/update`](fn@crate::endpoints::admin::announcements::update): changes an announcement; what is left out stays as it is.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The announcement to change.
    pub id: ids::AnnouncementId,
    /// Title of the announcement. At least 1 character.
    pub title: Option<String>,
    /// Text of the announcement in MFM. At least 1 character.
    pub text: Option<String>,
    /// Address of a picture to show with it; null for none.
    pub image_url: Maybe<String>,
    /// The picture that goes with it.
    pub icon: Option<models::AnnouncementIcon>,
    /// How clients show it, from a plain entry to a dialog.
    pub display: Option<models::AnnouncementDisplay>,
    /// Whether only accounts older than the announcement get it.
    pub for_existing_users: Option<bool>,
    /// Whether readers get no notice of it, so that it is found in the list only.
    pub silence: Option<bool>,
    /// Whether the client asks the user to confirm before it counts as read.
    pub need_confirmation_to_read: Option<bool>,
    /// False retires the announcement, so that it is listed among the past ones.
    pub is_active: Option<bool>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(id: impl Into<ids::AnnouncementId>) -> Self {
        Self {
            id: id.into(),
            title: None,
            text: None,
            image_url: Maybe::Absent,
            icon: None,
            display: None,
            for_existing_users: None,
            silence: None,
            need_confirmation_to_read: None,
            is_active: None,
        }
    }
    /// Title of the announcement. At least 1 character.
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
    /// Text of the announcement in MFM. At least 1 character.
    #[inline]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
    /// Address of a picture to show with it; null for none.
    #[inline]
    pub fn image_url(mut self, image_url: impl Into<Maybe<String>>) -> Self {
        self.image_url = image_url.into();
        self
    }
    /// The picture that goes with it.
    #[inline]
    pub fn icon(mut self, icon: impl Into<models::AnnouncementIcon>) -> Self {
        self.icon = Some(icon.into());
        self
    }
    /// How clients show it, from a plain entry to a dialog.
    #[inline]
    pub fn display(mut self, display: impl Into<models::AnnouncementDisplay>) -> Self {
        self.display = Some(display.into());
        self
    }
    /// Whether only accounts older than the announcement get it.
    #[inline]
    pub fn for_existing_users(mut self, for_existing_users: bool) -> Self {
        self.for_existing_users = Some(for_existing_users);
        self
    }
    /// Whether readers get no notice of it, so that it is found in the list only.
    #[inline]
    pub fn silence(mut self, silence: bool) -> Self {
        self.silence = Some(silence);
        self
    }
    /// Whether the client asks the user to confirm before it counts as read.
    #[inline]
    pub fn need_confirmation_to_read(mut self, need_confirmation_to_read: bool) -> Self {
        self.need_confirmation_to_read = Some(need_confirmation_to_read);
        self
    }
    /// False retires the announcement, so that it is listed among the past ones.
    #[inline]
    pub fn is_active(mut self, is_active: bool) -> Self {
        self.is_active = Some(is_active);
        self
    }
}

wire::table! {
    sent object Request {
        id: "id" required,
        title: "title" optional,
        text: "text" optional,
        image_url: "imageUrl" maybe,
        icon: "icon" optional,
        display: "display" optional,
        for_existing_users: "forExistingUsers" optional,
        silence: "silence" optional,
        need_confirmation_to_read: "needConfirmationToRead" optional,
        is_active: "isActive" optional,
    }
}

/// The answer of [`admin/announcements/update`](fn@crate::endpoints::admin::announcements::update).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAdminAnnouncements;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/announcements/update")
        .permission("write:admin:announcements")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
