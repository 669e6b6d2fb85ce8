//! How what a channel has told is asked for.

use super::builder::Builder;
use crate::model::{Body, Cursor, Event, Field, History, HistoryValue, Presence, Type, TypeId};
use crate::sources::streaming as file;

/// Finds the endpoint and what goes into its request; `None` where the document has no such endpoint, or none that lists in both orders.
pub(super) fn build(
    builder: &Builder<'_>,
    history: &file::History,
    params: TypeId,
    events: &[Event],
) -> Result<Option<History>, String> {
    let api = &builder.api;
    // Where the document lacks what the event carries, the channel has no such event.
    let Some(event) = events.iter().find(|event| event.wire == history.event) else {
        return Ok(None);
    };
    let endpoint = api
        .endpoints
        .iter()
        .find(|endpoint| endpoint.name == history.endpoint);
    let Some((endpoint, pagination)) =
        endpoint.and_then(|endpoint| Some((endpoint, endpoint.pagination.as_ref()?)))
    else {
        return Ok(None);
    };
    let Cursor::Id {
        since: Some(_),
        since_date: Some(since),
        ..
    } = &pagination.cursor
    else {
        return Ok(None);
    };
    if event.payload.as_ref() != Some(&pagination.item) {
        return Err(format!(
            "`{}` lists something else than what the event `{}` carries",
            history.endpoint, history.event
        ));
    }
    let fields = fields_of(builder, endpoint.request.ty);
    let params = fields_of(builder, params);
    let mut values = Vec::new();
    for param in params {
        let name = history.params.get(&param.wire).unwrap_or(&param.wire);
        let Some(field) = fields.iter().find(|field| field.wire == *name) else {
            return Err(format!(
                "`{}` takes no `{name}` for the parameter `{}`",
                history.endpoint, param.wire
            ));
        };
        if !fits(param, field) {
            return Err(format!(
                "the parameter `{}` has another type than `{name}` of `{}`",
                param.wire, history.endpoint
            ));
        }
        values.push((
            field.ident.clone(),
            HistoryValue::Param(param.ident.clone()),
        ));
    }
    for (name, value) in &history.constants {
        let is_flag = |field: &&Field| {
            field.wire == *name && field.ty == Type::Boolean && field.presence == Presence::Optional
        };
        let Some(field) = fields.iter().find(is_flag) else {
            return Err(format!("`{}` takes no flag `{name}`", history.endpoint));
        };
        values.push((field.ident.clone(), HistoryValue::Constant(*value)));
    }
    let lacks = fields.iter().find(|field| {
        field.presence == Presence::Required
            && !values.iter().any(|(ident, _)| *ident == field.ident)
    });
    match lacks {
        Some(field) => Err(format!(
            "`{}` requires `{}`, and the channel has no such parameter",
            history.endpoint, field.wire
        )),
        None => Ok(Some(History {
            endpoint: history.endpoint.clone(),
            event: event.variant.clone(),
            since: since.clone(),
            values,
        })),
    }
}

fn fields_of<'a>(builder: &'a Builder<'_>, ty: TypeId) -> &'a [Field] {
    match &builder.api.types[ty].body {
        Body::Struct(fields) => fields,
        _ => &[],
    }
}

/// Whether what a parameter holds can be put into a field.
fn fits(param: &Field, field: &Field) -> bool {
    param.ty == field.ty
        && matches!(
            (param.presence, field.presence),
            (Presence::Required, Presence::Required | Presence::Optional)
                | (Presence::Optional, Presence::Optional)
        )
}
