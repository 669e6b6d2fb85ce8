//! The API and its endpoints.

use std::collections::BTreeMap;

use semver::Version;

use super::availability::Availability;
use super::channels::Streaming;
use super::types::{Body, Lifetime, Type, TypeDef, TypeId, Variant};
use super::webhooks::Webhooks;

/// A server's whole API as the crate has it, every type named: what [`describe`](crate::describe()) makes and [`diff`](crate::diff::diff) compares.
///
/// What it consists of is the generator's own affair and changes with it.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "keep", derive(nanoserde::SerBin, nanoserde::DeBin))]
#[non_exhaustive]
pub struct Api {
    /// The server software, in lower kebab case: `misskey`.
    pub software: String,
    /// The software as it writes itself: `Misskey`.
    pub title: String,
    /// Its release: `2026.3.2`.
    pub version: String,
    /// The oldest release that is of interest: the floor, or the oldest that is known. Of what is as old as this, nothing is said.
    #[doc(hidden)]
    pub oldest: Option<String>,
    /// By name.
    #[doc(hidden)]
    pub endpoints: Vec<Endpoint>,
    /// Every named type; [`TypeId`] is a place in here.
    #[doc(hidden)]
    pub types: Vec<TypeDef>,
    /// Entities that have ids, with the Rust type's name.
    #[doc(hidden)]
    pub ids: BTreeMap<String, String>,
    /// Every error code, by code.
    #[doc(hidden)]
    pub codes: BTreeMap<String, CodeDef>,
    /// Every permission, in order of the wire form.
    #[doc(hidden)]
    pub permissions: Vec<Variant>,
    /// What stayed untyped, by place.
    #[doc(hidden)]
    pub untyped: BTreeMap<String, String>,
    /// Numbers that are read as fractions, by place.
    #[doc(hidden)]
    pub fractions: Vec<String>,
    /// The streaming API, where it is described.
    #[doc(hidden)]
    pub streaming: Option<Streaming>,
    /// The webhooks, where they are described.
    #[doc(hidden)]
    pub webhooks: Option<Webhooks>,
    /// Places that look alike and could share a type: signature to places.
    #[doc(hidden)]
    pub alike: Vec<Vec<String>>,
}

impl Api {
    /// Whether a release is the oldest of interest, or older.
    pub(crate) fn is_oldest(&self, release: &str) -> bool {
        let Some(oldest) = &self.oldest else {
            return false;
        };
        match (Version::parse(release), Version::parse(oldest)) {
            (Ok(release), Ok(oldest)) => release <= oldest,
            _ => release == oldest,
        }
    }

    /// The type behind other names for it.
    #[must_use]
    pub fn unaliased<'t>(&'t self, ty: &'t Type) -> &'t Type {
        let mut ty = ty;
        // More steps than there are types would be a circle.
        for _ in 0..self.types.len() {
            match ty {
                Type::Named(id) => match &self.types[*id].body {
                    Body::Alias(target) => ty = target,
                    _ => return ty,
                },
                _ => return ty,
            }
        }
        ty
    }
}

/// An endpoint.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "keep", derive(nanoserde::SerBin, nanoserde::DeBin))]
pub struct Endpoint {
    /// On the wire: `notes/create`.
    pub name: String,
    /// Modules in Rust: `notes`, `create`.
    pub path: Vec<String>,
    /// The first segment as on the wire, which is a Cargo feature.
    pub feature: String,
    /// Our sentence.
    pub doc: Option<String>,
    /// The permission an app token needs.
    pub permission: Option<String>,
    /// Whether a token is needed.
    pub credential: bool,
    /// Whether only the user's own token will do.
    pub secure: bool,
    /// Whether calls are counted.
    pub rate_limited: bool,
    /// The rank that the document says a user needs: `moderator`.
    pub rank: Option<String>,
    /// The policy that the document says a role of the user must grant.
    pub role_policy: Option<String>,
    /// Whether GET is allowed.
    pub get: bool,
    /// The forks that alone allow GET; empty where the API itself does, or nobody.
    pub get_only: Vec<String>,
    /// Whether it takes a file.
    pub multipart: bool,
    /// Whether a second call may do something twice.
    pub writes: bool,
    /// What a call does beside reading, where it does: it marks something as read, or lets the server ask others.
    pub side_effect: Option<String>,
    /// Members of the request, by their names on the wire, that make a call do more than read; a boolean one does if it is not `false`.
    pub triggers: Vec<String>,
    /// What the document says may go wrong, generic codes aside.
    pub errors: Vec<ErrorFact>,
    /// What is sent.
    pub request: Request,
    /// What comes back.
    pub response: Response,
    /// How to read on.
    pub pagination: Option<Pagination>,
    /// When it came.
    pub lifetime: Lifetime,
    /// In which known releases it is, software by software, its own first; empty where no other release is known.
    pub availability: Vec<Availability>,
    /// Members of the request that a known release with this endpoint lacks, and in which releases each is.
    pub later_members: Vec<(String, Vec<Availability>)>,
    /// In which known releases its list goes on by the ids of the items, where not in all that have it.
    pub cursor_sent: Vec<Availability>,
}

/// A request.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "keep", derive(nanoserde::SerBin, nanoserde::DeBin))]
pub struct Request {
    /// The struct.
    pub ty: TypeId,
    /// Places of the fields that must be given.
    pub required: Vec<usize>,
    /// The ways to make one when it must have one of several members; empty otherwise.
    pub ways: Vec<Way>,
    /// The field with the file.
    pub upload: Option<usize>,
}

/// A constructor.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "keep", derive(nanoserde::SerBin, nanoserde::DeBin))]
pub struct Way {
    /// In Rust: `by_user_id`.
    pub name: String,
    /// Places of the fields it takes.
    pub fields: Vec<usize>,
    /// Places of further fields that the document declares together with these, and not for whatever way.
    pub optional: Vec<usize>,
}

/// A response.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "keep", derive(nanoserde::SerBin, nanoserde::DeBin))]
pub enum Response {
    /// Nothing.
    Nothing,
    /// Always a value.
    Always(Type),
    /// A value or nothing (204).
    Perhaps(Type),
}

impl Response {
    /// The type of the body, where there is one.
    #[must_use]
    pub fn ty(&self) -> Option<&Type> {
        match self {
            Self::Nothing => None,
            Self::Always(ty) | Self::Perhaps(ty) => Some(ty),
        }
    }
}

/// How an endpoint is read page by page.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "keep", derive(nanoserde::SerBin, nanoserde::DeBin))]
pub struct Pagination {
    /// What moves.
    pub cursor: Cursor,
    /// What a page holds.
    pub item: Type,
    /// How many items a page has, where the request says.
    pub limit: Option<PageLimit>,
}

/// How many items a page has.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "keep", derive(nanoserde::SerBin, nanoserde::DeBin))]
pub struct PageLimit {
    /// The field of the request.
    pub field: String,
    /// What the server takes by itself.
    pub default: i64,
    /// The most that it takes.
    pub largest: Option<i64>,
}

/// What moves from page to page.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "keep", derive(nanoserde::SerBin, nanoserde::DeBin))]
pub enum Cursor {
    /// Ids of the items; fields of the request by their names in Rust.
    Id {
        /// `untilId`
        until: String,
        /// `sinceId`, where the endpoint has it.
        since: Option<String>,
        /// `sinceDate`, where it is a moment.
        since_date: Option<String>,
        /// `untilDate`
        until_date: Option<String>,
        /// Where an item has its id.
        item_id: ItemId,
        /// The field that orders the list, and those of its values that keep to the order of the ids.
        sort: Option<(String, Vec<String>)>,
        /// Whether the server goes on by other ids than those of the items.
        hidden: bool,
    },
    /// `offset`
    Offset,
}

/// Where an item of a list has its id.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "keep", derive(nanoserde::SerBin, nanoserde::DeBin))]
pub enum ItemId {
    /// In this field.
    Field(String),
    /// In a field of every branch of a union, which has a getter of this name.
    Getter(String),
}

/// An error that an endpoint may answer.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, serde::Deserialize)]
#[cfg_attr(feature = "keep", derive(nanoserde::SerBin, nanoserde::DeBin))]
pub struct ErrorFact {
    /// `NO_SUCH_NOTE`
    pub code: String,
    /// The server's id for this error.
    pub id: Option<String>,
    /// `client`, `server` or `permission`.
    pub kind: Option<String>,
    /// HTTP status.
    pub status: u16,
    /// Our sentence of what it says at this endpoint, where that is more than it says at others.
    #[serde(skip)]
    pub doc: Option<String>,
}

/// An error code.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "keep", derive(nanoserde::SerBin, nanoserde::DeBin))]
pub struct CodeDef {
    /// In Rust.
    pub variant: String,
    /// Our sentences: what happened, then what to do.
    pub doc: Option<String>,
    /// HTTP statuses that it comes with.
    pub statuses: Vec<u16>,
    /// Endpoints that name it.
    pub endpoints: Vec<String>,
    /// When it came.
    pub lifetime: Lifetime,
}
