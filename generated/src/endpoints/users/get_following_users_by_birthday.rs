// Written by `cargo xtask regen`. Do not edit.

//! `users/get-following-users-by-birthday`: lists the users one follows whose birthday falls on a day or within a range of days.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};
use misskey_runtime::wire::Json;

/// What `users/get-following-users-by-birthday` takes. Since 2026.3.2, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    pub limit: Option<i64>,
    /// How many items to skip. Default: `0`.
    pub offset: Option<i64>,
    pub birthday: Birthday,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(birthday: impl Into<Birthday>) -> Self {
        Self {
            limit: None,
            offset: None,
            birthday: birthday.into(),
        }
    }
    /// Sets `limit`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `offset`.
    #[inline]
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }
}

wire::table! {
    sent object Request {
        limit: "limit" optional,
        offset: "offset" optional,
        birthday: "birthday" required,
    }
}

/// What `users/get-following-users-by-birthday` answers.
pub type Response = Vec<BirthdayUser>;

impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Permission = Permission::ReadAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("users/get-following-users-by-birthday")
        .permission("read:account")
        .credential()
        .available(
            crate::availability::SINCE_2026_3_2_NOT_CHERRYPICK_NOT_MISSKEYIO_NOT_SHARKEY,
        );
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}

wire::pages! { Request of BirthdayUser, by offset, limit limit 10 to 100 }

/// What `users/get-following-users-by-birthday.request.birthday` holds. Since 2026.3.2.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Birthday {
    /// Has `month` and `day`.
    On(models::MonthDay),
    /// Has `begin` and `end`.
    Between(BirthdayBetween),
    /// An object of another form, as it came.
    Unknown(Json),
}
impl From<models::MonthDay> for Birthday {
    #[inline]
    fn from(value: models::MonthDay) -> Self {
        Self::On(value)
    }
}
impl From<BirthdayBetween> for Birthday {
    #[inline]
    fn from(value: BirthdayBetween) -> Self {
        Self::Between(value)
    }
}

wire::table! {
    sent keyed_union Birthday {
        On(models::MonthDay) ["month" "day"],
        Between(BirthdayBetween) ["begin" "end"],
    }
}

/// What `users/get-following-users-by-birthday.request.birthday(Between)` holds. Since 2026.3.2, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct BirthdayBetween {
    pub begin: models::MonthDay,
    pub end: models::MonthDay,
}

impl BirthdayBetween {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(
        begin: impl Into<models::MonthDay>,
        end: impl Into<models::MonthDay>,
    ) -> Self {
        Self {
            begin: begin.into(),
            end: end.into(),
        }
    }
}

wire::table! {
    sent object BirthdayBetween {
        begin: "begin" required,
        end: "end" required,
    }
}

/// What `users/get-following-users-by-birthday.response[]` holds. Since 2026.3.2, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BirthdayUser {
    pub id: ids::UserId,
    /// Date of the next celebration, as `YYYY-MM-DD`.
    pub birthday: String,
    pub user: models::UserLite,
}

wire::table! {
    received object BirthdayUser {
        id: "id" required,
        birthday: "birthday" required,
        user: "user" required,
    }
}
