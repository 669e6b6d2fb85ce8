// Written by `cargo xtask regen`. Do not edit.

//! `users/get-following-users-by-birthday`: lists the users one follows whose birthday falls on a day or within a range of days.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};
use misskey_runtime::wire::Json;

/// What `users/get-following-users-by-birthday` takes.
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

wire::sent! {
    Request {
        limit: "limit" optional,
        offset: "offset" optional,
        birthday: "birthday" required,
    }
}

/// What `users/get-following-users-by-birthday` answers.
pub type Response = Vec<ResponseItem>;

impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Permission = Permission::ReadAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("users/get-following-users-by-birthday")
        .permission("read:account")
        .credential();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}

wire::pages! { Request of ResponseItem, by offset, limit 10 }

/// What `users/get-following-users-by-birthday.request.birthday` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Birthday {
    /// Has `month` and `day`.
    MonthDay(BirthdayMonthDay),
    /// Has `begin` and `end`.
    BeginEnd(BirthdayBeginEnd),
    /// An object of another form, as it came.
    Unknown(Json),
}
impl From<BirthdayMonthDay> for Birthday {
    #[inline]
    fn from(value: BirthdayMonthDay) -> Self {
        Self::MonthDay(value)
    }
}
impl From<BirthdayBeginEnd> for Birthday {
    #[inline]
    fn from(value: BirthdayBeginEnd) -> Self {
        Self::BeginEnd(value)
    }
}

wire::keyed_union! {
    sent Birthday {
        MonthDay(BirthdayMonthDay) ["month" "day"],
        BeginEnd(BirthdayBeginEnd) ["begin" "end"],
    }
}

/// What `users/get-following-users-by-birthday.request.birthday(MonthDay)` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct BirthdayMonthDay {
    /// From 1 to 12.
    pub month: i64,
    /// From 1 to 31.
    pub day: i64,
}

impl BirthdayMonthDay {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(month: impl Into<i64>, day: impl Into<i64>) -> Self {
        Self {
            month: month.into(),
            day: day.into(),
        }
    }
}

wire::sent! {
    BirthdayMonthDay {
        month: "month" required,
        day: "day" required,
    }
}

/// What `users/get-following-users-by-birthday.request.birthday(BeginEnd)` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct BirthdayBeginEnd {
    pub begin: BirthdayBeginEndBeginEntry,
    pub end: BirthdayBeginEndBeginEntry,
}

impl BirthdayBeginEnd {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(
        begin: impl Into<BirthdayBeginEndBeginEntry>,
        end: impl Into<BirthdayBeginEndBeginEntry>,
    ) -> Self {
        Self {
            begin: begin.into(),
            end: end.into(),
        }
    }
}

wire::sent! {
    BirthdayBeginEnd {
        begin: "begin" required,
        end: "end" required,
    }
}

/// What `users/get-following-users-by-birthday.request.birthday(BeginEnd).begin` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct BirthdayBeginEndBeginEntry {
    /// From 1 to 12.
    pub month: i64,
    /// From 1 to 31.
    pub day: i64,
}

impl BirthdayBeginEndBeginEntry {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(month: impl Into<i64>, day: impl Into<i64>) -> Self {
        Self {
            month: month.into(),
            day: day.into(),
        }
    }
}

wire::sent! {
    BirthdayBeginEndBeginEntry {
        month: "month" required,
        day: "day" required,
    }
}

/// What `users/get-following-users-by-birthday.response[]` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponseItem {
    pub id: ids::OpaqueId,
    /// Date of the next celebration, as `YYYY-MM-DD`.
    pub birthday: String,
    pub user: models::UserLite,
}

wire::received! {
    ResponseItem {
        id: "id" required,
        birthday: "birthday" required,
        user: "user" required,
    }
}
