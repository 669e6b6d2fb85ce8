//! Whether limits take fewer values than before, or more.

use serde_json::{Number, Value};

use super::kind::Kind;
use crate::model::Limits;

/// Each limit that moved, with words for what was and what is.
pub(super) fn moved(old: &Limits, new: &Limits) -> Vec<(Kind, String)> {
    let count = |count: Option<usize>| count.map(|count| count as f64);
    // Nothing is shorter than nothing.
    let least = |least: Option<usize>| count(least.filter(|least| *least > 0));
    let number = |number: &Option<Number>| number.as_ref().and_then(Number::as_f64);
    let bounds = [
        (
            "smallest number",
            Bound::Lower,
            number(&old.min),
            number(&new.min),
        ),
        (
            "largest number",
            Bound::Upper,
            number(&old.max),
            number(&new.max),
        ),
        (
            "shortest length",
            Bound::Lower,
            least(old.min_length),
            least(new.min_length),
        ),
        (
            "longest length",
            Bound::Upper,
            count(old.max_length),
            count(new.max_length),
        ),
        (
            "fewest items",
            Bound::Lower,
            least(old.min_items),
            least(new.min_items),
        ),
        (
            "most items",
            Bound::Upper,
            count(old.max_items),
            count(new.max_items),
        ),
    ];
    let mut found: Vec<_> = bounds
        .into_iter()
        .filter_map(|(what, bound, old, new)| {
            let narrower = match (old, new) {
                (None, None) => return None,
                (Some(a), Some(b)) if a == b => return None,
                (None, Some(_)) => true,
                (Some(_), None) => false,
                (Some(a), Some(b)) => match bound {
                    Bound::Lower => b > a,
                    Bound::Upper => b < a,
                },
            };
            let text = |bound: Option<f64>| {
                bound.map_or_else(|| "none".to_owned(), |bound| bound.to_string())
            };
            let kind = if narrower {
                Kind::LimitNarrowed
            } else {
                Kind::LimitWidened
            };
            Some((kind, format!("{what} was {}, is {}", text(old), text(new))))
        })
        .collect();
    match (&old.pattern, &new.pattern) {
        (None, Some(new)) => found.push((Kind::LimitNarrowed, format!("must match {new}"))),
        (Some(old), None) => found.push((Kind::LimitWidened, format!("need not match {old}"))),
        (Some(old), Some(new)) if old != new => {
            found.push((Kind::LimitChanged, format!("must match {new}, not {old}")));
        }
        _ => {}
    }
    if old.values != new.values {
        // No list takes every value.
        let within = |inner: &[Value], outer: &[Value]| {
            outer.is_empty() || !inner.is_empty() && inner.iter().all(|value| outer.contains(value))
        };
        let kind = match (
            within(&new.values, &old.values),
            within(&old.values, &new.values),
        ) {
            (true, true) => None,
            (true, false) => Some(Kind::LimitNarrowed),
            (false, true) => Some(Kind::LimitWidened),
            (false, false) => Some(Kind::LimitChanged),
        };
        let text = |values: &[Value]| match values {
            [] => "any".to_owned(),
            values => values
                .iter()
                .map(Value::to_string)
                .collect::<Vec<_>>()
                .join(", "),
        };
        let (old, new) = (text(&old.values), text(&new.values));
        found.extend(kind.map(|kind| (kind, format!("values were {old}, are {new}"))));
    }
    match (old.unique_items, new.unique_items) {
        (false, true) => found.push((Kind::LimitNarrowed, "nothing may stand in it twice".into())),
        (true, false) => found.push((Kind::LimitWidened, "something may stand in it twice".into())),
        _ => {}
    }
    found
}

enum Bound {
    Lower,
    Upper,
}
