//! `openapiv3` schemas in the few shapes that the rest of the model deals in.

use std::rc::Rc;

use indexmap::IndexMap;
use openapiv3::{
    AdditionalProperties, AnySchema, ArrayType, IntegerFormat, NumberFormat, ObjectType,
    ReferenceOr, SchemaData, SchemaKind, StringFormat, StringType, Type, VariantOrUnknownOrEmpty,
};
use serde_json::{Number, Value};

use crate::error::ModelError;
use crate::model::Limits;

/// What a value may be.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Schema {
    /// What the value is when it is not null.
    pub shape: Shape,
    /// Whether null is allowed.
    pub nullable: bool,
    /// What else holds: for documentation.
    pub facts: Facts,
}

/// Limits and the like, which show up in documentation only.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Facts {
    /// What values are taken.
    pub limits: Limits,
    /// The value that the server assumes.
    pub default: Option<Value>,
    /// Whether the document calls it deprecated.
    pub deprecated: bool,
}

/// The kinds of value.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Shape {
    /// Anything.
    Any,
    /// An object of which nothing is said.
    FreeObject,
    /// true or false.
    Boolean,
    /// A whole number.
    Integer,
    /// A number; mostly a count in fact.
    Number,
    /// A string.
    Text(TextFormat),
    /// One of some strings.
    Enum(Vec<String>),
    /// A list.
    List(Box<Schema>),
    /// A list with a fixed meaning for each place.
    Tuple(Vec<Schema>),
    /// An object with any names.
    Map(Box<Schema>),
    /// An object with given names.
    Object(Object),
    /// A component.
    Ref(String),
    /// All of these at once.
    AllOf(Vec<Schema>),
    /// One (or any) of these.
    OneOf(Vec<Schema>),
}

/// What a string holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TextFormat {
    /// Text.
    Plain,
    /// An entity's id.
    Id,
    /// A moment.
    DateTime,
    /// A file's bytes.
    Binary,
}

/// An object's members.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Object {
    /// By name on the wire. Members go from one object to another, and are not small.
    pub properties: IndexMap<String, Rc<Schema>>,
    /// Names that must be there.
    pub required: Vec<String>,
    /// What further members are, where the document says that there may be some.
    pub others: Option<Rc<Schema>>,
}

/// Any JSON, null included.
pub(crate) fn anything() -> Schema {
    Schema {
        nullable: true,
        ..Schema::new(Shape::Any)
    }
}

impl Schema {
    fn new(shape: Shape) -> Self {
        Self {
            shape,
            nullable: false,
            facts: Facts::default(),
        }
    }

    /// Strips lists and maps: the schema that would get a name of its own.
    pub(crate) fn core(&self) -> &Schema {
        match &self.shape {
            Shape::List(inner) | Shape::Map(inner) => inner.core(),
            _ => self,
        }
    }

    /// Whether the two describe the same values; limits and defaults aside.
    pub(crate) fn same_values(&self, other: &Schema) -> bool {
        self.nullable == other.nullable && same_shape(&self.shape, &other.shape)
    }

    /// Whether this needs a name of its own in Rust.
    pub(crate) fn needs_name(&self) -> bool {
        matches!(
            self.shape,
            Shape::Enum(_) | Shape::Object(_) | Shape::AllOf(_) | Shape::OneOf(_)
        )
    }
}

/// [`Schema::same_values`] without regard to null at the top.
pub(crate) fn same_shape(a: &Shape, b: &Shape) -> bool {
    let all = |a: &[Schema], b: &[Schema]| {
        a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.same_values(b))
    };
    match (a, b) {
        (Shape::List(a), Shape::List(b)) | (Shape::Map(a), Shape::Map(b)) => a.same_values(b),
        (Shape::Tuple(a), Shape::Tuple(b)) | (Shape::AllOf(a), Shape::AllOf(b)) => all(a, b),
        // The order of alternatives says nothing.
        (Shape::OneOf(a), Shape::OneOf(b)) => {
            a.len() == b.len() && a.iter().all(|a| b.iter().any(|b| a.same_values(b)))
        }
        (Shape::Object(a), Shape::Object(b)) => {
            a.properties.len() == b.properties.len()
                && a.properties.iter().all(|(name, schema)| {
                    b.properties
                        .get(name)
                        .is_some_and(|other| schema.same_values(other))
                })
                && a.required.len() == b.required.len()
                && a.required.iter().all(|name| b.required.contains(name))
                && match (&a.others, &b.others) {
                    (Some(a), Some(b)) => a.same_values(b),
                    (a, b) => a.is_none() && b.is_none(),
                }
        }
        (a, b) => a == b,
    }
}

/// Lowers a schema or a reference. `pointer` is where it stands, for errors.
pub(crate) fn lower(
    schema: &ReferenceOr<openapiv3::Schema>,
    pointer: &str,
) -> Result<Schema, ModelError> {
    match schema {
        ReferenceOr::Reference { reference } => {
            reference_name(reference, pointer).map(|name| Schema::new(Shape::Ref(name)))
        }
        ReferenceOr::Item(schema) => lower_item(schema, pointer),
    }
}

fn lower_boxed(
    schema: &ReferenceOr<Box<openapiv3::Schema>>,
    pointer: &str,
) -> Result<Schema, ModelError> {
    match schema {
        ReferenceOr::Reference { reference } => {
            reference_name(reference, pointer).map(|name| Schema::new(Shape::Ref(name)))
        }
        ReferenceOr::Item(schema) => lower_item(schema, pointer),
    }
}

fn reference_name(reference: &str, pointer: &str) -> Result<String, ModelError> {
    reference
        .strip_prefix("#/components/schemas/")
        .map(ToOwned::to_owned)
        .ok_or_else(|| ModelError::new(pointer, format!("`{reference}` is not a component schema; only `#/components/schemas/…` is understood")))
}

fn lower_item(schema: &openapiv3::Schema, pointer: &str) -> Result<Schema, ModelError> {
    let data = &schema.schema_data;
    let mut limits = Limits::default();
    let mut nullable = data.nullable;
    let shape = match &schema.schema_kind {
        SchemaKind::Type(Type::Boolean(boolean)) => {
            limits.values = known(&boolean.enumeration);
            Shape::Boolean
        }
        SchemaKind::Type(Type::String(text)) => lower_text(text, pointer, &mut limits)?,
        SchemaKind::Type(Type::Integer(integer)) => {
            if let VariantOrUnknownOrEmpty::Unknown(format) = &integer.format {
                return Err(ModelError::new(
                    pointer,
                    format!("integer format `{format}` is not understood"),
                ));
            }
            let _: &VariantOrUnknownOrEmpty<IntegerFormat> = &integer.format;
            limits.values = known(&integer.enumeration);
            limits.min = integer.minimum.map(Into::into);
            limits.max = integer.maximum.map(Into::into);
            Shape::Integer
        }
        SchemaKind::Type(Type::Number(number)) => {
            let _: &VariantOrUnknownOrEmpty<NumberFormat> = &number.format;
            limits.values = known(&number.enumeration);
            limits.min = number.minimum.and_then(bound);
            limits.max = number.maximum.and_then(bound);
            Shape::Number
        }
        SchemaKind::Type(Type::Array(array)) => lower_array(array, data, pointer, &mut limits)?,
        SchemaKind::Type(Type::Object(object)) => lower_object(object, pointer)?,
        SchemaKind::AllOf { all_of } => {
            combine(all_of, pointer, "allOf", Shape::AllOf, &mut nullable)?
        }
        SchemaKind::OneOf { one_of } => {
            combine(one_of, pointer, "oneOf", Shape::OneOf, &mut nullable)?
        }
        SchemaKind::AnyOf { any_of } => {
            combine(any_of, pointer, "anyOf", Shape::OneOf, &mut nullable)?
        }
        SchemaKind::Not { .. } => return Err(ModelError::new(pointer, "`not` is not understood")),
        SchemaKind::Any(any) => lower_any(any, pointer)?,
    };
    let facts = Facts {
        limits,
        default: data.default.clone(),
        deprecated: data.deprecated,
    };
    Ok(Schema {
        shape,
        nullable,
        facts,
    })
}

fn lower_any(any: &AnySchema, pointer: &str) -> Result<Shape, ModelError> {
    // `{nullable: true, enum: [null]}` is how a snapshot writes "null and nothing else".
    let only_null = any.enumeration.iter().all(Value::is_null);
    let empty = AnySchema {
        enumeration: Vec::new(),
        ..any.clone()
    } == AnySchema::default();
    if empty && only_null {
        return Ok(Shape::Any);
    }
    Err(ModelError::new(
        pointer,
        "a schema that mixes a type with combinators, or has keywords without a type, is not understood",
    ))
}

/// Values that are listed: a number stays a number in Rust, since servers add values.
fn known<T: Copy + Into<Value>>(values: &[Option<T>]) -> Vec<Value> {
    let values = values.iter().flatten().map(|value| (*value).into());
    // `1.0` is 1.
    let whole = values.map(|value| match value.as_f64().and_then(bound) {
        Some(number) if !value.is_i64() => Value::Number(number),
        _ => value,
    });
    whole.collect()
}

/// `1.0` is 1: how a document writes a whole number says nothing.
fn bound(number: f64) -> Option<Number> {
    /// From here on not every whole number is a float.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if number.fract() == 0.0 && number.abs() < EXACT {
        return Some(Number::from(number as i64));
    }
    Number::from_f64(number)
}

fn lower_text(text: &StringType, pointer: &str, limits: &mut Limits) -> Result<Shape, ModelError> {
    limits.min_length = text.min_length;
    limits.max_length = text.max_length;
    limits.pattern.clone_from(&text.pattern);
    if !text.enumeration.is_empty() {
        let mut values: Vec<String> = Vec::new();
        for value in text.enumeration.iter().flatten() {
            if !values.contains(value) {
                values.push(value.clone());
            }
        }
        return Ok(Shape::Enum(values));
    }
    let format = match &text.format {
        VariantOrUnknownOrEmpty::Item(StringFormat::DateTime) => TextFormat::DateTime,
        VariantOrUnknownOrEmpty::Item(StringFormat::Binary) => TextFormat::Binary,
        VariantOrUnknownOrEmpty::Unknown(format) if format == "id" => TextFormat::Id,
        VariantOrUnknownOrEmpty::Item(
            StringFormat::Byte | StringFormat::Date | StringFormat::Password,
        )
        | VariantOrUnknownOrEmpty::Empty => TextFormat::Plain,
        // Remote servers fill these with what they like, so they stay strings; what a format promises is for readers.
        VariantOrUnknownOrEmpty::Unknown(format) => match format.as_str() {
            "url" | "uri" | "uuid" | "md5" | "bytes" | "email" | "hostname" => TextFormat::Plain,
            _ => {
                return Err(ModelError::new(
                    pointer,
                    format!("string format `{format}` is not understood"),
                ));
            }
        },
    };
    Ok(Shape::Text(format))
}

fn lower_array(
    array: &ArrayType,
    data: &SchemaData,
    pointer: &str,
    limits: &mut Limits,
) -> Result<Shape, ModelError> {
    limits.min_items = array.min_items;
    limits.max_items = array.max_items;
    limits.unique_items = array.unique_items;
    if let Some(places) = data.extensions.get("x-misskey-prefix-items") {
        let places: Vec<ReferenceOr<openapiv3::Schema>> = serde_json::from_value(places.clone())
            .map_err(|error| {
                ModelError::new(
                    pointer,
                    format!("`x-misskey-prefix-items` is not a list of schemas: {error}"),
                )
            })?;
        let places = places
            .iter()
            .enumerate()
            .map(|(index, place)| {
                lower(place, &format!("{pointer}/x-misskey-prefix-items/{index}"))
            })
            .collect::<Result<Vec<_>, _>>()?;
        // Rust's traits end at tuples of twelve, and a tuple of nothing is no list.
        if (1..=12).contains(&places.len()) {
            return Ok(Shape::Tuple(places));
        }
    }
    let items = match &array.items {
        Some(items) => lower_boxed(items, &format!("{pointer}/items"))?,
        None => anything(),
    };
    Ok(Shape::List(Box::new(items)))
}

fn lower_object(object: &ObjectType, pointer: &str) -> Result<Shape, ModelError> {
    if object.properties.is_empty() && object.required.is_empty() {
        return Ok(match &object.additional_properties {
            Some(AdditionalProperties::Schema(values)) => Shape::Map(Box::new(lower(
                values,
                &format!("{pointer}/additionalProperties"),
            )?)),
            _ => Shape::FreeObject,
        });
    }
    let mut properties = IndexMap::new();
    for (name, schema) in &object.properties {
        let pointer = format!("{pointer}/properties/{}", escape(name));
        properties.insert(name.clone(), Rc::new(lower_boxed(schema, &pointer)?));
    }
    let others = match &object.additional_properties {
        None | Some(AdditionalProperties::Any(false)) => None,
        Some(AdditionalProperties::Any(true)) => Some(Rc::new(anything())),
        Some(AdditionalProperties::Schema(values)) => Some(Rc::new(lower(
            values,
            &format!("{pointer}/additionalProperties"),
        )?)),
    };
    Ok(Shape::Object(Object {
        properties,
        required: object.required.clone(),
        others,
    }))
}

fn combine(
    branches: &[ReferenceOr<openapiv3::Schema>],
    pointer: &str,
    keyword: &str,
    shape: fn(Vec<Schema>) -> Shape,
    nullable: &mut bool,
) -> Result<Shape, ModelError> {
    let mut lowered = branches
        .iter()
        .enumerate()
        .map(|(index, branch)| lower(branch, &format!("{pointer}/{keyword}/{index}")))
        .collect::<Result<Vec<_>, _>>()?;
    match lowered.len() {
        0 => Err(ModelError::new(pointer, format!("`{keyword}` is empty"))),
        // One branch is how 3.0 puts `nullable` beside a reference.
        1 => {
            let only = lowered.remove(0);
            *nullable |= only.nullable;
            Ok(only.shape)
        }
        _ => Ok(shape(lowered)),
    }
}

/// Longer names of components and endpoints would not fit into the name of a file.
pub(crate) const LONGEST_NAME: usize = 200;

/// A name as a JSON pointer token.
pub(crate) fn escape(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}
