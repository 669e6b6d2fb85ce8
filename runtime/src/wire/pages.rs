//! Requests that are read page by page.

use crate::value::Maybe;

/// A member of a request that may be left out.
#[doc(hidden)]
pub trait Given {
    /// What it holds.
    type Value;
    /// The value, where there is one.
    fn given(&self) -> Option<&Self::Value>;
}

impl<T> Given for Option<T> {
    type Value = T;
    fn given(&self) -> Option<&T> {
        self.as_ref()
    }
}

impl<T> Given for Maybe<T> {
    type Value = T;
    fn given(&self) -> Option<&T> {
        self.as_option()
    }
}

/// Whether a request asks for an order that is not that of the ids.
#[doc(hidden)]
pub fn is_sorted<G: Given<Value: AsRef<str>>>(order: &G, by_id: &[&str]) -> bool {
    order
        .given()
        .is_some_and(|order| !by_id.contains(&order.as_ref()))
}

/// Implements [`Paginate`](crate::Paginate) for a request: by the ids of its items, or by an offset.
#[doc(hidden)]
#[macro_export]
macro_rules! __pages {
    (@largest) => { None };
    (@largest $largest:literal) => { Some($largest) };
    (
        $Request:ident of $Item:ty, by id, until $until:ident
        $(, since $since:ident)? $(, since_date $since_date:ident)? $(, until_date $until_date:ident)?
        $(, sort $sort:ident [$($by_id:literal)*])? $(, limit $limit:ident $default:literal $(to $largest:literal)?)?
    ) => {
        impl $crate::Paginate for $Request {
            type Item = $Item;
            const LARGEST_LIMIT: Option<u64> = $crate::__pages!(@largest $($($largest)?)?);
            #[inline]
            fn position(&self) -> $crate::Position<'_> {
                let limit: Option<i64> = None $(.or(self.$limit).or(Some($default)))?;
                $crate::Position::Id {
                    since: None $(.or(self.$since.as_ref().map(|id| id.as_ref())))?,
                    until: self.$until.as_ref().map(|id| id.as_ref()),
                    since_date: None $(.or(self.$since_date))?,
                    until_date: None $(.or(self.$until_date))?,
                    limit: limit.and_then(|limit| limit.try_into().ok()),
                    can_ascend: false $(|| { let _ = &self.$since; true })?,
                    sorted: false $(|| $crate::wire::pages::is_sorted(&self.$sort, &[$($by_id),*]))?,
                }
            }
            #[inline]
            fn seek(&mut self, to: $crate::Seek<'_>) {
                match to {
                    $($crate::Seek::Since(id) => self.$since = Some($crate::wire::FromWire::from_wire(id)),)?
                    $crate::Seek::Until(id) => self.$until = Some($crate::wire::FromWire::from_wire(id)),
                    $crate::Seek::NoSince => {
                        $(self.$since = None;)?
                        $(self.$since_date = None;)?
                    }
                    $($crate::Seek::Limit(limit) => self.$limit = limit.try_into().ok(),)?
                    _ => {}
                }
            }
        }
    };
    ($Request:ident of $Item:ty, by offset $(, limit $limit:ident $default:literal $(to $largest:literal)?)?) => {
        impl $crate::Paginate for $Request {
            type Item = $Item;
            const LARGEST_LIMIT: Option<u64> = $crate::__pages!(@largest $($($largest)?)?);
            #[inline]
            fn position(&self) -> $crate::Position<'_> {
                let limit: Option<i64> = None $(.or(self.$limit).or(Some($default)))?;
                $crate::Position::Offset {
                    offset: self.offset.and_then(|offset| offset.try_into().ok()).unwrap_or(0),
                    limit: limit.and_then(|limit| limit.try_into().ok()),
                }
            }
            #[inline]
            fn seek(&mut self, to: $crate::Seek<'_>) {
                match to {
                    // More rows than an i64 counts do not exist.
                    $crate::Seek::Offset(offset) => self.offset = Some(offset.try_into().unwrap_or(i64::MAX)),
                    $($crate::Seek::Limit(limit) => self.$limit = limit.try_into().ok(),)?
                    _ => {}
                }
            }
        }
    };
}
