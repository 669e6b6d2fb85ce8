// Written by `cargo xtask regen`. Do not edit.

//! `users/get-following-users-by-birthday`: lists the followed users whose birthday falls on a day or within a range of days.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};
use misskey_runtime::wire::Json;

/// The request of [`users/get-following-users-by-birthday`](fn@crate::endpoints::users::get_following_users_by_birthday): lists the followed users whose birthday falls on a day or within a range of days. Since 2026.3.2.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    pub limit: Option<i64>,
    /// How many items to skip. Default: `0`.
    pub offset: Option<i64>,
    /// The day to look at, or the range of days.
    pub birthday: Birthday,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(birthday: impl Into<Birthday>) -> Self {
        Self {
            limit: None,
            offset: None,
            birthday: birthday.into(),
        }
    }
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// How many items to skip. Default: `0`.
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

/// The answer of [`users/get-following-users-by-birthday`](fn@crate::endpoints::users::get_following_users_by_birthday).
pub type Response = Vec<BirthdayUser>;

impl Request {
    /// The permission that an app's token needs for this endpoint.
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

/// The birthdays to look for, a single day or a range of days. Since 2026.3.2.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Birthday {
    /// A day of the year. Has `month` and `day`.
    On(models::MonthDay),
    /// A range of days, both ends included; it may run past the end of the year. Has `begin` and `end`.
    Between(BirthdayBetween),
    /// An object of another form, as received.
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

/// A range of days, both ends included; it may run past the end of the year. Since 2026.3.2.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct BirthdayBetween {
    /// First day of the range, which is included.
    pub begin: models::MonthDay,
    /// Last day of the range, which is included; when earlier than `begin`, the range runs into the next year.
    pub end: models::MonthDay,
}

impl BirthdayBetween {
    /// Takes the required members; setters add the rest.
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

/// A followed user with the date of the next birthday. Since 2026.3.2.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BirthdayUser {
    /// Id of the user, the same as in `user`.
    pub id: ids::UserId,
    /// Date of the user's next birthday, today included, as `YYYY-MM-DD`.
    pub birthday: String,
    /// The followed user, in short.
    pub user: models::UserLite,
}

wire::table! {
    received object BirthdayUser {
        id: "id" required,
        birthday: "birthday" required = "2000-01-01",
        user: "user" required,
    }
}
