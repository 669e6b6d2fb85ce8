//! One endpoint: its types, what the runtime must know of it, its function.

use proc_macro2::TokenStream;
use quote::quote;

use super::availability::Constants;
use super::doc;
use super::file::{File, ident};
use super::one_or_many::{Half, halves};
use super::types::Types;
use crate::model::{Api, Body, Cursor, Endpoint, Field, Home, Presence, Response, Role, Type};

/// Writes the types and impls of an endpoint.
pub(super) fn define(api: &Api, constants: &Constants<'_>, endpoint: &Endpoint, file: &mut File) {
    let home = Home::Endpoint(endpoint.name.clone());
    let types = Types { api, home: &home };
    let own: Vec<_> = (0..api.types.len())
        .filter(|id| api.types[*id].home == home)
        .collect();
    let (roots, inline): (Vec<_>, Vec<_>) = own
        .into_iter()
        .partition(|id| api.types[*id].role != Role::Part);
    if let Some(halves) = halves(api, endpoint) {
        define_halves(&types, constants, endpoint, &halves, file);
    } else {
        for id in &roots {
            types.define(*id, file);
        }
        if !roots.iter().any(|id| api.types[*id].role == Role::Response) {
            let response = response_ty(&types, &endpoint.response, file);
            let doc = format!(" The answer of {}.", doc::function_link(endpoint));
            file.push(quote! { #[doc = #doc] pub type Response = #response; });
        }
        let asked = Asked {
            request: "Request",
            fields: match &api.types[endpoint.request.ty].body {
                Body::Struct(fields) => fields,
                _ => &[],
            },
            response: "Response",
            decode: decode(&endpoint.response),
        };
        implement(api, constants, endpoint, &asked, file);
    }
    paginate(&types, endpoint, file);
    for id in inline {
        types.define(id, file);
    }
}

/// Two requests with an answer each, and what the function takes: either of them.
fn define_halves(
    types: &Types<'_>,
    constants: &Constants<'_>,
    endpoint: &Endpoint,
    halves: &[Half; 2],
    file: &mut File,
) {
    types.define_halves(halves, file);
    let [one, many] = halves;
    for half in halves {
        let response = ident(half.response);
        let answer = types.ty(&half.answer, file);
        let doc = format!(" The answer to [`{}`].", half.def.name);
        file.push(quote! { #[doc = #doc] pub type #response = #answer; });
    }
    file.import("misskey_runtime::wire::OneOrMany");
    // Servers answer one where they should answer a list of one, and the other way round: `users/relation` of every release does.
    let decode_one = quote! {
        let mut all = reply.json::<OneOrMany<_>>()?.into_vec();
        match all.pop() {
            Some(one) if all.is_empty() => Ok(one),
            _ => Err(reply.unfit("", "a list, expected one value or a list of one")),
        }
    };
    let decode_many = quote! { reply.one_or_many() };
    for (half, decode) in [(one, decode_one), (many, decode_many)] {
        let asked = Asked {
            request: &half.def.name,
            fields: &half.fields,
            response: half.response,
            decode,
        };
        implement(types.api, constants, endpoint, &asked, file);
    }
    let doc = format!(
        " Either request of {}: [`Request`] or [`ManyRequest`], which decides what the answer is.",
        doc::function_link(endpoint)
    );
    file.push(quote! {
        #[doc = #doc]
        pub trait AnyRequest: Endpoint {}
        impl AnyRequest for Request {}
        impl AnyRequest for ManyRequest {}
    });
}

/// A request type and its answer.
struct Asked<'a> {
    request: &'a str,
    fields: &'a [Field],
    response: &'a str,
    /// How the answer is read from a `reply`.
    decode: TokenStream,
}

fn decode(response: &Response) -> TokenStream {
    match response {
        Response::Nothing => quote! { reply.nothing() },
        Response::Always(Type::Json) => quote! { reply.free() },
        Response::Always(Type::List(_)) => quote! { reply.list() },
        Response::Always(_) => quote! { reply.json() },
        Response::Perhaps(_) => quote! { reply.optional() },
    }
}

fn response_ty(types: &Types<'_>, response: &Response, file: &mut File) -> TokenStream {
    match response {
        Response::Nothing => quote! { () },
        Response::Always(ty) => types.ty(ty, file),
        Response::Perhaps(ty) => {
            let ty = types.ty(ty, file);
            quote! { Option<#ty> }
        }
    }
}

fn implement(
    api: &Api,
    constants: &Constants<'_>,
    endpoint: &Endpoint,
    asked: &Asked<'_>,
    file: &mut File,
) {
    let (request, response) = (ident(asked.request), ident(asked.response));
    let upload_field = asked.fields.iter().find(|field| field.ty == Type::Upload);
    let decode = &asked.decode;
    for name in ["Endpoint", "EndpointInfo", "Reply", "DecodeError"] {
        file.import(&format!("misskey_runtime::{name}"));
    }
    let constant = endpoint.permission.as_ref().map(|permission| {
        file.import("crate::Permission");
        let variant = ident(&doc::permission_variant(api, permission));
        quote! {
            impl #request {
                /// The permission that an app's token needs for this endpoint.
                pub const PERMISSION: Permission = Permission::#variant;
            }
        }
    });
    let name = &endpoint.name;
    let mut facts: Vec<TokenStream> = endpoint
        .permission
        .iter()
        .map(|permission| quote! { permission(#permission) })
        .collect();
    let flags = [
        (endpoint.credential, "credential"),
        (endpoint.secure, "secure"),
        (endpoint.rate_limited, "rate_limited"),
        (endpoint.get, "get"),
        (endpoint.multipart, "multipart"),
        (endpoint.writes, "writes"),
    ];
    facts.extend(
        flags
            .into_iter()
            .filter(|(is_so, _)| *is_so)
            .map(|(_, flag)| {
                let flag = ident(flag);
                quote! { #flag() }
            }),
    );
    facts.extend(availability(constants, endpoint, asked.fields));
    let upload = upload_field.map(|field| {
        file.import("misskey_runtime::Upload");
        let name = ident(&field.ident);
        let taken = match field.presence {
            Presence::Required | Presence::Others => {
                quote! { Some(std::mem::take(&mut self.#name)) }
            }
            Presence::Nullable | Presence::Optional => quote! { self.#name.take() },
            Presence::Maybe => quote! { std::mem::take(&mut self.#name).into_option() },
        };
        quote! {
            #[inline]
            fn upload(&mut self) -> Option<Upload> {
                #taken
            }
        }
    });
    let allows_get = endpoint.get.then(|| {
        file.import("misskey_runtime::AllowsGet");
        quote! { impl AllowsGet for #request {} }
    });
    file.push(quote! {
        #constant
        impl Endpoint for #request {
            type Response = #response;
            const INFO: EndpointInfo = EndpointInfo::new(#name)#(.#facts)*;
            #upload
            // Generic code is compiled where it is used; this too, so that a program pays for the endpoints it calls.
            #[inline]
            fn decode(reply: &Reply) -> Result<#response, DecodeError> {
                #decode
            }
        }
        #allows_get
    });
}

/// In which releases the endpoint is, and those of these members that came later.
fn availability(
    constants: &Constants<'_>,
    endpoint: &Endpoint,
    fields: &[Field],
) -> impl Iterator<Item = TokenStream> {
    let own = constants
        .path(&endpoint.availability)
        .map(|path| quote! { available(#path) });
    let later: Vec<_> = endpoint
        .later_members
        .iter()
        .filter(|(member, _)| fields.iter().any(|field| field.wire == *member))
        .filter_map(|(member, available)| {
            let path = constants.path(available)?;
            Some(quote! { (#member, #path) })
        })
        .collect();
    let later = (!later.is_empty()).then(|| quote! { later_members(&[#(#later),*]) });
    let cursor = constants
        .path(&endpoint.cursor_sent)
        .map(|path| quote! { cursor_sent(#path) });
    own.into_iter().chain(later).chain(cursor)
}

/// How the endpoint is read page by page.
fn paginate(types: &Types<'_>, endpoint: &Endpoint, file: &mut File) {
    let Some(pagination) = &endpoint.pagination else {
        return;
    };
    file.import("misskey_runtime::wire");
    let item = types
        .ty(&pagination.item, file)
        .to_string()
        .replace(' ', "");
    let limit = pagination.limit.as_ref().map(|limit| {
        let largest = limit.largest.map(|largest| format!(" to {largest}"));
        format!(
            ", limit {} {}{}",
            limit.field,
            limit.default,
            largest.unwrap_or_default()
        )
    });
    let limit = limit.unwrap_or_default();
    let how = match &pagination.cursor {
        Cursor::Offset => "offset".to_owned(),
        Cursor::Id {
            since,
            until,
            since_date,
            until_date,
            sort,
            ..
        } => {
            let sort = sort.as_ref().map(|(field, by_id)| {
                let by_id: Vec<String> = by_id.iter().map(|value| format!("{value:?}")).collect();
                format!(", sort {field} [{}]", by_id.join(" "))
            });
            let names: Vec<_> = [
                ("since", since),
                ("since_date", since_date),
                ("until_date", until_date),
            ]
            .into_iter()
            .filter_map(|(what, field)| field.as_ref().map(|field| format!(", {what} {field}")))
            .collect();
            format!(
                "id, until {until}{}{}",
                names.concat(),
                sort.unwrap_or_default()
            )
        }
    };
    file.push_table(format!(
        "wire::pages! {{ Request of {item}, by {how}{limit} }}\n"
    ));
}

/// The function, which stands beside the endpoint's module.
pub(super) fn function(
    api: &Api,
    endpoint: &Endpoint,
    example: &[String],
    cfg: &TokenStream,
    file: &mut File,
) {
    // Where features may take every function away, an import would be left over.
    let (client, call) = if cfg.is_empty() {
        file.import("crate::Call");
        file.import("crate::Client");
        (quote! { Client }, quote! { Call })
    } else {
        (quote! { crate::Client }, quote! { crate::Call })
    };
    let Some(module) = endpoint.path.last() else {
        return;
    };
    let name = ident(module);
    let docs = doc::outer(&doc::endpoint(api, endpoint, example));
    if api.asks_for_many(endpoint).is_some() {
        file.push(quote! {
            #docs
            #cfg
            #[inline]
            pub fn #name<R: #name::AnyRequest>(client: &#client, request: R) -> #call<R::Response> {
                client.send(request)
            }
        });
        return;
    }
    file.push(quote! {
        #docs
        #cfg
        #[inline]
        pub fn #name(client: &#client, request: #name::Request) -> #call<#name::Response> {
            client.send(request)
        }
    });
}
