//! A path's POST, and the GET that some have beside it.

use serde_json::{Map, Value, json};

use super::{
    access,
    error::ImportError,
    pointer::Place,
    prose::{Prose, RANKS, is_permission},
    refusal::{Refusals, known},
    schema::Schemas,
    source::Origin,
};

const ERROR_RESPONSE: &str = "#/components/responses/Error";

/// An operation's facts, wherever they were said.
#[derive(PartialEq)]
struct Operation {
    tags: Option<Value>,
    credential: bool,
    permission: Option<String>,
    secure: bool,
    rate_limited: bool,
    rank: Option<&'static str>,
    role_policy: Option<String>,
    /// Whether its list goes on by ids that are not sent; only corrections say so.
    hides_cursor: bool,
    request: Request,
    /// By status, each with its content type and schema.
    responses: Vec<(u16, Option<(String, Value)>)>,
    errors: Refusals,
}

#[derive(PartialEq)]
struct Request {
    content_type: String,
    schema: Value,
}

/// The canonical form of a path's operations; `None` where they cannot be read, which is noted.
pub(super) fn path_item(
    schemas: &Schemas<'_>,
    origin: Origin,
    item: &Value,
    at: &Place<'_>,
) -> Result<Option<Value>, ImportError> {
    let item = access::object(item, at)?;
    schemas.faults.unless(known(item, &["post", "get"], at));
    let before = schemas.faults.count();
    let (post, post_at) = access::member(item, "post", at)?;
    let post = Operation::read(schemas, origin, post, &post_at)?;
    let get_at = at.member("get");
    let get = match item.get("get") {
        Some(get) if origin == Origin::Served => Operation::read(schemas, origin, get, &get_at)?,
        _ => None,
    };
    let Some(post) = post else {
        return Ok(None);
    };
    let twin = match (get, item.get("get")) {
        (Some(get), _) => {
            // Where one of them is misread, that the two differ is no fault of its own.
            let same = match schemas.faults.count() == before {
                true => get.same_as(&post, &get_at),
                false => Ok(()),
            };
            same.and_then(|()| post.twin(&get_at)).map(Some)
        }
        (None, Some(recorded)) if origin == Origin::Snapshot => {
            post.twin(&get_at).and_then(|twin| {
                if *recorded == twin {
                    return Ok(Some(twin));
                }
                let what =
                    "the GET twin does not follow from its POST; import the served document again";
                Err(ImportError::conflict(&get_at, what))
            })
        }
        _ => Ok(None),
    };
    let mut canonical = Map::new();
    if let Some(twin) = schemas.faults.unless(twin).flatten() {
        canonical.insert("get".to_owned(), twin);
    }
    canonical.insert("post".to_owned(), post.to_json());
    Ok(Some(Value::Object(canonical)))
}

impl Operation {
    /// `None` where it cannot be read, and all that stands in the way is noted.
    fn read(
        schemas: &Schemas<'_>,
        origin: Origin,
        operation: &Value,
        at: &Place<'_>,
    ) -> Result<Option<Self>, ImportError> {
        let operation = access::object(operation, at)?;
        let keys = match origin {
            Origin::Served => SERVED_KEYS,
            Origin::Snapshot => SNAPSHOT_KEYS,
        };
        schemas.faults.unless(known(operation, keys, at));
        let secured = match operation.get("security") {
            None => false,
            Some(security) => !access::array(security, &at.member("security"))?.is_empty(),
        };
        let mut read = Self {
            tags: schemas.faults.unless(tags(operation, at)).flatten(),
            credential: false,
            permission: None,
            secure: false,
            rate_limited: false,
            rank: None,
            role_policy: None,
            hides_cursor: false,
            request: Request::nothing(),
            responses: Vec::new(),
            errors: Refusals::default(),
        };
        // Each part is read whatever the others are like, so that one run tells all that is wrong.
        let parts = [
            read.request(schemas, operation, at),
            access::member(operation, "responses", at).and_then(|(responses, at)| {
                read.responses(schemas, origin, access::object(responses, &at)?, &at)
            }),
            match origin {
                Origin::Served => read.served_facts(operation, at),
                Origin::Snapshot => read.snapshot_facts(operation, at),
            },
        ];
        let parts = parts.map(|part| schemas.faults.unless(part));
        if parts.contains(&None) {
            return Ok(None);
        }
        if read.credential != secured {
            let (says, security) = if read.credential {
                ("Yes", "no")
            } else {
                ("No", "a")
            };
            let what = format!(
                "`Credential required: {says}`, but the operation has {security} `security`; one is wrong"
            );
            return Err(ImportError::conflict(at, what));
        }
        Ok(Some(read))
    }

    /// What the endpoint is asked with: a body or, of a GET, parameters.
    fn request(
        &mut self,
        schemas: &Schemas<'_>,
        operation: &Map<String, Value>,
        at: &Place<'_>,
    ) -> Result<(), ImportError> {
        match (operation.get("requestBody"), operation.get("parameters")) {
            (None, None) => {}
            (Some(body), None) => {
                self.request = request(schemas, body, &at.member("requestBody"))?;
            }
            (None, Some(parameters)) => {
                self.request = query(schemas, parameters, &at.member("parameters"))?;
            }
            (Some(_), Some(_)) => {
                let what = "an operation with `parameters` beside its `requestBody` is not supported; say all of it in one of them";
                return Err(ImportError::unsupported(&at.member("parameters"), what));
            }
        }
        Ok(())
    }

    fn served_facts(
        &mut self,
        operation: &Map<String, Value>,
        at: &Place<'_>,
    ) -> Result<(), ImportError> {
        let (description, at) = access::member(operation, "description", at)?;
        let prose = Prose::read(access::string(description, &at)?, &at)?;
        self.credential = prose.credential;
        self.permission = prose.permission;
        self.secure = prose.secure;
        self.rate_limited |= prose.rate_limited;
        self.rank = prose.rank;
        self.role_policy = prose.role_policy;
        Ok(())
    }

    fn snapshot_facts(
        &mut self,
        operation: &Map<String, Value>,
        at: &Place<'_>,
    ) -> Result<(), ImportError> {
        let flag = |key: &'static str| match operation.get(key) {
            None => Ok(false),
            Some(value) => access::boolean(value, &at.member(key)),
        };
        let (credential, credential_at) = access::member(operation, "x-misskey-credential", at)?;
        self.credential = access::boolean(credential, &credential_at)?;
        self.secure = flag("x-misskey-secure")?;
        self.rate_limited = flag("x-misskey-rate-limited")?;
        if let Some(permission) = operation.get("x-misskey-permission") {
            let at = at.member("x-misskey-permission");
            let permission = access::string(permission, &at)?;
            if !is_permission(permission) {
                return Err(ImportError::unsupported(
                    &at,
                    "this does not look like a permission such as `read:account`",
                ));
            }
            self.permission = Some(permission.to_owned());
        }
        if let Some(rank) = operation.get("x-misskey-rank") {
            let at = at.member("x-misskey-rank");
            let rank = access::string(rank, &at)?;
            let known = RANKS.iter().find(|known| **known == rank);
            self.rank = Some(known.ok_or_else(|| {
                let what = format!("`{rank}` is none of the ranks {}", RANKS.join(", "));
                ImportError::unsupported(&at, what)
            })?);
        }
        if let Some(policy) = operation.get("x-misskey-role-policy") {
            let policy = access::string(policy, &at.member("x-misskey-role-policy"))?;
            self.role_policy = Some(policy.to_owned());
        }
        if let Some(cursor) = operation.get("x-misskey-cursor") {
            let at = at.member("x-misskey-cursor");
            if access::string(cursor, &at)? != "hidden" {
                return Err(ImportError::unsupported(&at, "this is not `hidden`"));
            }
            self.hides_cursor = true;
        }
        let (errors, errors_at) = access::member(operation, "x-misskey-errors", at)?;
        self.errors = Refusals::read(errors, &errors_at)?;
        Ok(())
    }

    fn responses(
        &mut self,
        schemas: &Schemas<'_>,
        origin: Origin,
        responses: &Map<String, Value>,
        at: &Place<'_>,
    ) -> Result<(), ImportError> {
        for (status, response) in responses {
            let at = at.member(status);
            if origin == Origin::Snapshot
                && status == "default"
                && *response == json!({ "$ref": ERROR_RESPONSE })
            {
                continue;
            }
            let response = access::object(response, &at)?;
            match status.parse::<u16>() {
                Ok(status @ (200 | 204)) => {
                    schemas
                        .faults
                        .unless(known(response, &["description", "content"], &at));
                    let content = match response.get("content") {
                        None => None,
                        Some(_) if status == 204 => {
                            return Err(ImportError::unsupported(
                                &at,
                                "an answer with status 204 has no content",
                            ));
                        }
                        Some(content) => {
                            Some(only_content(schemas, content, &at.member("content"))?)
                        }
                    };
                    self.responses.push((status, content));
                }
                Ok(status @ 400..600) if origin == Origin::Served => {
                    self.rate_limited |= status == 429;
                    self.error_response(schemas, response, status, &at)?;
                }
                _ => {
                    let what = "only the statuses 200, 204 and 400 to 599 are known; teach `generator/src/import` this one";
                    return Err(ImportError::unsupported(&at, what));
                }
            }
        }
        self.responses.sort_by_key(|(status, _)| *status);
        if self.responses.is_empty() {
            return Err(ImportError::unsupported(
                at,
                "neither 200 nor 204 is declared, so a success has no form",
            ));
        }
        Ok(())
    }

    fn error_response(
        &mut self,
        schemas: &Schemas<'_>,
        response: &Map<String, Value>,
        status: u16,
        at: &Place<'_>,
    ) -> Result<(), ImportError> {
        schemas
            .faults
            .unless(known(response, &["description", "content"], at));
        let Some(content) = response.get("content") else {
            return Ok(());
        };
        let at = at.member("content");
        for (media_type, media) in access::object(content, &at)? {
            let at = at.member(media_type);
            let media = access::object(media, &at)?;
            schemas
                .faults
                .unless(known(media, &["schema", "examples"], &at));
            let (schema, schema_at) = access::member(media, "schema", &at)?;
            if *schema != json!({ "$ref": "#/components/schemas/Error" }) {
                let what = "an error of its own form is not supported; every error is `#/components/schemas/Error`";
                return Err(ImportError::unsupported(&schema_at, what));
            }
            if let Some(examples) = media.get("examples") {
                let at = at.member("examples");
                self.errors
                    .examples(&schemas.faults, examples, status, &at)?;
            }
        }
        Ok(())
    }

    /// A GET that asks for or answers anything else than its POST could not be called through it.
    fn same_as(&self, post: &Self, at: &Place<'_>) -> Result<(), ImportError> {
        let differs = if self.request != post.request {
            "request"
        } else if self.responses != post.responses {
            "responses"
        } else if self.errors != post.errors || self.rate_limited != post.rate_limited {
            "errors"
        } else if self.tags != post.tags {
            "tags"
        } else if self != post {
            "credential, permission or secure"
        } else {
            return Ok(());
        };
        Err(ImportError::conflict(
            at,
            format!("GET and POST of one path differ in: {differs}; they must be the same call"),
        ))
    }

    fn twin(&self, at: &Place<'_>) -> Result<Value, ImportError> {
        let not_flat = || {
            let what = "a GET's parameters must be the properties of one object; this request is something else";
            ImportError::unsupported(at, what)
        };
        let schema = &self.request.schema;
        if schema.get("type").and_then(Value::as_str) != Some("object")
            || schema.get("nullable").is_some()
        {
            return Err(not_flat());
        }
        let required = schema.get("required").and_then(Value::as_array);
        let mut parameters = Vec::new();
        for (key, value) in schema.as_object().into_iter().flatten() {
            match (key.as_str(), value) {
                ("type" | "required", _) => {}
                ("properties", Value::Object(properties)) => {
                    for (name, schema) in properties {
                        let mut parameter = Map::new();
                        parameter.insert("name".to_owned(), name.as_str().into());
                        parameter.insert("in".to_owned(), "query".into());
                        if required.is_some_and(|required| {
                            required.iter().any(|value| value == name.as_str())
                        }) {
                            parameter.insert("required".to_owned(), true.into());
                        }
                        parameter.insert("schema".to_owned(), schema.clone());
                        parameters.push(Value::Object(parameter));
                    }
                }
                _ => return Err(not_flat()),
            }
        }
        Ok(
            json!({ "parameters": parameters, "responses": self.responses_json(), "x-misskey-twin": true }),
        )
    }

    fn to_json(&self) -> Value {
        let mut operation = Map::new();
        let mut insert = |key: &str, value: Value| operation.insert(key.to_owned(), value);
        if let Some(tags) = &self.tags {
            insert("tags", tags.clone());
        }
        if self.credential {
            insert("security", json!([{ "bearerAuth": [] }]));
        }
        let Request {
            content_type,
            schema,
        } = &self.request;
        insert(
            "requestBody",
            json!({ "required": true, "content": { content_type.as_str(): { "schema": schema } } }),
        );
        insert("responses", self.responses_json());
        insert("x-misskey-credential", self.credential.into());
        if let Some(permission) = &self.permission {
            insert("x-misskey-permission", permission.as_str().into());
        }
        if self.secure {
            insert("x-misskey-secure", true.into());
        }
        if self.rate_limited {
            insert("x-misskey-rate-limited", true.into());
        }
        if let Some(rank) = self.rank {
            insert("x-misskey-rank", rank.into());
        }
        if let Some(policy) = &self.role_policy {
            insert("x-misskey-role-policy", policy.as_str().into());
        }
        if self.hides_cursor {
            insert("x-misskey-cursor", "hidden".into());
        }
        insert("x-misskey-errors", self.errors.to_json());
        Value::Object(operation)
    }

    fn responses_json(&self) -> Value {
        let mut responses = Map::new();
        for (status, content) in &self.responses {
            let description = if *status == 204 { "No content" } else { "OK" };
            let response = match content {
                None => json!({ "description": description }),
                Some((content_type, schema)) => {
                    json!({ "description": description, "content": { content_type.as_str(): { "schema": schema } } })
                }
            };
            responses.insert(status.to_string(), response);
        }
        responses.insert("default".to_owned(), json!({ "$ref": ERROR_RESPONSE }));
        Value::Object(responses)
    }
}

const SERVED_KEYS: &[&str] = &[
    "operationId",
    "summary",
    "description",
    "externalDocs",
    "tags",
    "security",
    "requestBody",
    "parameters",
    "responses",
];

const SNAPSHOT_KEYS: &[&str] = &[
    "tags",
    "security",
    "requestBody",
    "responses",
    "x-misskey-credential",
    "x-misskey-permission",
    "x-misskey-secure",
    "x-misskey-rate-limited",
    "x-misskey-rank",
    "x-misskey-role-policy",
    "x-misskey-cursor",
    "x-misskey-errors",
];

fn tags(operation: &Map<String, Value>, at: &Place<'_>) -> Result<Option<Value>, ImportError> {
    let Some(tags) = operation.get("tags") else {
        return Ok(None);
    };
    let at = at.member("tags");
    for (index, tag) in access::array(tags, &at)?.iter().enumerate() {
        access::string(tag, &at.item(index))?;
    }
    Ok(Some(tags.clone()))
}

impl Request {
    /// An endpoint that declares no body is called with an empty object.
    fn nothing() -> Self {
        Self {
            content_type: "application/json".to_owned(),
            schema: json!({ "type": "object" }),
        }
    }
}

/// The parameters of a GET, as the object whose properties they are.
fn query(
    schemas: &Schemas<'_>,
    parameters: &Value,
    at: &Place<'_>,
) -> Result<Request, ImportError> {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for (index, parameter) in access::array(parameters, at)?.iter().enumerate() {
        let at = at.item(index);
        let parameter = access::object(parameter, &at)?;
        let keys = [
            "name",
            "in",
            "required",
            "schema",
            "description",
            "example",
            "examples",
        ];
        schemas.faults.unless(known(parameter, &keys, &at));
        let (place, place_at) = access::member(parameter, "in", &at)?;
        if access::string(place, &place_at)? != "query" {
            let what = "a parameter stands in the query; others are not supported";
            return Err(ImportError::unsupported(&place_at, what));
        }
        let (name, name_at) = access::member(parameter, "name", &at)?;
        let name = access::string(name, &name_at)?;
        let (schema, _) = access::member(parameter, "schema", &at)?;
        if properties.insert(name.to_owned(), schema.clone()).is_some() {
            let what = format!("the parameter `{name}` stands here twice; keep one");
            return Err(ImportError::conflict(&name_at, what));
        }
        let needed = parameter.get("required");
        if needed.is_some_and(|needed| *needed == Value::Bool(true)) {
            required.push(name);
        }
    }
    let object = json!({ "type": "object", "properties": properties, "required": required });
    Ok(Request {
        schema: schemas.canonical(&object, at)?,
        ..Request::nothing()
    })
}

fn request(schemas: &Schemas<'_>, body: &Value, at: &Place<'_>) -> Result<Request, ImportError> {
    let body = access::object(body, at)?;
    schemas
        .faults
        .unless(known(body, &["required", "content", "description"], at));
    if let Some(required) = body.get("required")
        && !access::boolean(required, &at.member("required"))?
    {
        let what = "a request without a body is refused by every server; it must be `true`";
        return Err(ImportError::unsupported(&at.member("required"), what));
    }
    let (content, at) = access::member(body, "content", at)?;
    let (content_type, schema) = only_content(schemas, content, &at)?;
    Ok(Request {
        content_type,
        schema,
    })
}

/// The one content type and its schema.
fn only_content(
    schemas: &Schemas<'_>,
    content: &Value,
    at: &Place<'_>,
) -> Result<(String, Value), ImportError> {
    let content = access::object(content, at)?;
    let mut media_types = content.iter();
    let (Some((media_type, media)), None) = (media_types.next(), media_types.next()) else {
        let what = format!("{} content types; exactly one is supported", content.len());
        return Err(ImportError::unsupported(at, what));
    };
    let at = at.member(media_type);
    let media = access::object(media, &at)?;
    // `example` is prose; whatever it shows, the schema says.
    schemas
        .faults
        .unless(known(media, &["schema", "example", "examples"], &at));
    let (schema, schema_at) = access::member(media, "schema", &at)?;
    Ok((media_type.clone(), schemas.canonical(schema, &schema_at)?))
}
