//! One endpoint: its types, what the runtime must know of it, its function.

use proc_macro2::TokenStream;
use quote::quote;

use super::doc;
use super::file::{File, ident};
use super::types::Types;
use crate::model::{Api, Body, Cursor, Endpoint, Home, Response, Type};

/// Writes the types and impls of an endpoint.
pub(super) fn define(api: &Api, endpoint: &Endpoint, file: &mut File) {
    let home = Home::Endpoint(endpoint.name.clone());
    let types = Types { api, home: &home };
    let own: Vec<_> = (0..api.types.len()).filter(|id| api.types[*id].home == home).collect();
    let (roots, inline): (Vec<_>, Vec<_>) = own.into_iter().partition(|id| matches!(api.types[*id].name.as_str(), "Request" | "Response"));
    for id in &roots {
        types.define(*id, file);
    }
    if !roots.iter().any(|id| api.types[*id].name == "Response") {
        let response = response_ty(&types, &endpoint.response, file);
        let doc = format!(" What `{}` answers.", endpoint.name);
        file.push(quote! { #[doc = #doc] pub type Response = #response; });
    }
    implement(api, endpoint, file);
    paginate(api, &types, endpoint, file);
    for id in inline {
        types.define(id, file);
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

fn implement(api: &Api, endpoint: &Endpoint, file: &mut File) {
    let upload_field = match &api.types[endpoint.request.ty].body {
        Body::Struct(fields) => endpoint.request.upload.and_then(|index| fields.get(index)).map(|field| field.ident.as_str()),
        _ => None,
    };
    for name in ["Endpoint", "EndpointInfo", "Reply", "DecodeError"] {
        file.import(&format!("misskey_runtime::{name}"));
    }
    let (constant, permission) = match &endpoint.permission {
        Some(permission) => {
            let variant = ident(&crate::naming::camel(permission));
            (quote! { Some(Permission::#variant) }, quote! { Some(#permission) })
        }
        None => (quote! { None }, quote! { None }),
    };
    file.import("crate::Permission");
    let Endpoint { name, credential, secure, rate_limited, get, multipart, writes, .. } = endpoint;
    let decode = match &endpoint.response {
        Response::Nothing => quote! { reply.nothing() },
        Response::Always(Type::Json) => quote! { reply.free() },
        Response::Always(_) => quote! { reply.json() },
        Response::Perhaps(_) => quote! { reply.optional() },
    };
    let upload = upload_field.map(|field| {
        file.import("misskey_runtime::Upload");
        let field = ident(field);
        quote! {
            #[inline]
            fn upload(&mut self) -> Option<Upload> {
                Some(std::mem::take(&mut self.#field))
            }
        }
    });
    let allows_get = get.then(|| {
        file.import("misskey_runtime::AllowsGet");
        quote! { impl AllowsGet for Request {} }
    });
    file.push(quote! {
        impl Request {
            /// The permission that an app's token needs for this.
            pub const PERMISSION: Option<Permission> = #constant;
        }
        impl Endpoint for Request {
            type Response = Response;
            const INFO: EndpointInfo = EndpointInfo {
                name: #name,
                permission: #permission,
                credential: #credential,
                secure: #secure,
                rate_limited: #rate_limited,
                get: #get,
                multipart: #multipart,
                writes: #writes,
            };
            #upload
            // Generic code is compiled where it is used; this too, so that a program pays for the endpoints it calls.
            #[inline]
            fn decode(reply: &Reply) -> Result<Response, DecodeError> {
                #decode
            }
        }
        #allows_get
    });
}

/// How the endpoint is read page by page.
fn paginate(_api: &Api, _types: &Types<'_>, endpoint: &Endpoint, _file: &mut File) {
    if let Some(pagination) = &endpoint.pagination {
        match pagination.cursor {
            Cursor::Id { .. } | Cursor::Offset => {}
        }
    }
}

/// The function, which stands beside the endpoint's module.
pub(super) fn function(api: &Api, endpoint: &Endpoint, cfg: &TokenStream, file: &mut File) {
    file.import("misskey_runtime::Endpoint");
    file.import("crate::Call");
    file.import("crate::Client");
    let Some(module) = endpoint.path.last() else { return };
    let name = ident(module);
    let docs = doc::outer(&doc::endpoint(endpoint, |code| api.codes.get(code).map(|code| code.variant.clone())));
    file.push(quote! {
        #cfg
        #docs
        #[inline]
        pub fn #name(client: &Client, request: #name::Request) -> Call<#name::Response> {
            client.send(request)
        }
    });
}
