//! The API as we describe it: what a snapshot says, with every type named and every question of Rust's answered.

mod build;
mod context;
mod cycles;
mod endpoint;
mod flatten;
pub(crate) mod schema;
pub mod streaming;
mod union;

use std::collections::BTreeMap;

use serde_json::{Number, Value};

pub(crate) use build::build_with;

/// A snapshot that cannot be described.
#[derive(Debug, thiserror::Error)]
#[error("{pointer}: {message}")]
pub(crate) struct ModelError {
    /// Where in the snapshot, as a JSON pointer.
    pub pointer: String,
    /// What is wrong.
    pub message: String,
}

impl ModelError {
    fn new(pointer: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            pointer: pointer.into(),
            message: message.into(),
        }
    }
}

/// A server's whole API as the crate has it, every type named: what [`describe`](crate::describe) makes and [`diff`](crate::diff::diff) compares.
///
/// What it consists of is the generator's own affair and changes with it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Api {
    /// The server software, in lower kebab case: `misskey`.
    pub software: String,
    /// The software as it writes itself: `Misskey`.
    pub title: String,
    /// Its release: `2026.3.2`.
    pub version: String,
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
    pub streaming: Option<streaming::Streaming>,
    /// Places that look alike and could share a type: signature to places.
    #[doc(hidden)]
    pub alike: Vec<Vec<String>>,
}

impl Api {
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

/// When a thing came and when it went, as far as the snapshots tell.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lifetime {
    /// The oldest known release that has it; `None` where only one release is known.
    pub since: Option<String>,
    /// The first known release, newer than the one described, that has it no more.
    pub gone: Option<String>,
}

/// A place in [`Api::types`].
pub type TypeId = usize;

/// A Rust type.
#[derive(Debug, Clone, PartialEq)]
pub enum Type {
    /// `bool`
    Boolean,
    /// `i64`
    Integer,
    /// `f64`
    Fraction,
    /// `String`
    Text,
    /// An id newtype.
    Id(String),
    /// A moment, written as ISO 8601.
    Timestamp,
    /// A moment, written as milliseconds since 1970.
    UnixMillis,
    /// A file to send.
    Upload,
    /// Any JSON.
    Json,
    /// Any JSON object.
    JsonObject,
    /// A list.
    List(Box<Type>),
    /// A value or null, inside a list or map.
    Nullable(Box<Type>),
    /// A list with a meaning for each place.
    Tuple(Vec<Type>),
    /// An object with any names.
    Map(Box<Type>),
    /// One or a list of them.
    OneOrMany(Box<Type>),
    /// One of ours.
    Named(TypeId),
}

impl Type {
    /// Adds the named types that are mentioned here.
    pub(crate) fn mentions(&self, found: &mut Vec<TypeId>) {
        match self {
            Self::Named(id) => found.push(*id),
            Self::List(inner)
            | Self::Map(inner)
            | Self::OneOrMany(inner)
            | Self::Nullable(inner) => inner.mentions(found),
            Self::Tuple(places) => places.iter().for_each(|place| place.mentions(found)),
            _ => {}
        }
    }
}

impl Body {
    /// Adds the named types that this is made of.
    pub(crate) fn mentions(&self, found: &mut Vec<TypeId>) {
        match self {
            Self::Struct(fields) => fields.iter().for_each(|field| field.ty.mentions(found)),
            Self::Tagged { branches, .. } => found.extend(branches.iter().map(|branch| branch.ty)),
            Self::Keyed(branches) => found.extend(branches.iter().map(|branch| branch.ty)),
            Self::Shapes(branches) => branches.iter().for_each(|branch| branch.ty.mentions(found)),
            Self::Alias(ty) => ty.mentions(found),
            Self::Enum(_) | Self::Pending => {}
        }
    }
}

/// A type with a name.
#[derive(Debug, Clone)]
pub struct TypeDef {
    /// In Rust.
    pub name: String,
    /// Which file it lives in.
    pub home: Home,
    /// Where the document describes it.
    pub place: String,
    /// Our sentence.
    pub doc: Option<String>,
    /// Its name where several places share it: a component's, or one that names.yaml gives.
    pub model: Option<String>,
    /// What it is.
    pub body: Body,
    /// Whether requests contain it.
    pub sent: bool,
    /// Whether responses contain it.
    pub received: bool,
    /// When it came.
    pub lifetime: Lifetime,
}

/// The file a type lives in.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Home {
    /// The file of a component.
    Model(String),
    /// The file of an endpoint.
    Endpoint(String),
    /// The file of a streaming channel, or of what else comes over the stream.
    Channel(String),
}

/// The kinds of named type.
#[derive(Debug, Clone)]
pub enum Body {
    /// Not built yet; never left in a finished model.
    Pending,
    /// An object.
    Struct(Vec<Field>),
    /// A string enum that keeps unknown values.
    Enum(Vec<Variant>),
    /// A union told apart by one member.
    Tagged {
        /// That member.
        tag: String,
        /// In the document's order.
        branches: Vec<Branch>,
    },
    /// A union told apart by the kind of JSON.
    Shapes(Vec<ShapeBranch>),
    /// A union of objects told apart by which members they have.
    Keyed(Vec<KeyedBranch>),
    /// Another name for a type.
    Alias(Type),
}

/// A known value of an enum.
#[derive(Debug, Clone)]
pub struct Variant {
    /// In Rust.
    pub name: String,
    /// On the wire.
    pub value: String,
    /// When it came.
    pub lifetime: Lifetime,
}

/// A branch of a tagged union.
#[derive(Debug, Clone)]
pub struct Branch {
    /// In Rust.
    pub variant: String,
    /// The struct.
    pub ty: TypeId,
    /// The tag's values.
    pub values: Vec<String>,
    /// Whether the struct has a field for the tag.
    pub keeps_tag: bool,
    /// When it came.
    pub lifetime: Lifetime,
}

/// A branch of a union of shapes.
#[derive(Debug, Clone)]
pub struct ShapeBranch {
    /// In Rust.
    pub variant: String,
    /// The kind of JSON: `object`, `list`, `string`, `integer`, `number`, `boolean`.
    pub shape: &'static str,
    /// What it holds.
    pub ty: Type,
}

/// A branch of a union of objects.
#[derive(Debug, Clone)]
pub struct KeyedBranch {
    /// In Rust.
    pub variant: String,
    /// The struct.
    pub ty: TypeId,
    /// The members that tell it.
    pub keys: Vec<String>,
}

/// How a member may be absent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// Always there: `T`.
    Required,
    /// Always there, perhaps null: `Option<T>`.
    Nullable,
    /// Perhaps not there: `Option<T>`.
    Optional,
    /// Perhaps not there, perhaps null: `Maybe<T>`.
    Maybe,
}

/// A struct's field.
#[derive(Debug, Clone)]
pub struct Field {
    /// On the wire.
    pub wire: String,
    /// In Rust.
    pub ident: String,
    /// Without `Option` or `Maybe`.
    pub ty: Type,
    /// Whether the type contains itself here.
    pub boxed: bool,
    /// How it may be absent.
    pub presence: Presence,
    /// Our sentence.
    pub doc: Option<String>,
    /// What values are taken.
    pub limits: Limits,
    /// For a list: what items are taken.
    pub item_limits: Limits,
    /// What the server assumes.
    pub default: Option<Value>,
    /// Whether the document calls it deprecated.
    pub deprecated: bool,
    /// Whether only constructors and setters may touch it, because a request must have one of several.
    pub guarded: bool,
    /// The component that describes it, where that is not the one that has it: `allOf` takes members from others.
    pub origin: Option<String>,
    /// When it came.
    pub lifetime: Lifetime,
}

/// What values are taken, beyond their type.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Limits {
    /// The smallest number.
    pub min: Option<Number>,
    /// The largest number.
    pub max: Option<Number>,
    /// The shortest string, in UTF-16 code units.
    pub min_length: Option<usize>,
    /// The longest string, in UTF-16 code units.
    pub max_length: Option<usize>,
    /// A regular expression that strings match.
    pub pattern: Option<String>,
    /// The shortest list.
    pub min_items: Option<usize>,
    /// The longest list.
    pub max_items: Option<usize>,
    /// Whether a list holds nothing twice.
    pub unique_items: bool,
}

/// An endpoint.
#[derive(Debug, Clone)]
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
    /// Whether GET is allowed.
    pub get: bool,
    /// Whether it takes a file.
    pub multipart: bool,
    /// Whether a second call may do something twice.
    pub writes: bool,
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
}

/// A request.
#[derive(Debug, Clone)]
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
pub struct Way {
    /// In Rust: `by_user_id`.
    pub name: String,
    /// Places of the fields it takes.
    pub fields: Vec<usize>,
}

/// A response.
#[derive(Debug, Clone, PartialEq)]
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
pub struct Pagination {
    /// What moves.
    pub cursor: Cursor,
    /// What a page holds.
    pub item: Type,
}

/// What moves from page to page.
#[derive(Debug, Clone)]
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
    },
    /// `offset`
    Offset {
        /// What the server takes for `limit` by itself.
        limit: Option<i64>,
    },
}

/// Where an item of a list has its id.
#[derive(Debug, Clone)]
pub enum ItemId {
    /// In this field.
    Field(String),
    /// In a field of every branch of a union, which has a getter of this name.
    Getter(String),
}

/// An error that an endpoint may answer.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, serde::Deserialize)]
pub struct ErrorFact {
    /// `NO_SUCH_NOTE`
    pub code: String,
    /// The server's id for this error.
    pub id: Option<String>,
    /// `client`, `server` or `permission`.
    pub kind: Option<String>,
    /// HTTP status.
    pub status: u16,
}

/// An error code.
#[derive(Debug, Clone)]
pub struct CodeDef {
    /// In Rust.
    pub variant: String,
    /// HTTP statuses that it comes with.
    pub statuses: Vec<u16>,
    /// Endpoints that name it.
    pub endpoints: Vec<String>,
    /// When it came.
    pub lifetime: Lifetime,
}
