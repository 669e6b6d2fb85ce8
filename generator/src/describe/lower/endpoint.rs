//! Endpoints: what a path says, and what its request and response become.

use std::collections::{BTreeMap, BTreeSet};

use openapiv3::{OpenAPI, Operation, ReferenceOr, StatusCode};
use serde::Deserialize;

use super::builder::{Builder, CURSORS, OPAQUE_ID};
use super::context::Context;
use super::schema::{self, Object, Schema, Shape, lower};
use crate::error::ModelError;
use crate::model::{
    Body, CodeDef, Cursor, Endpoint, ErrorFact, Field, ItemId, Lifetime, PageLimit, Pagination,
    Presence, Request, Response, Role, Type, TypeDef, TypeId, Variant, Way,
};
use crate::words::features;
use crate::words::naming::{camel, module, unique};

/// Builds all endpoints, then what they have in common: error codes, permissions, which types travel which way.
pub(super) fn build_all(builder: &mut Builder<'_>, document: &OpenAPI) -> Result<(), ModelError> {
    let mut modules = BTreeMap::new();
    let mut names: Vec<_> = document.paths.paths.iter().collect();
    names.sort_by_key(|(path, _)| path.as_str());
    for (path, item) in names {
        let pointer = format!("#/paths/{}", schema::escape(path));
        let ReferenceOr::Item(item) = item else {
            return Err(ModelError::new(
                pointer,
                "a reference in place of a path is not understood",
            ));
        };
        let Some(post) = &item.post else {
            return Err(ModelError::new(
                pointer,
                "every endpoint is called with POST, and this one has no `post`",
            ));
        };
        let name = endpoint_name(path, &pointer)?;
        let endpoint = build(
            builder,
            name,
            post,
            item.get.is_some(),
            &mut modules,
            &format!("{pointer}/post"),
        )?;
        builder.api.endpoints.push(endpoint);
    }
    let general = drop_general_errors(builder);
    let listed = extension::<Vec<ErrorFact>>(&document.extensions, "x-misskey-errors", "#")?
        .unwrap_or_default();
    collect_codes(builder, general.iter().chain(&listed));
    collect_permissions(
        builder,
        extension::<Vec<String>>(&document.extensions, "x-misskey-permissions", "#")?
            .unwrap_or_default(),
    );
    mark_directions(builder);
    Ok(())
}

/// A path becomes files and modules, so it is made of what file systems and Rust agree on.
fn endpoint_name<'p>(path: &'p str, pointer: &str) -> Result<&'p str, ModelError> {
    let plain = |segment: &str| {
        segment.starts_with(|first: char| first.is_ascii_alphanumeric())
            && segment.len() <= schema::LONGEST_NAME
            && segment
                .chars()
                .all(|character| character.is_ascii_alphanumeric() || "-_".contains(character))
    };
    path.strip_prefix('/').filter(|name| name.split('/').all(plain)).ok_or_else(|| {
        ModelError::new(pointer, "an endpoint's path is made of `/` and short names of ASCII letters, digits, `-` and `_`, like `/notes/create`")
    })
}

fn extension<T: for<'de> Deserialize<'de>>(
    extensions: &indexmap::IndexMap<String, serde_json::Value>,
    name: &str,
    pointer: &str,
) -> Result<Option<T>, ModelError> {
    let Some(value) = extensions.get(name) else {
        return Ok(None);
    };
    serde_json::from_value(value.clone())
        .map(Some)
        .map_err(|error| ModelError::new(format!("{pointer}/{name}"), error.to_string()))
}

fn build(
    builder: &mut Builder<'_>,
    name: &str,
    post: &Operation,
    get: bool,
    modules: &mut BTreeMap<Vec<String>, BTreeSet<String>>,
    pointer: &str,
) -> Result<Endpoint, ModelError> {
    let extensions = &post.extensions;
    let flag =
        |name: &str| extension::<bool>(extensions, name, pointer).map(Option::unwrap_or_default);
    let permission = extension::<String>(extensions, "x-misskey-permission", pointer)?;
    let (request_schema, multipart) = request_schema(post, pointer)?;
    builder.form = multipart.then(|| name.to_owned());
    let request = build_request(
        builder,
        &request_schema,
        &Context::of_request(name, &format!("{pointer}/requestBody")),
    )?;
    builder.form = None;
    let response = build_response(builder, post, name, pointer)?;
    type_cursors(builder, &request, &response);
    let hidden = match extension::<String>(extensions, "x-misskey-cursor", pointer)?.as_deref() {
        None => false,
        Some("hidden") => true,
        Some(other) => {
            return Err(ModelError::new(
                format!("{pointer}/x-misskey-cursor"),
                format!("`{other}` is not `hidden`"),
            ));
        }
    };
    let pagination = pagination(builder, &request, &response, hidden);
    let reads_by_kind = get
        || permission
            .as_deref()
            .is_some_and(|kind| kind.starts_with("read:"));
    let only_reads = if reads_by_kind {
        !builder.rules.writes(name)
    } else {
        builder.rules.reads(name)
    };
    // Of an endpoint that writes anyway this says nothing, and the rule would be idle.
    let side_effect = only_reads
        .then(|| builder.rules.side_effect(name))
        .flatten();
    let triggers = triggers(builder, name, &request);
    Ok(Endpoint {
        path: module_path(name, modules),
        feature: features::of_segment(name.split('/').next().unwrap_or(name)),
        doc: builder.docs.endpoint(name),
        permission,
        credential: flag("x-misskey-credential")?,
        secure: flag("x-misskey-secure")?,
        rate_limited: flag("x-misskey-rate-limited")?,
        rank: extension(extensions, "x-misskey-rank", pointer)?,
        role_policy: extension(extensions, "x-misskey-role-policy", pointer)?,
        get,
        get_only: Vec::new(),
        multipart,
        writes: !only_reads,
        side_effect,
        triggers,
        errors: extension(extensions, "x-misskey-errors", pointer)?.unwrap_or_default(),
        name: name.to_owned(),
        request,
        response,
        pagination,
        lifetime: Lifetime::default(),
        availability: Vec::new(),
        later_members: Vec::new(),
        cursor_sent: Vec::new(),
    })
}

/// Members of a request that make a call do more than read.
fn triggers(builder: &Builder<'_>, name: &str, request: &Request) -> Vec<String> {
    let Body::Struct(fields) = &builder.api.types[request.ty].body else {
        return Vec::new();
    };
    let members = fields.iter().map(|field| &field.wire);
    let triggers = members.filter(|member| {
        let place = format!("{name}.request.{member}");
        builder.rules.side_effect(&place).is_some()
    });
    triggers.cloned().collect()
}

/// One segment, one module; two that would be one in Rust differ by a word.
fn module_path(name: &str, modules: &mut BTreeMap<Vec<String>, BTreeSet<String>>) -> Vec<String> {
    let mut wire = Vec::new();
    let mut path: Vec<String> = Vec::new();
    for segment in name.split('/') {
        wire.push(segment.to_owned());
        // Segments met before keep the name they got: the key is the path on the wire.
        let known = modules.get(&wire).and_then(|names| names.first().cloned());
        let module = match known {
            Some(module) => module,
            None => {
                let parent = vec![String::new(), wire[..wire.len() - 1].join("/")];
                let module = unique(
                    module(segment),
                    modules.entry(parent).or_default(),
                    "_other",
                );
                modules.insert(wire.clone(), BTreeSet::from([module.clone()]));
                module
            }
        };
        path.push(module);
    }
    path
}

fn request_schema(post: &Operation, pointer: &str) -> Result<(Schema, bool), ModelError> {
    let none = Schema {
        shape: Shape::FreeObject,
        nullable: false,
        facts: schema::Facts::default(),
    };
    let body = match &post.request_body {
        None => return Ok((none, false)),
        Some(ReferenceOr::Reference { .. }) => {
            return Err(ModelError::new(
                format!("{pointer}/requestBody"),
                "a reference to a request body is not understood",
            ));
        }
        Some(ReferenceOr::Item(body)) => body,
    };
    let Some((kind, media)) = body.content.first() else {
        return Ok((none, false));
    };
    let multipart = match kind.as_str() {
        "application/json" => false,
        "multipart/form-data" => true,
        other => {
            return Err(ModelError::new(
                format!("{pointer}/requestBody/content"),
                format!("content type `{other}` is not understood"),
            ));
        }
    };
    let pointer = format!(
        "{pointer}/requestBody/content/{}/schema",
        schema::escape(kind)
    );
    let Some(schema) = &media.schema else {
        return Ok((none, multipart));
    };
    Ok((lower(schema, &pointer)?, multipart))
}

fn build_request(
    builder: &mut Builder<'_>,
    schema: &Schema,
    context: &Context,
) -> Result<Request, ModelError> {
    let (parts, choices) = split_choices(schema);
    let mut object = Schema {
        shape: Shape::AllOf(parts),
        ..schema.clone()
    };
    if let Shape::AllOf(parts) = &mut object.shape
        && parts.is_empty()
    {
        parts.push(Schema {
            shape: Shape::Object(Object::default()),
            nullable: false,
            facts: schema::Facts::default(),
        });
    }
    let Type::Named(ty) = builder.define(&object, context)? else {
        return Err(ModelError::new(
            &context.pointer,
            "a request must be an object",
        ));
    };
    let Body::Struct(fields) = &mut builder.api.types[ty].body else {
        return Err(ModelError::new(
            &context.pointer,
            "a request must be an object",
        ));
    };
    if fields
        .iter()
        .filter(|field| field.ty == Type::Upload)
        .count()
        > 1
    {
        return Err(ModelError::new(
            &context.pointer,
            "a request with more than one file is not understood",
        ));
    }
    let upload = fields.iter().position(|field| field.ty == Type::Upload);
    let mut ways = Vec::new();
    let mut taken = BTreeSet::new();
    for Choice { keys, others } in choices {
        let mut indexes = Vec::new();
        for key in &keys {
            let Some(index) = fields.iter().position(|field| &field.wire == key) else {
                return Err(ModelError::new(
                    &context.pointer,
                    format!("`{key}` is required but is not among the properties"),
                ));
            };
            fields[index].guarded = true;
            if !indexes.contains(&index) {
                indexes.push(index);
            }
        }
        let names: Vec<_> = indexes
            .iter()
            .map(|index| fields[*index].ident.trim_end_matches('_').to_owned())
            .collect();
        let way = Way {
            name: unique(format!("by_{}", names.join("_and_")), &mut taken, "_other"),
            optional: (0..fields.len())
                .filter(|index| !indexes.contains(index) && others.contains(&fields[*index].wire))
                .collect(),
            fields: indexes,
        };
        // The same members again are no other way.
        if ways.iter().all(|known: &Way| known.fields != way.fields) {
            ways.push(way);
        }
    }
    let required = (0..fields.len())
        .filter(|index| !fields[*index].presence.may_be_absent())
        .collect();
    Ok(Request {
        ty,
        required,
        ways,
        upload,
    })
}

/// One of several sets of members of which a request must have one.
struct Choice {
    /// The set.
    keys: Vec<String>,
    /// Members that are declared beside it.
    others: Vec<String>,
}

/// Takes a union of "this member or that one is required" apart: the plain objects, and the sets of members of which one must be given.
fn split_choices(schema: &Schema) -> (Vec<Schema>, Vec<Choice>) {
    let mut parts = Vec::new();
    let mut choices = Vec::new();
    let mut take = |part: &Schema| match &part.shape {
        Shape::OneOf(branches) if choices.is_empty() => {
            let objects: Option<Vec<&Object>> = branches
                .iter()
                .map(|branch| match &branch.shape {
                    Shape::Object(object) if !object.required.is_empty() => Some(object),
                    _ => None,
                })
                .collect();
            let Some(objects) = objects else {
                return parts.push(part.clone());
            };
            for object in objects {
                choices.push(Choice {
                    keys: object.required.clone(),
                    others: object.properties.keys().cloned().collect(),
                });
                // Which of them must be there is the constructors' matter, so alone none is required.
                let optional = Object {
                    required: Vec::new(),
                    ..object.clone()
                };
                parts.push(Schema {
                    shape: Shape::Object(optional),
                    ..part.clone()
                });
            }
        }
        _ => parts.push(part.clone()),
    };
    match &schema.shape {
        Shape::AllOf(all) => all.iter().for_each(&mut take),
        _ => take(schema),
    }
    (parts, choices)
}

fn build_response(
    builder: &mut Builder<'_>,
    post: &Operation,
    name: &str,
    pointer: &str,
) -> Result<Response, ModelError> {
    let mut value = None;
    let mut nothing = false;
    for (status, response) in &post.responses.responses {
        let pointer = format!("{pointer}/responses/{status}");
        let ReferenceOr::Item(response) = response else {
            if matches!(status, StatusCode::Code(400..=599)) {
                continue;
            }
            return Err(ModelError::new(
                pointer,
                "a reference in place of a successful response is not understood",
            ));
        };
        let content = response
            .content
            .get("application/json")
            .and_then(|media| media.schema.as_ref());
        match (status, content) {
            (StatusCode::Code(200), Some(schema)) => {
                value = Some(lower(
                    schema,
                    &format!("{pointer}/content/application~1json/schema"),
                )?);
            }
            (StatusCode::Code(200 | 204), None) => nothing = true,
            (StatusCode::Code(400..=599), _) => {}
            _ => {
                return Err(ModelError::new(
                    pointer,
                    "only 200 and 204 are understood as success",
                ));
            }
        }
    }
    let Some(schema) = value else {
        return Ok(Response::Nothing);
    };
    let mut context = Context::of_response(
        name,
        &format!("{pointer}/responses/200/content/application~1json/schema"),
    );
    let nullable = builder.is_nullable(&schema);
    if nothing || nullable {
        // `Response` is then an `Option` of it.
        context.name = "ResponseBody".into();
        context.role = Role::Part;
    }
    let ty = builder.resolve(&schema, &context)?;
    let free = ty == Type::Json;
    Ok(if (nothing || nullable) && !free {
        Response::Perhaps(ty)
    } else {
        Response::Always(ty)
    })
}

fn pagination(
    builder: &Builder<'_>,
    request: &Request,
    response: &Response,
    hidden: bool,
) -> Option<Pagination> {
    let Body::Struct(fields) = &builder.api.types[request.ty].body else {
        return None;
    };
    let find = |wire: &str| {
        fields
            .iter()
            .find(|field| field.wire == wire && field.presence == Presence::Optional)
    };
    let Response::Always(Type::List(item)) = response else {
        return None;
    };
    let textual = |wire: &str| {
        find(wire)
            .filter(|field| matches!(field.ty, Type::Id(_) | Type::Text))
            .map(|field| field.ident.clone())
    };
    let date = |wire: &str| {
        find(wire)
            .filter(|field| field.ty == Type::UnixMillis)
            .map(|field| field.ident.clone())
    };
    let cursor = match (textual("untilId"), find("offset")) {
        (Some(until), _) => Cursor::Id {
            until,
            since: textual("sinceId"),
            since_date: date("sinceDate"),
            until_date: date("untilDate"),
            item_id: item_id(builder, item)?.0,
            sort: sort(builder, fields),
            hidden,
        },
        (None, Some(offset)) if offset.ty == Type::Integer && offset.ident == "offset" => {
            Cursor::Offset
        }
        _ => return None,
    };
    let limit = find("limit").filter(|limit| limit.ty == Type::Integer);
    Some(Pagination {
        cursor,
        item: (**item).clone(),
        limit: limit.and_then(|limit| {
            Some(PageLimit {
                field: limit.ident.clone(),
                default: limit.default.as_ref()?.as_i64()?,
                largest: limit.limits.max.as_ref().and_then(|max| max.as_i64()),
            })
        }),
    })
}

/// The field that orders a list, if a rule knows one of its name.
fn sort(builder: &Builder<'_>, fields: &[Field]) -> Option<(String, Vec<String>)> {
    fields.iter().find_map(|field| {
        let is_text = match &field.ty {
            Type::Text => true,
            Type::Named(id) => matches!(builder.api.types[*id].body, Body::Enum(_)),
            _ => false,
        };
        let may_be_absent = matches!(field.presence, Presence::Optional | Presence::Maybe);
        if !is_text || !may_be_absent {
            return None;
        }
        Some((field.ident.clone(), builder.rules.order(&field.wire)?))
    })
}

/// A page's cursor is the id of what the page lists, so it has the type of that id unless a rule says another.
fn type_cursors(builder: &mut Builder<'_>, request: &Request, response: &Response) {
    let Response::Always(Type::List(item)) = response else {
        return;
    };
    let Some((_, id)) = item_id(builder, item) else {
        return;
    };
    let Body::Struct(fields) = &mut builder.api.types[request.ty].body else {
        return;
    };
    for field in fields.iter_mut().filter(|field| {
        CURSORS.contains(&field.wire.as_str()) && field.ty == Type::Id(OPAQUE_ID.into())
    }) {
        field.ty = id.clone();
    }
}

/// Where the items of a list have their id, and its type.
fn item_id(builder: &Builder<'_>, item: &Type) -> Option<(ItemId, Type)> {
    let Type::Named(id) = item else { return None };
    let of_struct = |id: TypeId| match &builder.api.types[id].body {
        Body::Struct(fields) => fields
            .iter()
            .find(|field| {
                field.wire == "id"
                    && field.presence == Presence::Required
                    && matches!(field.ty, Type::Id(_) | Type::Text)
            })
            .map(|field| (field.ident.clone(), field.ty.clone())),
        _ => None,
    };
    match &builder.api.types[*id].body {
        Body::Struct(_) => of_struct(*id).map(|(field, ty)| (ItemId::Field(field), ty)),
        Body::Tagged { branches, .. } => {
            let mut ids = branches.iter().map(|branch| of_struct(branch.ty));
            let first = ids.next()??;
            ids.all(|id| id.as_ref() == Some(&first))
                .then_some((ItemId::Getter(first.0), first.1))
        }
        _ => None,
    }
}

/// Errors that every endpoint declares say nothing about any one of them.
fn drop_general_errors(builder: &mut Builder<'_>) -> Vec<ErrorFact> {
    let endpoints = &mut builder.api.endpoints;
    let Some(first) = endpoints.first() else {
        return Vec::new();
    };
    let general: Vec<_> = first
        .errors
        .iter()
        .filter(|error| {
            endpoints
                .iter()
                .all(|endpoint| endpoint.errors.iter().any(|other| other.code == error.code))
        })
        .cloned()
        .collect();
    if endpoints.len() > 1 {
        for endpoint in endpoints {
            endpoint
                .errors
                .retain(|error| general.iter().all(|other| other.code != error.code));
        }
    }
    general
}

fn collect_codes<'e>(builder: &mut Builder<'_>, general: impl Iterator<Item = &'e ErrorFact>) {
    let mut codes: BTreeMap<String, (BTreeSet<u16>, BTreeSet<String>)> = BTreeMap::new();
    for error in general {
        codes
            .entry(error.code.clone())
            .or_default()
            .0
            .insert(error.status);
    }
    for endpoint in &builder.api.endpoints {
        for error in &endpoint.errors {
            let (statuses, endpoints) = codes.entry(error.code.clone()).or_default();
            statuses.insert(error.status);
            endpoints.insert(endpoint.name.clone());
        }
    }
    let mut taken = BTreeSet::from(["Unknown".to_owned()]);
    for (code, (statuses, endpoints)) in codes {
        let variant = unique(camel(&code), &mut taken, "Code");
        builder.api.codes.insert(
            code,
            CodeDef {
                variant,
                doc: None,
                statuses: statuses.into_iter().collect(),
                endpoints: endpoints.into_iter().collect(),
                lifetime: Lifetime::default(),
            },
        );
    }
}

fn collect_permissions(builder: &mut Builder<'_>, listed: Vec<String>) {
    let used = builder
        .api
        .endpoints
        .iter()
        .filter_map(|endpoint| endpoint.permission.clone());
    let all: BTreeSet<String> = used.chain(listed).collect();
    let mut taken = BTreeSet::from(["Unknown".to_owned()]);
    builder.api.permissions = all
        .into_iter()
        .map(|kind| Variant {
            name: unique(camel(&kind), &mut taken, "Permission"),
            value: kind,
            doc: None,
            lifetime: Lifetime::default(),
        })
        .collect();
}

/// Follows every request and response to the types inside.
fn mark_directions(builder: &mut Builder<'_>) {
    let mut sent = Vec::new();
    let mut received = Vec::new();
    for endpoint in &builder.api.endpoints {
        sent.push(endpoint.request.ty);
        if let Response::Always(ty) | Response::Perhaps(ty) = &endpoint.response {
            ty.mentions(&mut received);
        }
    }
    let types = &mut builder.api.types;
    spread(types, sent, |def| std::mem::replace(&mut def.sent, true));
    spread(types, received, |def| {
        std::mem::replace(&mut def.received, true)
    });
}

pub(super) fn spread(
    types: &mut [TypeDef],
    mut waiting: Vec<TypeId>,
    mark: impl Fn(&mut TypeDef) -> bool,
) {
    while let Some(id) = waiting.pop() {
        if mark(&mut types[id]) {
            continue;
        }
        types[id].body.mentions(&mut waiting);
    }
}
