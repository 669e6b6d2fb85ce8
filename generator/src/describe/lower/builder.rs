//! What is known while a document is described: its components, the types that have a name so far, and the names that are taken.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use super::context::Context;
use super::cycles;
use super::schema::{Schema, Shape, TextFormat, same_shape};
use crate::error::ModelError;
use crate::model::{Api, Body, Home, Lifetime, Response, Role, Type, TypeDef, TypeId, Variant};
use crate::sources::docs::Docs;
use crate::sources::rules::Rules;
use crate::words::naming::{camel, type_name, unique};

/// The entity of an id of which nothing is known, and its type.
const OPAQUE: &str = "Opaque";
pub(super) const OPAQUE_ID: &str = "OpaqueId";

/// Properties of requests that say where a page begins or ends.
pub(super) const CURSORS: &[&str] = &["sinceId", "untilId"];

/// What is known while building.
pub(super) struct Builder<'a> {
    pub(super) rules: &'a Rules,
    pub(super) docs: &'a Docs,
    components: &'a IndexMap<String, Schema>,
    pub(super) api: Api,
    component_ids: BTreeMap<String, TypeId>,
    pub(super) by_place: BTreeMap<(String, String), Type>,
    shared: BTreeMap<String, (TypeId, Schema)>,
    taken: BTreeMap<String, BTreeSet<String>>,
    inline: Vec<(String, Schema)>,
    /// The endpoint whose request is being built and is a form.
    pub(super) form: Option<String>,
}

impl<'a> Builder<'a> {
    pub(super) fn new(
        rules: &'a Rules,
        docs: &'a Docs,
        components: &'a IndexMap<String, Schema>,
        api: Api,
    ) -> Self {
        Self {
            rules,
            docs,
            components,
            api,
            component_ids: BTreeMap::new(),
            by_place: BTreeMap::new(),
            shared: BTreeMap::new(),
            taken: BTreeMap::new(),
            inline: Vec::new(),
            form: None,
        }
    }
}

impl Builder<'_> {
    pub(super) fn reserve_components(&mut self) -> Result<(), ModelError> {
        let mut owners: BTreeMap<String, Vec<&String>> = BTreeMap::new();
        for name in self.components.keys() {
            let context = self.component_context(name);
            owners.entry(context.name.clone()).or_default().push(name);
            let id = self.reserve(&context, self.docs.model(name));
            self.component_ids.insert(name.clone(), id);
        }
        // Names that meet by themselves are told apart by a word; one that somebody chose is to stay as chosen.
        let chosen = |name: &&String| self.rules.model(name).is_some();
        for (rust, components) in owners {
            if let ([first, second, ..], Some(name)) = (
                components.as_slice(),
                components.iter().copied().find(chosen),
            ) {
                return Err(ModelError::new(
                    Context::of_component(name, &rust).pointer,
                    format!(
                        "names.yaml (`models`) makes two models one: `{first}` and `{second}` would both be called `{rust}`"
                    ),
                ));
            }
        }
        Ok(())
    }

    fn component_context(&self, name: &str) -> Context {
        let rust = self.rules.model(name).unwrap_or_else(|| camel(name));
        Context::of_component(name, &rust)
    }

    pub(super) fn build_component(
        &mut self,
        name: &str,
        schema: &Schema,
    ) -> Result<(), ModelError> {
        let context = self.component_context(name);
        let id = self.component_ids[name];
        let body = if schema.needs_name() {
            self.body(schema, &context)?
        } else {
            Body::Alias(self.resolve(schema, &context)?)
        };
        self.api.types[id].body = body;
        Ok(())
    }

    /// A component and where it stands.
    pub(super) fn component(
        &self,
        name: &str,
        pointer: &str,
    ) -> Result<(&Schema, Context), ModelError> {
        match self.components.get(name) {
            Some(schema) => Ok((schema, self.component_context(name))),
            None => Err(ModelError::new(
                pointer,
                format!("the component `{name}` does not exist"),
            )),
        }
    }

    /// The type of a component.
    pub(super) fn component_type(&self, name: &str, pointer: &str) -> Result<Type, ModelError> {
        self.component(name, pointer)?;
        Ok(Type::Named(self.component_ids[name]))
    }

    /// The type of an entity's id.
    pub(super) fn id_type(&mut self, entity: &str) -> Type {
        let name = format!("{}Id", camel(entity));
        self.api.ids.insert(entity.to_owned(), name.clone());
        Type::Id(name)
    }

    pub(super) fn reserve(&mut self, context: &Context, doc: Option<String>) -> TypeId {
        let scope = match &context.home {
            Home::Model(_) => String::new(),
            Home::Endpoint(endpoint) => endpoint.clone(),
            Home::Channel(_) => "streaming".into(),
            Home::Webhooks => "webhook".into(),
        };
        let name = match context.role {
            Role::Request | Role::Response => context.name.clone(),
            Role::Part => type_name(&context.name),
        };
        let name = unique(name, self.taken.entry(scope).or_default(), "Other");
        self.api.types.push(TypeDef {
            name,
            home: context.home.clone(),
            role: context.role,
            place: context.place.clone(),
            doc,
            // A branch of a component that is a union stands in the component, and is not it.
            model: context
                .component
                .clone()
                .filter(|name| *name == context.place),
            body: Body::Pending,
            sent: false,
            received: false,
            lifetime: Lifetime::default(),
        });
        self.api.types.len() - 1
    }

    /// The type for a schema.
    pub(super) fn resolve(
        &mut self,
        schema: &Schema,
        context: &Context,
    ) -> Result<Type, ModelError> {
        let property = context.property.as_deref();
        Ok(match &schema.shape {
            Shape::Any => {
                self.untyped(context, "the document allows any JSON here");
                Type::Json
            }
            Shape::FreeObject => {
                self.untyped(
                    context,
                    "the document says `object` and nothing of its members",
                );
                Type::JsonObject
            }
            Shape::Boolean => Type::Boolean,
            Shape::Integer if self.rules.is_unix_millis(&context.place, property) => {
                Type::UnixMillis
            }
            Shape::Integer => Type::Integer,
            Shape::Number if self.rules.is_unix_millis(&context.place, property) => {
                Type::UnixMillis
            }
            Shape::Number if self.rules.is_integer(&context.place, property) => Type::Integer,
            Shape::Number => {
                self.api.fractions.push(context.place.clone());
                Type::Fraction
            }
            Shape::Text(format) => self.text(*format, context)?,
            Shape::List(inner) => Type::List(Box::new(self.resolve_inner(inner, &context.item())?)),
            Shape::Map(inner) => Type::Map(Box::new(self.resolve_inner(inner, &context.value())?)),
            Shape::Tuple(places) => Type::Tuple(
                places
                    .iter()
                    .map(|place| self.resolve_inner(place, &context.item()))
                    .collect::<Result<_, _>>()?,
            ),
            Shape::Ref(name) => {
                self.component(name, &context.pointer)?;
                Type::Named(self.component_ids[name])
            }
            Shape::Enum(_) | Shape::Object(_) | Shape::AllOf(_) => self.define(schema, context)?,
            Shape::OneOf(branches) => match self.one_or_many(branches, context)? {
                Some(ty) => ty,
                None => self.define(schema, context)?,
            },
        })
    }

    /// Whether null is allowed, by the schema itself or by the component that it refers to.
    pub(super) fn is_nullable(&self, schema: &Schema) -> bool {
        let mut schema = schema;
        // More steps than there are components would be a circle.
        for _ in 0..=self.components.len() {
            match &schema.shape {
                _ if schema.nullable => return true,
                Shape::Ref(name) => match self.components.get(name) {
                    Some(target) => schema = target,
                    None => return false,
                },
                Shape::OneOf(branches) => {
                    return branches.iter().any(|branch| match &branch.shape {
                        Shape::Ref(name) => {
                            branch.nullable
                                || self
                                    .components
                                    .get(name)
                                    .is_some_and(|target| target.nullable)
                        }
                        _ => branch.nullable,
                    });
                }
                _ => return false,
            }
        }
        false
    }

    pub(super) fn resolve_inner(
        &mut self,
        schema: &Schema,
        context: &Context,
    ) -> Result<Type, ModelError> {
        let ty = self.resolve(schema, context)?;
        Ok(if self.is_nullable(schema) && ty != Type::Json {
            Type::Nullable(Box::new(ty))
        } else {
            ty
        })
    }

    pub(super) fn untyped(&mut self, context: &Context, why: &str) {
        self.api.untyped.insert(context.place.clone(), why.into());
    }

    fn text(&mut self, format: TextFormat, context: &Context) -> Result<Type, ModelError> {
        Ok(match format {
            TextFormat::DateTime => Type::Timestamp,
            TextFormat::Binary => {
                let member = self
                    .form
                    .as_ref()
                    .zip(context.property.as_ref())
                    .map(|(form, property)| format!("{form}.request.{property}"));
                if member.as_ref() != Some(&context.place) {
                    let message = "a file (`format: binary`) is understood as a member of a `multipart/form-data` request only";
                    return Err(ModelError::new(&context.pointer, message));
                }
                Type::Upload
            }
            TextFormat::Plain | TextFormat::Id if self.rules.is_text(&context.place) => Type::Text,
            TextFormat::Plain | TextFormat::Id => {
                let property = context.property.as_deref();
                // A component's rule is for its own `id`.
                let owner = context
                    .owner
                    .as_deref()
                    .filter(|_| property == Some("id") && context.place.ends_with(".id"));
                let entity = match self.rules.id(&context.place, property, owner) {
                    Some(entity) => entity,
                    None if format == TextFormat::Plain => return Ok(Type::Text),
                    None => match property {
                        Some("id") => owner.unwrap_or(OPAQUE).to_owned(),
                        // The id of whatever the page lists.
                        Some(cursor) if CURSORS.contains(&cursor) => OPAQUE.into(),
                        Some(property) => {
                            let stem = property
                                .strip_suffix("Ids")
                                .or_else(|| property.strip_suffix("Id"));
                            stem.filter(|stem| !stem.is_empty())
                                .map_or_else(|| OPAQUE.into(), camel)
                        }
                        None => OPAQUE.into(),
                    },
                };
                let name = format!("{}Id", camel(&entity));
                // Two ways to write one entity are one id.
                if !self.api.ids.values().any(|known| *known == name) {
                    self.api.ids.insert(entity, name.clone());
                }
                Type::Id(name)
            }
        })
    }

    /// A named type for an inline schema, made once for each place.
    pub(super) fn define(
        &mut self,
        schema: &Schema,
        context: &Context,
    ) -> Result<Type, ModelError> {
        if let Some(ty) = self.by_place.get(&context.key()) {
            return Ok(ty.clone());
        }
        if let Some(name) = self.rules.shared(&context.place)
            && let Some(ty) = self.define_shared(&name, schema, context)?
        {
            self.rules.share(&name, &context.place);
            return Ok(ty);
        }
        let context = match self.rules.name(&context.place) {
            Some(name) => context.clone().named(&name),
            None => context.clone(),
        };
        self.inline.push((context.place.clone(), schema.clone()));
        let id = self.reserve(&context, None);
        self.by_place.insert(context.key(), Type::Named(id));
        self.api.types[id].body = self.body(schema, &context)?;
        Ok(Type::Named(id))
    }

    /// The model of that name: a component's, one that another place began, or a new one. `None` where this place differs from it: then the rule
    /// was written for another document, and the place keeps a type of its own.
    fn define_shared(
        &mut self,
        name: &str,
        schema: &Schema,
        context: &Context,
    ) -> Result<Option<Type>, ModelError> {
        let known = match (self.shared.get(name), self.components.get(name)) {
            (Some((id, first)), _) => Some((*id, first)),
            (None, Some(component)) => Some((self.component_ids[name], component)),
            (None, None) => None,
        };
        let Some((id, first)) = known else {
            let home = match &context.home {
                Home::Model(component) => Home::Model(component.clone()),
                Home::Endpoint(_) | Home::Channel(_) | Home::Webhooks => Home::Model(name.into()),
            };
            let context = Context {
                home,
                ..context.clone()
            }
            .named(name);
            let id = self.reserve(&context, self.docs.model(name));
            self.api.types[id].model = Some(name.into());
            self.shared.insert(name.into(), (id, schema.clone()));
            self.by_place.insert(context.key(), Type::Named(id));
            self.api.types[id].body = self.body(schema, &context)?;
            return Ok(Some(Type::Named(id)));
        };
        let same = same_shape(&first.shape, &schema.shape);
        match (&schema.shape, &self.api.types[id].body) {
            // Enums are open, so places may know different values of one enum.
            (Shape::Enum(values), Body::Enum(known)) => {
                let new: Vec<_> = values
                    .iter()
                    .filter(|value| known.iter().all(|variant| variant.value != **value))
                    .cloned()
                    .collect();
                let more = self.variants(&new, known, context);
                if let Body::Enum(known) = &mut self.api.types[id].body {
                    known.extend(more);
                }
            }
            _ if same => {}
            _ => return Ok(None),
        }
        Ok(Some(Type::Named(id)))
    }

    /// What a named type is.
    pub(super) fn body(&mut self, schema: &Schema, context: &Context) -> Result<Body, ModelError> {
        match &schema.shape {
            Shape::Enum(values) => Ok(Body::Enum(self.variants(values, &[], context))),
            Shape::OneOf(branches) => self.union(schema, branches, context),
            _ => match self.flatten(schema, context)? {
                Some(members) => Ok(Body::Struct(self.fields(members, context)?)),
                None => Err(ModelError::new(
                    &context.pointer,
                    "`allOf` of something that is not an object is not understood",
                )),
            },
        }
    }

    /// Variants for values, beside those that are there.
    fn variants(&self, values: &[String], known: &[Variant], context: &Context) -> Vec<Variant> {
        let mut taken = BTreeSet::from(["Unknown".to_owned()]);
        taken.extend(known.iter().map(|variant| variant.name.clone()));
        let name = |value: &String| {
            self.rules
                .variant(&context.place, value)
                .unwrap_or_else(|| camel(value))
        };
        values
            .iter()
            .map(|value| Variant {
                name: unique(name(value), &mut taken, "Value"),
                value: value.clone(),
                doc: None,
                lifetime: Lifetime::default(),
            })
            .collect()
    }

    /// Whether an id is left of which nothing is known: those of cursors were, until the answers were read.
    fn has_opaque_id(&self) -> bool {
        fn within(ty: &Type) -> bool {
            match ty {
                Type::Id(name) => name == OPAQUE_ID,
                Type::List(inner)
                | Type::Map(inner)
                | Type::OneOrMany(inner)
                | Type::Nullable(inner) => within(inner),
                Type::Tuple(places) => places.iter().any(within),
                _ => false,
            }
        }
        let in_types = self.api.types.iter().any(|def| match &def.body {
            Body::Struct(fields) => fields.iter().any(|field| within(&field.ty)),
            Body::Shapes(branches) => branches.iter().any(|branch| within(&branch.ty)),
            Body::Alias(ty) => within(ty),
            Body::Enum(_) | Body::Tagged { .. } | Body::Keyed(_) | Body::Pending => false,
        });
        in_types
            || self
                .api
                .endpoints
                .iter()
                .any(|endpoint| match &endpoint.response {
                    Response::Always(ty) | Response::Perhaps(ty) => within(ty),
                    Response::Nothing => false,
                })
    }

    pub(super) fn finish(mut self) -> Result<Api, ModelError> {
        for id in cycles::endless_aliases(&self.api.types) {
            self.api.types[id].body = Body::Alias(Type::Json);
            self.api.untyped.insert(
                self.api.types[id].place.clone(),
                "it is made of lists or maps of itself alone".into(),
            );
        }
        cycles::mark(&mut self.api.types);
        if !self.has_opaque_id() {
            self.api.ids.remove(OPAQUE);
        }
        let mut alike: Vec<Vec<String>> = Vec::new();
        let mut seen = vec![false; self.inline.len()];
        for first in 0..self.inline.len() {
            if seen[first] {
                continue;
            }
            let same: Vec<_> = (first..self.inline.len())
                .filter(|other| {
                    same_shape(&self.inline[*other].1.shape, &self.inline[first].1.shape)
                })
                .collect();
            same.iter().for_each(|other| seen[*other] = true);
            if same.len() > 1 {
                alike.push(
                    same.into_iter()
                        .map(|other| self.inline[other].0.clone())
                        .collect(),
                );
            }
        }
        self.api.alike = alike;
        self.api.fractions.sort();
        self.api.fractions.dedup();
        Ok(self.api)
    }
}
