//! Types: what has a name, what it is made of, and how its members may be absent.

use serde_json::{Number, Value};

/// When a thing came and when it went, as far as the snapshots tell.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[cfg_attr(feature = "keep", derive(nanoserde::SerBin, nanoserde::DeBin))]
pub struct Lifetime {
    /// The oldest known release that has it; `None` where only one release is known.
    pub since: Option<String>,
    /// The first known release, newer than the one described, that has it no more.
    pub gone: Option<String>,
    /// The forks that alone have it, as people call them; empty for what the API itself has.
    pub only: Vec<String>,
}

/// A place in [`Api::types`](crate::Api::types).
pub type TypeId = usize;

/// A Rust type.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "keep", derive(nanoserde::SerBin, nanoserde::DeBin))]
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
#[cfg_attr(feature = "keep", derive(nanoserde::SerBin, nanoserde::DeBin))]
pub struct TypeDef {
    /// In Rust.
    pub name: String,
    /// Which file it lives in.
    pub home: Home,
    /// What it is there.
    pub role: Role,
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
#[cfg_attr(feature = "keep", derive(nanoserde::SerBin, nanoserde::DeBin))]
pub enum Home {
    /// The file of a component.
    Model(String),
    /// The file of an endpoint.
    Endpoint(String),
    /// The file of a streaming channel, or of what else comes over the stream.
    Channel(String),
    /// The file of what webhooks deliver.
    Webhooks,
}

/// What a type is in the file that it lives in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "keep", derive(nanoserde::SerBin, nanoserde::DeBin))]
pub enum Role {
    /// What the endpoint takes: its `Request`.
    Request,
    /// What the endpoint answers: its `Response`.
    Response,
    /// Any other.
    Part,
}

/// The kinds of named type.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "keep", derive(nanoserde::SerBin, nanoserde::DeBin))]
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
#[cfg_attr(feature = "keep", derive(nanoserde::SerBin, nanoserde::DeBin))]
pub struct Variant {
    /// In Rust.
    pub name: String,
    /// On the wire.
    pub value: String,
    /// Our sentence.
    pub doc: Option<String>,
    /// When it came.
    pub lifetime: Lifetime,
}

/// A branch of a tagged union.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "keep", derive(nanoserde::SerBin, nanoserde::DeBin))]
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
#[cfg_attr(feature = "keep", derive(nanoserde::SerBin, nanoserde::DeBin))]
pub struct ShapeBranch {
    /// In Rust.
    pub variant: String,
    /// The kind of JSON: `object`, `list`, `string`, `integer`, `number`, `boolean`.
    pub shape: String,
    /// What it holds.
    pub ty: Type,
}

/// A branch of a union of objects.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "keep", derive(nanoserde::SerBin, nanoserde::DeBin))]
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
#[cfg_attr(feature = "keep", derive(nanoserde::SerBin, nanoserde::DeBin))]
pub enum Presence {
    /// Always there: `T`.
    Required,
    /// Always there, perhaps null: `Option<T>`.
    Nullable,
    /// Perhaps not there: `Option<T>`.
    Optional,
    /// Perhaps not there, perhaps null: `Maybe<T>`.
    Maybe,
    /// All members that no other field names, by name: a map.
    Others,
}

impl Presence {
    /// For a type that may be absent, or null, or either.
    #[must_use]
    pub fn of(ty: &Type, absent: bool, null: bool) -> Self {
        match (absent, null) {
            // Free JSON has its own null.
            (false, _) if *ty == Type::Json => Self::Required,
            (true, _) if *ty == Type::Json => Self::Maybe,
            (false, false) => Self::Required,
            (false, true) => Self::Nullable,
            (true, false) => Self::Optional,
            (true, true) => Self::Maybe,
        }
    }

    /// Whether it may not be there.
    #[must_use]
    pub fn may_be_absent(self) -> bool {
        matches!(self, Self::Optional | Self::Maybe | Self::Others)
    }

    /// Whether it may be null.
    #[must_use]
    pub fn may_be_null(self) -> bool {
        matches!(self, Self::Nullable | Self::Maybe)
    }
}

/// A struct's field.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "keep", derive(nanoserde::SerBin, nanoserde::DeBin))]
pub struct Field {
    /// On the wire.
    pub wire: String,
    /// In Rust.
    pub ident: String,
    /// Without `Option` or `Maybe`.
    pub ty: Type,
    /// Whether it gets a `Box`: the type contains itself here, or names.yaml says that it is large and often absent.
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
    #[cfg_attr(feature = "keep", nserde(proxy = "super::keep::Json<Option<Value>>"))]
    pub default: Option<Value>,
    /// What tests find here, where not any value of the type is one that a server would send.
    #[cfg_attr(feature = "keep", nserde(proxy = "super::keep::Json<Option<Value>>"))]
    pub sample: Option<Value>,
    /// Whether the document calls it deprecated.
    pub deprecated: bool,
    /// Whether only constructors and setters may touch it, because a request must have one of several.
    pub guarded: bool,
    /// Where it is looser than the document says, as a sentence: `May be absent on Sharkey.`
    pub looser: Option<String>,
    /// The component that describes it, where that is not the one that has it: `allOf` takes members from others.
    pub origin: Option<String>,
    /// When it came.
    pub lifetime: Lifetime,
}

/// What values are taken, beyond their type.
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "keep", derive(nanoserde::SerBin, nanoserde::DeBin))]
pub struct Limits {
    /// The smallest number.
    #[cfg_attr(feature = "keep", nserde(proxy = "super::keep::Json<Option<Number>>"))]
    pub min: Option<Number>,
    /// The largest number.
    #[cfg_attr(feature = "keep", nserde(proxy = "super::keep::Json<Option<Number>>"))]
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
    /// The numbers, or the one boolean, that are known; empty where any is.
    #[cfg_attr(feature = "keep", nserde(proxy = "super::keep::Json<Vec<Value>>"))]
    pub values: Vec<Value>,
}
