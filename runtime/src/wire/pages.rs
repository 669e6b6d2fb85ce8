//! Requests that are read page by page.

/// Implements [`Paginate`](crate::Paginate) for a request: by the ids of its items, or by an offset.
#[doc(hidden)]
#[macro_export]
macro_rules! __pages {
    (
        $Request:ident of $Item:ty, by id($item:ident => $id:expr), until $until:ident
        $(, since $since:ident)? $(, since_date $since_date:ident)? $(, until_date $until_date:ident)?
    ) => {
        impl $crate::Paginate for $Request {
            type Item = $Item;
            #[inline]
            fn items(response: Self::Response) -> Vec<$Item> {
                response
            }
            #[inline]
            fn cursor($item: &$Item) -> Option<&str> {
                $id
            }
            #[inline]
            fn position(&self) -> $crate::Position {
                let since = false $(|| self.$since.is_some())?;
                let since_date: Option<$crate::UnixMillis> = None $(.or(self.$since_date))?;
                let until_date = false $(|| self.$until_date.is_some())?;
                $crate::Position::Id { since, until: self.$until.is_some(), since_date, until_date }
            }
            #[inline]
            fn seek(&mut self, to: $crate::Seek<'_>) {
                match to {
                    $($crate::Seek::Since(id) => self.$since = Some($crate::wire::FromWire::from_wire(id)),)?
                    $crate::Seek::Until(id) => self.$until = Some($crate::wire::FromWire::from_wire(id)),
                    _ => {}
                }
            }
        }
    };
    ($Request:ident of $Item:ty, by offset $(, limit $limit:literal)?) => {
        impl $crate::Paginate for $Request {
            type Item = $Item;
            #[inline]
            fn items(response: Self::Response) -> Vec<$Item> {
                response
            }
            #[inline]
            fn position(&self) -> $crate::Position {
                let limit: Option<i64> = None $(.or(self.limit).or(Some($limit)))?;
                $crate::Position::Offset {
                    offset: self.offset.and_then(|offset| offset.try_into().ok()).unwrap_or(0),
                    limit: limit.and_then(|limit| limit.try_into().ok()),
                }
            }
            #[inline]
            fn seek(&mut self, to: $crate::Seek<'_>) {
                if let $crate::Seek::Offset(offset) = to {
                    // More rows than an i64 counts do not exist.
                    self.offset = Some(offset.try_into().unwrap_or(i64::MAX));
                }
            }
        }
    };
}
