//! `allOf` and overlapping unions as one flat object.

use std::rc::Rc;

use super::builder::Builder;
use super::context::Context;
use super::members::{Member, Members, OTHERS};
use super::schema::{Schema, Shape, anything, same_shape};
use crate::error::ModelError;

/// Deeper than any real document; deeper means that it refers to itself.
const DEPTH: usize = 64;
/// More than any real object has by far; components that name each other twice double with every step.
const PARTS: usize = 10_000;

impl Builder<'_> {
    /// The members of an object however it is composed; `None` where a part is no object.
    pub(super) fn flatten(
        &self,
        schema: &Schema,
        context: &Context,
    ) -> Result<Option<Members>, ModelError> {
        self.flatten_to(schema, context, 0, &mut 0)
    }

    fn flatten_to(
        &self,
        schema: &Schema,
        context: &Context,
        depth: usize,
        parts: &mut usize,
    ) -> Result<Option<Members>, ModelError> {
        *parts += 1;
        if *parts > PARTS {
            return Err(ModelError::new(
                &context.pointer,
                format!(
                    "this object is made of more than {PARTS} parts; name fewer of them in `allOf` and unions"
                ),
            ));
        }
        if depth > DEPTH {
            return Err(ModelError::new(
                &context.pointer,
                "this object is made of itself; break the cycle of `$ref` and `allOf`",
            ));
        }
        match &schema.shape {
            Shape::Object(object) => {
                let mut members = Members::new();
                for (name, schema) in &object.properties {
                    let member = Member {
                        schema: schema.clone(),
                        required: object.required.contains(name),
                        described: true,
                        context: context.property(name),
                    };
                    members.insert(name.clone(), member);
                }
                for name in &object.required {
                    members.entry(name.clone()).or_insert_with(|| Member {
                        schema: Rc::new(anything()),
                        required: true,
                        described: false,
                        context: context.property(name),
                    });
                }
                if let Some(others) = &object.others {
                    let member = Member {
                        schema: others.clone(),
                        required: false,
                        described: true,
                        context: context.value(),
                    };
                    members.insert(OTHERS.to_owned(), member);
                }
                Ok(Some(members))
            }
            Shape::FreeObject => Ok(Some(Members::new())),
            Shape::Ref(name) => {
                let (target, context) = self.component(name, &context.pointer)?;
                self.flatten_to(target, &context, depth + 1, parts)
            }
            Shape::AllOf(all_of) => {
                let mut all = Members::new();
                for part in all_of {
                    let Some(members) = self.flatten_to(part, context, depth + 1, parts)? else {
                        return Ok(None);
                    };
                    for (name, mut member) in members {
                        // Of two descriptions the later one holds; what either requires is required.
                        match all.get_mut(&name) {
                            Some(earlier) if !member.described => {
                                earlier.required |= member.required;
                                continue;
                            }
                            Some(earlier) => member.required |= earlier.required,
                            None => {}
                        }
                        all.insert(name, member);
                    }
                }
                Ok(Some(all))
            }
            Shape::OneOf(branches) => self.overlay(branches, context, depth + 1, parts),
            _ => Ok(None),
        }
    }

    /// The members of all branches in one object: required where every branch requires it.
    fn overlay(
        &self,
        branches: &[Schema],
        context: &Context,
        depth: usize,
        parts: &mut usize,
    ) -> Result<Option<Members>, ModelError> {
        let mut flat = Vec::new();
        for branch in branches {
            let Some(members) = self.flatten_to(branch, context, depth, parts)? else {
                return Ok(None);
            };
            flat.push(members);
        }
        let mut all = Members::new();
        for members in &flat {
            for (name, member) in members {
                let Some(earlier) = all.get_mut(name) else {
                    let required = flat
                        .iter()
                        .all(|members| members.get(name).is_some_and(|member| member.required));
                    all.insert(
                        name.clone(),
                        Member {
                            required,
                            ..member.clone()
                        },
                    );
                    continue;
                };
                if !member.described {
                    continue;
                }
                if !earlier.described {
                    let required = earlier.required;
                    *earlier = Member {
                        required,
                        ..member.clone()
                    };
                    continue;
                }
                if !same_shape(&earlier.schema.shape, &member.schema.shape) {
                    Rc::make_mut(&mut earlier.schema).shape = Shape::Any;
                }
                if member.schema.nullable && !earlier.schema.nullable {
                    Rc::make_mut(&mut earlier.schema).nullable = true;
                }
            }
        }
        Ok(Some(all))
    }
}
