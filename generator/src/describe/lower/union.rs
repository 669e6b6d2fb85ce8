//! What a `oneOf` or `anyOf` becomes.

use std::collections::BTreeSet;

use super::builder::Builder;
use super::context::{Context, words};
use super::members::{Members, OTHERS};
use super::schema::{Object, Schema, Shape, TextFormat};
use crate::error::ModelError;
use crate::model::{Body, Branch, KeyedBranch, Lifetime, ShapeBranch, Type};
use crate::words::naming::{camel, unique};

impl Builder<'_> {
    /// `T` or a list of `T`, in either order.
    pub(super) fn one_or_many(
        &mut self,
        branches: &[Schema],
        context: &Context,
    ) -> Result<Option<Type>, ModelError> {
        let [first, second] = branches else {
            return Ok(None);
        };
        let (one, list) = match (&first.shape, &second.shape) {
            (Shape::List(items), _) => (second, items),
            (_, Shape::List(items)) => (first, items),
            _ => return Ok(None),
        };
        if matches!(one.shape, Shape::List(_)) || !one.same_values(list) {
            return Ok(None);
        }
        if !self.is_single(one, context, 0)? {
            return Ok(None);
        }
        // A list of one kind of scalar beside the scalar says what its items are; only ids and objects are one thing twice.
        if matches!(
            one.shape,
            Shape::Text(TextFormat::Plain) | Shape::Number | Shape::Integer | Shape::Boolean
        ) {
            return Ok(None);
        }
        let item = context.clone().named(&format!("{}Item", context.name));
        Ok(Some(Type::OneOrMany(Box::new(self.resolve(one, &item)?))))
    }

    /// Whether a value of this kind is never a list by itself.
    fn is_single(
        &self,
        schema: &Schema,
        context: &Context,
        depth: usize,
    ) -> Result<bool, ModelError> {
        Ok(match &schema.shape {
            Shape::Ref(name) if depth < 8 => self.is_single(
                self.component(name, &context.pointer)?.0,
                context,
                depth + 1,
            )?,
            Shape::Any | Shape::List(_) | Shape::Tuple(_) | Shape::Ref(_) => false,
            Shape::OneOf(_) => self.flatten(schema, context)?.is_some(),
            _ => true,
        })
    }

    /// The body of a union, by the first reading that fits.
    pub(super) fn union(
        &mut self,
        whole: &Schema,
        branches: &[Schema],
        context: &Context,
    ) -> Result<Body, ModelError> {
        if let Some(tag) = self.tag(branches, context)? {
            return self.tagged(&tag, branches, context);
        }
        if let Some(body) = self.shapes(branches, context)? {
            return Ok(body);
        }
        if let Some(keys) = self.telling_keys(branches, context)? {
            return self.keyed(&keys, branches, context);
        }
        match self.flatten(whole, context)? {
            // Branches overlap: one struct with all fields guesses nothing and loses nothing.
            Some(members) => Ok(Body::Struct(self.fields(members, context)?)),
            None => {
                self.untyped(context, "branches of the union cannot be told apart");
                Ok(Body::Alias(Type::Json))
            }
        }
    }

    /// The property that tells the branches apart by its value.
    fn tag(&self, branches: &[Schema], context: &Context) -> Result<Option<String>, ModelError> {
        let mut flat = Vec::new();
        for branch in branches {
            let Some(members) = self.flatten(branch, context)? else {
                return Ok(None);
            };
            flat.push(members);
        }
        'properties: for name in flat[0].keys() {
            let mut seen = BTreeSet::new();
            for members in &flat {
                let values = members
                    .get(name)
                    .filter(|member| member.required && !self.is_nullable(&member.schema))
                    .map(|member| &member.schema.shape);
                let Some(Shape::Enum(values)) = values else {
                    continue 'properties;
                };
                if values.is_empty() || !values.iter().all(|value| seen.insert(value)) {
                    continue 'properties;
                }
            }
            return Ok(Some(name.clone()));
        }
        Ok(None)
    }

    fn tagged(
        &mut self,
        tag: &str,
        branches: &[Schema],
        context: &Context,
    ) -> Result<Body, ModelError> {
        let mut taken = BTreeSet::from(["Unknown".to_owned()]);
        let mut built = Vec::new();
        for (index, branch) in branches.iter().enumerate() {
            let Some(mut members) = self.flatten(branch, context)? else {
                return Err(ModelError::new(&context.pointer, "a branch is no object"));
            };
            let values = match members.get(tag).map(|member| &member.schema.shape) {
                Some(Shape::Enum(values)) => values.clone(),
                _ => {
                    return Err(ModelError::new(
                        &context.pointer,
                        format!("a branch has no `{tag}`"),
                    ));
                }
            };
            let variant = self.branch_name(branch, &values, context);
            let variant = unique(variant, &mut taken, "Value");
            let (ty, keeps_tag) = match self.component_struct(branch, context)? {
                Some(ty) => (ty, true),
                None => {
                    let keeps_tag = values.len() > 1;
                    if !keeps_tag {
                        members.shift_remove(tag);
                    }
                    (
                        self.struct_of(members, branch, &context.branch(&variant, index))?,
                        keeps_tag,
                    )
                }
            };
            built.push(Branch {
                variant,
                ty,
                values,
                keeps_tag,
                lifetime: Lifetime::default(),
            });
        }
        Ok(Body::Tagged {
            tag: tag.into(),
            branches: built,
        })
    }

    /// The component's own struct, where a branch is a reference to one.
    fn component_struct(
        &mut self,
        branch: &Schema,
        context: &Context,
    ) -> Result<Option<usize>, ModelError> {
        let Shape::Ref(name) = &branch.shape else {
            return Ok(None);
        };
        let (target, _) = self.component(name, &context.pointer)?;
        if !matches!(target.shape, Shape::Object(_) | Shape::AllOf(_)) {
            return Ok(None);
        }
        match self.resolve(branch, context)? {
            Type::Named(id) => Ok(Some(id)),
            _ => Ok(None),
        }
    }

    /// A struct for a branch; `define` keeps it under the branch's place.
    fn struct_of(
        &mut self,
        members: Members,
        branch: &Schema,
        context: &Context,
    ) -> Result<usize, ModelError> {
        // A branch that is composed was flattened already: its members keep the contexts of the components they came from.
        let inline = matches!(branch.shape, Shape::Object(_));
        let mut object = Object::default();
        for (name, member) in &members {
            if name == OTHERS {
                object.others = Some(member.schema.clone());
                continue;
            }
            object
                .properties
                .insert(name.clone(), member.schema.clone());
            if member.required {
                object.required.push(name.clone());
            }
        }
        let schema = Schema {
            shape: Shape::Object(object),
            ..branch.clone()
        };
        let schema = if inline || !members.is_empty() {
            schema
        } else {
            branch.clone()
        };
        match self.define(&schema, context)? {
            Type::Named(id) => Ok(id),
            _ => Err(ModelError::new(&context.pointer, "a branch is no struct")),
        }
    }

    fn branch_name(&self, branch: &Schema, values: &[String], context: &Context) -> String {
        if let Some(name) = values
            .first()
            .and_then(|value| self.rules.variant(&context.place, value))
        {
            return name;
        }
        match (&branch.shape, values) {
            (_, [only]) => camel(only),
            (Shape::Ref(name), _) => without_common_start(&camel(name), &context.prefix),
            (_, [first, second]) => format!("{}Or{}", camel(first), camel(second)),
            (_, [first, ..]) => format!("{}AndOthers", camel(first)),
            (_, []) => "Empty".into(),
        }
    }

    /// A union of different kinds of JSON.
    fn shapes(
        &mut self,
        branches: &[Schema],
        context: &Context,
    ) -> Result<Option<Body>, ModelError> {
        let mut kinds = Vec::new();
        for branch in branches {
            let Some(kind) = self.kind(branch, context)? else {
                return Ok(None);
            };
            kinds.push(kind);
        }
        let distinct: BTreeSet<_> = kinds.iter().collect();
        // A whole number is also a number, so the two cannot stand side by side.
        if distinct.len() < kinds.len()
            || (distinct.contains(&"integer") && distinct.contains(&"number"))
        {
            return Ok(None);
        }
        let mut built = Vec::new();
        for (index, (branch, shape)) in branches.iter().zip(kinds).enumerate() {
            let variant = match shape {
                "string" => "Text".to_owned(),
                other => camel(other),
            };
            let variant = self.rules.variant(&context.place, shape).unwrap_or(variant);
            let ty = self.resolve(branch, &context.branch(&variant, index))?;
            // Decoding takes a string as it is.
            built.push(ShapeBranch {
                variant,
                shape: if matches!(ty, Type::Integer | Type::UnixMillis) {
                    "integer"
                } else {
                    shape
                }
                .to_owned(),
                ty,
            });
        }
        Ok(Some(Body::Shapes(built)))
    }

    fn kind(&self, branch: &Schema, context: &Context) -> Result<Option<&'static str>, ModelError> {
        Ok(match &branch.shape {
            Shape::Boolean => Some("boolean"),
            Shape::Integer => Some("integer"),
            Shape::Number => Some("number"),
            Shape::Text(TextFormat::Plain | TextFormat::Id) | Shape::Enum(_) => Some("string"),
            Shape::List(_) => Some("list"),
            Shape::FreeObject | Shape::Map(_) | Shape::Object(_) | Shape::AllOf(_) => {
                Some("object")
            }
            Shape::Ref(_) => self.flatten(branch, context)?.map(|_| "object"),
            Shape::Any | Shape::Text(_) | Shape::Tuple(_) | Shape::OneOf(_) => None,
        })
    }

    /// For each branch the required members that no other branch has; `None` where one has none of its own.
    fn telling_keys(
        &self,
        branches: &[Schema],
        context: &Context,
    ) -> Result<Option<Vec<Vec<String>>>, ModelError> {
        let mut flat = Vec::new();
        for branch in branches {
            let Some(members) = self.flatten(branch, context)? else {
                return Ok(None);
            };
            flat.push(members);
        }
        let mut keys = Vec::new();
        for (index, members) in flat.iter().enumerate() {
            let elsewhere = |name: &String| {
                flat.iter()
                    .enumerate()
                    .any(|(other, members)| other != index && members.contains_key(name))
            };
            let own: Vec<_> = members
                .iter()
                .filter(|(name, member)| member.required && !elsewhere(name))
                .map(|(name, _)| name.clone())
                .collect();
            if own.is_empty() {
                return Ok(None);
            }
            keys.push(own);
        }
        Ok(Some(keys))
    }

    fn keyed(
        &mut self,
        keys: &[Vec<String>],
        branches: &[Schema],
        context: &Context,
    ) -> Result<Body, ModelError> {
        let mut taken = BTreeSet::from(["Unknown".to_owned()]);
        let mut built = Vec::new();
        for (index, (branch, keys)) in branches.iter().zip(keys).enumerate() {
            let name: String = keys.iter().map(|key| camel(key)).collect();
            let name = self
                .rules
                .variant(&context.place, &keys.join("+"))
                .unwrap_or(name);
            let variant = unique(name, &mut taken, "Value");
            let ty = match self.component_struct(branch, context)? {
                Some(ty) => ty,
                None => {
                    let members = self.flatten(branch, context)?.unwrap_or_default();
                    self.struct_of(members, branch, &context.branch(&variant, index))?
                }
            };
            built.push(KeyedBranch {
                variant,
                ty,
                keys: keys.clone(),
            });
        }
        Ok(Body::Keyed(built))
    }
}

/// `RoleCondFormulaLogics` in `RoleCondFormulaValue` is `Logics`: the words that both begin with say nothing.
fn without_common_start(name: &str, union: &str) -> String {
    let name = words(name);
    let common = name
        .iter()
        .zip(words(union))
        .take_while(|(a, b)| **a == *b)
        .count();
    // A name must remain.
    name[common.min(name.len() - 1)..].concat()
}
