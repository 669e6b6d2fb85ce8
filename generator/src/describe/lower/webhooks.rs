//! Webhooks: what webhooks.yaml says, with the types of the document.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::builder::Builder;
use super::endpoint::spread;
use super::streaming::{Place, Scribe};
use crate::error::ModelError;
use crate::model::{Body, Home, Type, WebhookEvent, Webhooks};
use crate::sources::streaming::TypeEntry;
use crate::sources::webhooks::{self as file, Told};
use crate::words::naming::{camel, unique};

/// Names in the module `webhook` that are there anyway.
const TAKEN: &[&str] = &[
    "Delivery",
    "Error",
    "ErrorKind",
    "Event",
    "Header",
    "Receiver",
    "SystemEvent",
    "UserEvent",
    "WebhookEvent",
];

/// Builds everything; types of the document that events hold become received ones.
pub(super) fn build(
    builder: &mut Builder<'_>,
    webhooks: &file::Webhooks,
) -> Result<(), ModelError> {
    let mut taken: BTreeSet<String> = TAKEN.iter().map(|name| (*name).to_owned()).collect();
    let user_id = builder.id_type("User");
    let models: IndexMap<String, usize> = webhooks
        .types
        .iter()
        .filter(|(_, entry)| entry.values.is_some())
        .filter_map(|(name, _)| Some((name.clone(), model(builder, name)?)))
        .collect();
    let mut scribe = Scribe {
        builder,
        taken: &mut taken,
        file: "webhooks",
    };
    let mut place = Place {
        home: Home::Webhooks,
        path: String::new(),
        prefix: String::new(),
        own: models.clone(),
    };
    let own: IndexMap<String, TypeEntry> = webhooks
        .types
        .iter()
        .filter(|(name, _)| !models.contains_key(*name))
        .map(|(name, entry)| (name.clone(), entry.clone()))
        .collect();
    scribe.own_types(&own, &mut place)?;
    let user = events(&mut scribe, "user", &webhooks.user, &place)?;
    let system = events(&mut scribe, "system", &webhooks.system, &place)?;
    let mut received = Vec::new();
    user.iter()
        .chain(&system)
        .filter_map(|event| event.payload.as_ref())
        .for_each(|ty| ty.mentions(&mut received));
    spread(&mut builder.api.types, received, |def| {
        std::mem::replace(&mut def.received, true)
    });
    builder.api.webhooks = Some(Webhooks {
        user,
        system,
        user_id,
    });
    Ok(())
}

/// The enum that names.yaml calls so.
fn model(builder: &Builder<'_>, name: &str) -> Option<usize> {
    builder.api.types.iter().position(|def| {
        def.name == name && matches!(def.home, Home::Model(_)) && matches!(def.body, Body::Enum(_))
    })
}

fn events(
    scribe: &mut Scribe<'_, '_>,
    section: &str,
    events: &IndexMap<String, Told>,
    place: &Place,
) -> Result<Vec<WebhookEvent>, ModelError> {
    let mut names = BTreeSet::from(["Unknown".to_owned()]);
    let mut list = Vec::new();
    for (wire, told) in events {
        let path = format!("{section}.{wire}");
        let payload: Option<Type> = match (&told.payload, &told.fields) {
            (Some(written), _) => Some(scribe.written(written, &path, place)?),
            (None, Some(fields)) => {
                Some(scribe.object(wire, fields, Some(&told.doc), &path, place)?)
            }
            (None, None) => None,
        };
        list.push(WebhookEvent {
            wire: wire.clone(),
            variant: unique(camel(wire), &mut names, "Event"),
            doc: told.doc.clone(),
            member: told.member.clone(),
            payload,
        });
    }
    Ok(list)
}
