//! A flat object's members as the fields of a struct.

use std::collections::BTreeSet;

use super::builder::Builder;
use super::context::{Context, core_context, sibling_name};
use super::members::{Member, Members, OTHERS};
use super::schema::{Facts, Schema, Shape, same_shape};
use crate::error::ModelError;
use crate::model::{Field, Lifetime, Limits, Presence, Type};
use crate::words::naming::{camel, ident, unique};

impl Builder<'_> {
    /// The fields of a flat object.
    pub(super) fn fields(
        &mut self,
        members: Members,
        context: &Context,
    ) -> Result<Vec<Field>, ModelError> {
        self.join_equal_siblings(&members)?;
        let mut taken = BTreeSet::from(["new".to_owned()]);
        let mut fields = Vec::with_capacity(members.len());
        let mut others = None;
        for (wire, member) in members {
            if wire == OTHERS {
                let ty = Type::Map(Box::new(
                    self.resolve_inner(&member.schema, &member.context)?,
                ));
                others = Some(ty);
                continue;
            }
            let ty = self.resolve(&member.schema, &member.context)?;
            let Facts {
                limits,
                default,
                deprecated,
            } = member.schema.facts.clone();
            let presence = Presence::of(&ty, !member.required, self.is_nullable(&member.schema));
            // The object that has the member, then the component that describes it.
            let own = format!("{}.{wire}", context.place);
            let doc = self.docs.field(&[&own, &member.context.place], &wire);
            let boxed = self.rules.is_boxed(&[&own, &member.context.place]);
            let item_limits = match &member.schema.shape {
                Shape::List(items) => items.facts.limits.clone(),
                _ => Limits::default(),
            };
            fields.push(Field {
                ident: unique(ident(&wire), &mut taken, "_other"),
                wire,
                ty,
                boxed,
                presence,
                doc,
                limits,
                item_limits,
                default,
                sample: None,
                deprecated,
                guarded: false,
                looser: None,
                origin: member
                    .context
                    .owner
                    .clone()
                    .filter(|owner| Some(owner) != context.component.as_ref()),
                lifetime: Lifetime::default(),
            });
        }
        // Last, so that fields keep the names that are theirs.
        fields.extend(others.map(|ty| Field {
            ident: unique("others".to_owned(), &mut taken, "_members"),
            wire: "*".into(),
            ty,
            boxed: false,
            presence: Presence::Others,
            doc: Some("All other members, by name.".into()),
            limits: Limits::default(),
            item_limits: Limits::default(),
            default: None,
            sample: None,
            deprecated: false,
            guarded: false,
            looser: None,
            origin: None,
            lifetime: Lifetime::default(),
        }));
        Ok(fields)
    }

    /// Siblings with the same inline schema share one type, so that 20 settings of one form are not 20 types. A flat object has members of several
    /// components; siblings are those that stand in the same one.
    fn join_equal_siblings(&mut self, members: &Members) -> Result<(), ModelError> {
        let named: Vec<_> = members
            .iter()
            .filter(|(_, member)| member.schema.core().needs_name())
            .map(|(wire, member)| Sibling::new(wire, member))
            .collect();
        let mut done: BTreeSet<usize> = BTreeSet::new();
        for (index, first) in named.iter().enumerate() {
            if done.contains(&index) {
                continue;
            }
            let core = first.core;
            let group: Vec<_> = (index..named.len())
                .filter(|other| {
                    named[*other].parent == first.parent
                        && same_shape(&named[*other].core.shape, &core.shape)
                })
                .collect();
            if group.len() < 2 {
                continue;
            }
            done.extend(&group);
            let contexts: Vec<_> = group
                .iter()
                .map(|sibling| named[*sibling].context.clone())
                .collect();
            let shared: BTreeSet<_> = contexts
                .iter()
                .filter_map(|context| self.rules.shared(&context.place))
                .collect();
            if shared.len() > 1
                || contexts
                    .iter()
                    .any(|context| self.by_place.contains_key(&context.key()))
            {
                continue;
            }
            let given = contexts
                .iter()
                .find_map(|context| self.rules.name(&context.place));
            let name = given.unwrap_or_else(|| sibling_name(first.prefix, &contexts));
            // One rule speaks for all siblings, whichever of them it names.
            let chosen = contexts
                .iter()
                .find(|context| self.rules.shared(&context.place).is_some())
                .unwrap_or(&contexts[0]);
            let chosen = chosen.clone().named(&name);
            let ty = match &core.shape {
                Shape::OneOf(branches) => match self.one_or_many(branches, &chosen)? {
                    // The one is what has a name; that there may be many is found again at each place.
                    Some(Type::OneOrMany(one)) => *one,
                    Some(ty) => ty,
                    None => self.define(core, &chosen)?,
                },
                _ => self.define(core, &chosen)?,
            };
            for context in &contexts {
                self.by_place.insert(context.key(), ty.clone());
            }
        }
        Ok(())
    }
}

/// A member that needs a type with a name.
struct Sibling<'m> {
    /// The place of the object that it stands in.
    parent: &'m str,
    /// What names of types in that object begin with.
    prefix: &'m str,
    /// What needs the name, behind lists and maps.
    core: &'m Schema,
    /// Where that stands.
    context: Context,
}

impl<'m> Sibling<'m> {
    fn new(wire: &str, member: &'m Member) -> Self {
        let Context { place, name, .. } = &member.context;
        Self {
            parent: place.strip_suffix(&format!(".{wire}")).unwrap_or(place),
            prefix: name.strip_suffix(&camel(wire)).unwrap_or(name),
            core: member.schema.core(),
            context: core_context(&member.schema, &member.context),
        }
    }
}
