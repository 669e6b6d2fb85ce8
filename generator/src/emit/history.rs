//! How a channel's gaps are filled.

use quote::quote;

use super::brief::Brief;
use super::cfg::Cfg;
use super::file::{File, ident};
use super::types::Types;
use crate::model::{Api, Body, Channel, Cursor, Field, HistoryValue, ItemId, Presence, Type};

/// Implements `FillsGaps` for a channel whose history an endpoint lists.
pub(super) fn fills_gaps(api: &Api, brief: &Brief, channel: &Channel, file: &mut File) {
    let Some(history) = &channel.history else {
        return;
    };
    let endpoint = api
        .endpoints
        .iter()
        .find(|endpoint| endpoint.name == history.endpoint);
    // The floor of older releases may have taken the paging away.
    let Some((endpoint, pagination)) =
        endpoint.and_then(|endpoint| Some((endpoint, endpoint.pagination.as_ref()?)))
    else {
        return;
    };
    let Cursor::Id { item_id, .. } = &pagination.cursor else {
        return;
    };
    let (Body::Struct(fields), Body::Struct(params)) = (
        &api.types[endpoint.request.ty].body,
        &api.types[channel.params].body,
    ) else {
        return;
    };
    let cfg = Cfg::endpoints(&brief.manifest, &endpoint.feature).attribute();
    let path = endpoint.path.iter().map(|segment| ident(segment));
    let request = quote! { crate::endpoints::#(#path::)*Request };
    let members = fields.iter().map(|field| {
        let name = ident(&field.ident);
        let value = history
            .values
            .iter()
            .find(|(ident, _)| *ident == field.ident)
            .map(|(_, value)| value);
        let value = match value {
            _ if field.ident == history.since => quote! { Some(since) },
            Some(HistoryValue::Constant(value)) => quote! { Some(#value) },
            Some(HistoryValue::Param(param)) => of_param(params, param, field),
            None if field.presence == Presence::Maybe => {
                quote! { ::misskey_runtime::Maybe::Absent }
            }
            None => quote! { None },
        };
        quote! { #name: #value }
    });
    let types = Types {
        api,
        home: &channel.events.home,
    };
    let params_name = ident(&api.types[channel.params].name);
    let events = ident(&channel.events.name);
    let event = ident(&history.event);
    let id = match item_id {
        ItemId::Field(field) => {
            let field = ident(field);
            quote! { Some(item.#field.as_str()) }
        }
        ItemId::Getter(getter) => {
            let getter = ident(getter);
            let union = types.ty(&pagination.item, file);
            quote! {
                match item.as_ref() {
                    #union::Unknown(object) => object.get("id")?.as_str(),
                    known => known.#getter().map(|id| id.as_str()),
                }
            }
        }
    };
    file.push(quote! {
        #cfg
        impl ::misskey_runtime::streaming::FillsGaps for #params_name {
            type Request = #request;
            fn missed(&self, since: ::misskey_runtime::UnixMillis) -> Self::Request {
                #request { #(#members),* }
            }
            #[inline]
            // Not by its name, whose import would be left over without the feature.
            fn event(item: <Self::Request as ::misskey_runtime::Paginate>::Item) -> #events {
                #events::#event(Box::new(item))
            }
            #[inline]
            fn id(event: &#events) -> Option<&str> {
                match event {
                    #events::#event(item) => #id,
                    _ => None,
                }
            }
        }
    });
}

fn of_param(params: &[Field], param: &str, field: &Field) -> proc_macro2::TokenStream {
    let name = ident(param);
    let found = params.iter().find(|known| known.ident == param);
    let is_plain = matches!(field.ty, Type::Boolean | Type::Integer | Type::Fraction);
    let value = if is_plain {
        quote! { self.#name }
    } else {
        quote! { self.#name.clone() }
    };
    let is_wrapped = found.is_some_and(|known| known.presence == field.presence);
    if is_wrapped {
        value
    } else {
        quote! { Some(#value) }
    }
}
