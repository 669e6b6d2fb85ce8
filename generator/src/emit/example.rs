//! An example for each endpoint's function: docs.yaml's, or the shortest call that compiles, made from what the request requires.

use std::collections::BTreeMap;

use super::brief::Brief;
use super::one_or_many::{Half, halves};
use super::options::Manifest;
use super::request::{MOST_ARGUMENTS, is_plain, required_name};
use crate::error::GenerateError;
use crate::model::{Api, Body, Endpoint, Field, Home, Presence, Response, Type, TypeDef, Way};
use crate::sources::docs::Example;

/// Lines of a doc comment; none for a crate whose name its own sources do not know.
///
/// # Errors
/// An example in docs.yaml is no Rust.
pub(super) fn of(
    api: &Api,
    examples: &BTreeMap<String, Example>,
    brief: &Brief,
    endpoint: &Endpoint,
) -> Result<Vec<String>, GenerateError> {
    if let Manifest::Included { .. } = brief.manifest {
        return Ok(Vec::new());
    }
    let name = brief.crate_name.replace('-', "_");
    let written = examples.get(&endpoint.name).filter(|_| brief.front_page);
    let (given, code) = match written {
        Some(example) => {
            let given = example
                .given
                .iter()
                .map(|(name, ty)| format!("{name}: {ty}"));
            (given.collect(), example.code.clone())
        }
        None => Call {
            api,
            endpoint,
            name: &name,
            given: Vec::new(),
        }
        .write(),
    };
    let parameters = given.iter().map(|one: &String| format!(", {one}"));
    let head = format!(
        "async fn example(client: {name}::Client{}) -> Result<(), Box<dyn std::error::Error>> {{",
        parameters.collect::<String>()
    );
    if let Err(error) = syn::parse_str::<syn::Block>(&format!("{{{code}\n}}")) {
        let entry = format!("examples.{}: {error}", endpoint.name);
        return Err(GenerateError::Docs(entry.into()));
    }
    let mut lines = vec![
        String::new(),
        "# Examples".to_owned(),
        "```rust,no_run".to_owned(),
        format!("# {head}"),
    ];
    lines.extend(code.trim_end().lines().map(str::to_owned));
    lines.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
    Ok(lines)
}

/// A longer line is broken up.
const WIDEST: usize = 84;

/// A call in the making.
struct Call<'a> {
    api: &'a Api,
    endpoint: &'a Endpoint,
    /// The crate's name in Rust.
    name: &'a str,
    /// What the example takes from outside: `note_id: misskey_client::ids::NoteId`.
    given: Vec<String>,
}

impl Call<'_> {
    /// Parameters and statements.
    fn write(mut self) -> (Vec<String>, String) {
        let endpoint = self.endpoint;
        let (import, path) = match endpoint.path.as_slice() {
            [.., parent, last] => {
                let above = endpoint.path[..endpoint.path.len() - 1].join("::");
                (format!("endpoints::{above}"), format!("{parent}::{last}"))
            }
            path => (
                "endpoints".to_owned(),
                format!("endpoints::{}", path.join("::")),
            ),
        };
        let request = match halves(self.api, endpoint) {
            Some(
                [
                    Half {
                        def, fields, ways, ..
                    },
                    _,
                ],
            ) => self.made(&path, &def, &fields, ways.first()),
            None => {
                let def = &self.api.types[endpoint.request.ty];
                match &def.body {
                    Body::Struct(fields) => {
                        self.made(&path, def, fields, endpoint.request.ways.first())
                    }
                    _ => format!("{path}::Request::new()"),
                }
            }
        };
        let mut lines = vec![format!("use {}::{import};", self.name)];
        let call = |request: &str| {
            if endpoint.pagination.is_some() {
                format!("let mut items = client.items({request});")
            } else if endpoint.response == Response::Nothing {
                format!("{path}(&client, {request}).await?;")
            } else {
                format!("let answer = {path}(&client, {request}).await?;")
            }
        };
        let at_once = call(&request);
        if at_once.len() <= WIDEST && !at_once.contains('\n') {
            lines.push(at_once);
        } else {
            lines.push(format!("let request = {request};"));
            lines.push(call("request"));
        }
        if endpoint.pagination.is_some() {
            lines.push("while let Some(item) = items.next().await {".to_owned());
            lines.push("    println!(\"{:?}\", item?);".to_owned());
            lines.push("}".to_owned());
        } else if endpoint.response != Response::Nothing {
            lines.push("println!(\"{answer:?}\");".to_owned());
        }
        (self.given, lines.join("\n"))
    }

    /// `notes::show::Request::new(note_id)`
    fn made(&mut self, path: &str, def: &TypeDef, fields: &[Field], way: Option<&Way>) -> String {
        let is_given = |index: &usize| {
            !fields[*index].presence.may_be_absent()
                || way.is_some_and(|way| way.fields.contains(index))
        };
        let given: Vec<&Field> = (0..fields.len())
            .filter(is_given)
            .map(|index| &fields[index])
            .collect();
        let constructor = way.map_or("new", |way| way.name.as_str());
        let ty = format!("{path}::{}", def.name);
        if given.len() <= MOST_ARGUMENTS {
            let arguments: Vec<_> = given
                .iter()
                .map(|field| self.argument(field, false))
                .collect();
            return format!("{ty}::{constructor}({})", arguments.join(", "));
        }
        let members = given.iter().map(|field| {
            let value = self.argument(field, true);
            if value == field.ident {
                value
            } else {
                format!("{}: {value}", field.ident)
            }
        });
        let members: Vec<_> = members
            .map(|member| format!("    {},\n", member.replace('\n', "\n    ")))
            .collect();
        format!(
            "{ty}::{constructor}({path}::{} {{\n{}}})",
            required_name(self.api, def, way),
            members.concat()
        )
    }

    /// What a constructor takes; `exact` where it stands in a struct and nothing converts it.
    fn argument(&mut self, field: &Field, exact: bool) -> String {
        let nullable = field.presence == Presence::Nullable
            || (field.presence == Presence::Maybe && field.ty != Type::Json);
        let value = self.value(&field.ty, field, exact || nullable);
        let value = if field.boxed && (exact || nullable) {
            format!("Box::new({value})")
        } else {
            value
        };
        if nullable && exact {
            format!("Some({value})")
        } else {
            value
        }
    }

    fn value(&mut self, ty: &Type, field: &Field, exact: bool) -> String {
        match ty {
            Type::Boolean => "true".to_owned(),
            Type::Integer => {
                let value = field
                    .limits
                    .min
                    .as_ref()
                    .map_or_else(|| "10".to_owned(), ToString::to_string);
                if exact { format!("{value}_i64") } else { value }
            }
            Type::Fraction => "1.0".to_owned(),
            Type::Text if exact => format!("{:?}.to_owned()", text(field)),
            Type::Text => format!("{:?}", text(field)),
            Type::Upload => format!("{}::Upload::from_path(\"cat.png\").await?", self.name),
            Type::List(item) if is_plain(item) && !exact => {
                format!("[{}]", self.value(item, field, false))
            }
            Type::List(item) => format!("vec![{}]", self.value(item, field, true)),
            Type::Map(_) => "std::collections::BTreeMap::new()".to_owned(),
            Type::Named(id) => {
                let def = &self.api.types[*id];
                match &def.body {
                    Body::Alias(inner) => self.value(inner, field, exact),
                    Body::Enum(variants) if !variants.is_empty() => {
                        format!("{}::{}", self.path(def), variants[0].name)
                    }
                    Body::Struct(fields) if def.sent => {
                        let path = self.home(def);
                        self.made(&path, def, fields, None)
                    }
                    _ => self.taken(ty, field),
                }
            }
            _ => self.taken(ty, field),
        }
    }

    /// A parameter of the example, for what is no literal.
    fn taken(&mut self, ty: &Type, field: &Field) -> String {
        let ty = self.written(ty);
        // A list of ids is told by one of them.
        let singular = field.wire.ends_with("Ids") && !ty.starts_with("Vec<");
        let ident = if singular {
            field.ident.trim_end_matches('s').to_owned()
        } else {
            field.ident.clone()
        };
        let parameter = format!("{ident}: {ty}");
        if !self.given.contains(&parameter) {
            self.given.push(parameter);
        }
        ident
    }

    /// A type as a program outside the crate writes it.
    fn written(&self, ty: &Type) -> String {
        let name = self.name;
        match ty {
            Type::Boolean => "bool".to_owned(),
            Type::Integer => "i64".to_owned(),
            Type::Fraction => "f64".to_owned(),
            Type::Text => "String".to_owned(),
            Type::Id(id) => format!("{name}::ids::{id}"),
            Type::Timestamp => format!("{name}::Timestamp"),
            Type::UnixMillis => format!("{name}::UnixMillis"),
            Type::Upload => format!("{name}::Upload"),
            Type::Json => format!("{name}::Json"),
            Type::JsonObject => format!("{name}::JsonObject"),
            Type::List(inner) => format!("Vec<{}>", self.written(inner)),
            Type::Nullable(inner) => format!("Option<{}>", self.written(inner)),
            Type::Tuple(places) => {
                let places: Vec<_> = places.iter().map(|place| self.written(place)).collect();
                format!("({},)", places.join(", "))
            }
            Type::Map(inner) => format!(
                "std::collections::BTreeMap<String, {}>",
                self.written(inner)
            ),
            Type::OneOrMany(inner) => format!("{name}::OneOrMany<{}>", self.written(inner)),
            Type::Named(id) => {
                let def = &self.api.types[*id];
                let path = self.path(def);
                if path.starts_with(name) {
                    path
                } else {
                    format!("{name}::endpoints::{}", self.full(def))
                }
            }
        }
    }

    /// `misskey_client::models::Poll`, `create::Poll`
    fn path(&self, def: &TypeDef) -> String {
        format!("{}::{}", self.home(def), def.name)
    }

    /// The module of a type, as the example can name it.
    fn home(&self, def: &TypeDef) -> String {
        match &def.home {
            Home::Model(_) => format!("{}::models", self.name),
            Home::Endpoint(_) => match self.endpoint.path.as_slice() {
                [.., parent, last] => format!("{parent}::{last}"),
                path => format!("endpoints::{}", path.join("::")),
            },
            Home::Channel(_) => format!("{}::streaming", self.name),
            Home::Webhooks => format!("{}::webhook", self.name),
        }
    }

    fn full(&self, def: &TypeDef) -> String {
        format!("{}::{}", self.endpoint.path.join("::"), def.name)
    }
}

/// A text for a field: its name in words, which says at least what belongs there.
fn text(field: &Field) -> String {
    use heck::ToSnakeCase as _;
    field.wire.to_snake_case().replace('_', " ")
}
