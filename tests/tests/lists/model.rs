//! Lists against a model of a server that has any combination of the faults that servers have: items come once, in order and all of them, or there
//! is one clear error.
#![allow(
    clippy::unwrap_used,
    clippy::cast_sign_loss,
    clippy::cast_possible_truncation,
    reason = "a test stops where it fails"
)]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use misskey_runtime::{
    Client, ErrorKind, RequestBody, ResponseBody, Timestamp, Transport, TransportFuture,
    UnixMillis, http,
};
use misskey_tests::loopback::api::{Search, Timeline};
use proptest::prelude::*;
use serde_json::{Value, json};

/// 2026-11-22T00:00:00Z; item `n` was made `n` minutes later.
const BEGIN: i64 = 1_795_305_600_000;
/// What [`Timeline`] says of its endpoint.
const LARGEST: usize = 20;
/// More calls than any list of these needs.
const CALLS: usize = 200;

fn millis(n: i64) -> i64 {
    BEGIN + n * 60_000
}

/// The forms that ids have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Aid,
    Meidg,
    /// `01`, `02`: of one length, without a time.
    Padded,
    /// `1`, `10`
    Number,
    /// Nothing can be told of two of them.
    Opaque,
}

impl Form {
    fn id(self, n: i64) -> String {
        match self {
            Self::Aid => {
                let mut left = millis(n) - 946_684_800_000;
                let mut digits = Vec::new();
                while left > 0 {
                    digits.push(char::from_digit((left % 36) as u32, 36).unwrap());
                    left /= 36;
                }
                format!("{}00", digits.into_iter().rev().collect::<String>())
            }
            Self::Meidg => format!("g{:011x}{:012x}", millis(n), 7),
            Self::Padded => format!("{n:02}"),
            Self::Number => n.to_string(),
            // One more letter for each, so that no two are of one length.
            Self::Opaque => format!("x{}", "z".repeat(n as usize)),
        }
    }
}

/// In which order a server lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    /// From old to new where there is only a lower bound.
    Right,
    /// As `notes/mentions` to 2025.7.0.
    NewestFirst,
    /// As `drive/files` with `-createdAt`.
    OldestFirst,
    /// As `notes/mentions` since 2025.8.0.
    OldestFirstWithSince,
    /// As `roles/notes`: picks rightly and then turns the page round.
    PagesTurnedRound,
    /// By something else.
    Shuffled,
}

/// What a server does wrong.
#[derive(Debug, Clone)]
struct Faults {
    form: Form,
    order: Order,
    count: i64,
    /// Every so many items, counted from the oldest, are hidden after the page was cut; 0 for none.
    hides: i64,
    ignores_since: bool,
    ignores_until: bool,
    ignores_dates: bool,
    ignores_limit: bool,
    /// Whether an item that a bound names is in the page as well.
    inclusive: bool,
}

impl Faults {
    fn is_shown(&self, n: i64) -> bool {
        self.hides == 0 || n % self.hides != 0
    }

    fn answer(&self, request: &Value) -> Vec<i64> {
        let place = |name: &str| {
            let id = request.get(name)?.as_str()?;
            Some(
                (1..=self.count)
                    .find(|n| self.form.id(*n) == id)
                    .unwrap_or_else(|| outside(id)),
            )
        };
        let since = place("sinceId");
        let until = place("untilId");
        let date = |name: &str| {
            let free = since.is_none() && until.is_none() && !self.ignores_dates;
            request.get(name).and_then(Value::as_i64).filter(|_| free)
        };
        let (from, to) = (date("sinceDate"), date("untilDate"));
        let slack = i64::from(self.inclusive);
        let mut all: Vec<i64> = (1..=self.count)
            .filter(|n| self.ignores_since || since.is_none_or(|since| *n > since - slack))
            .filter(|n| self.ignores_until || until.is_none_or(|until| *n < until + slack))
            .filter(|n| from.is_none_or(|from| millis(*n) > from))
            .filter(|n| to.is_none_or(|to| millis(*n) < to))
            .collect();
        let has_since = since.is_some() || from.is_some();
        let picks_oldest = match self.order {
            Order::Right | Order::PagesTurnedRound => has_since && until.is_none() && to.is_none(),
            Order::NewestFirst => false,
            Order::OldestFirst => true,
            Order::OldestFirstWithSince => has_since,
            Order::Shuffled => {
                all.sort_by_key(|n| (n * n * 7919 + n * 104_729) % 10_007);
                true
            }
        };
        if !picks_oldest {
            all.reverse();
        }
        if !self.ignores_limit {
            let limit = request.get("limit").and_then(Value::as_u64).unwrap_or(3);
            all.truncate(limit as usize);
        }
        if self.order == Order::PagesTurnedRound && picks_oldest {
            all.reverse();
        }
        all.retain(|n| self.is_shown(*n));
        all
    }
}

/// Where an id that no item has lies: `0` below all, others above.
fn outside(id: &str) -> i64 {
    if id == "0" { 0 } else { 1000 }
}

/// The model as the other end of every call.
struct Model {
    faults: Faults,
    calls: AtomicUsize,
}

impl Transport for Model {
    fn send(&self, request: http::Request<RequestBody>) -> TransportFuture {
        let calls = self.calls.fetch_add(1, Ordering::SeqCst);
        assert!(calls < CALLS, "a list without end: {:?}", self.faults);
        let body = match request.into_body() {
            RequestBody::Bytes(body) => serde_json::from_slice(&body).unwrap(),
            _ => Value::Null,
        };
        let items: Vec<Value> = self
            .faults
            .answer(&body)
            .into_iter()
            .map(|n| {
                let time = Timestamp::from_unix_millis(millis(n)).unwrap();
                json!({"id": self.faults.form.id(n), "createdAt": time.to_string(), "text": n.to_string()})
            })
            .collect();
        let body = serde_json::to_vec(&items).unwrap();
        Box::pin(async move { Ok(http::Response::new(ResponseBody::from(body))) })
    }
}

/// What is asked for.
#[derive(Debug, Clone, Copy)]
struct Asked {
    since: Option<i64>,
    until: Option<i64>,
    since_date: Option<i64>,
    until_date: Option<i64>,
    limit: Option<u64>,
    oldest_first: bool,
}

impl Asked {
    fn request(&self, form: Form) -> Timeline {
        Timeline {
            since_id: self
                .since
                .map(|n| if n == 0 { "0".to_owned() } else { form.id(n) }),
            until_id: self.until.map(|n| form.id(n)),
            since_date: self.since_date.map(|n| UnixMillis(millis(n) + 30_000)),
            until_date: self.until_date.map(|n| UnixMillis(millis(n) - 30_000)),
            limit: self.limit,
            sort: None,
        }
    }

    fn is_ascending(&self) -> bool {
        let since = self.oldest_first || self.since.is_some();
        let dated = self.since_date.is_some() && self.until_date.is_none();
        (since || dated) && self.until.is_none()
    }

    fn takes(&self, n: i64) -> bool {
        let has_since = self.since.is_some();
        let has_id = has_since || self.until.is_some() || self.oldest_first;
        self.since.is_none_or(|since| n > since)
            && self.until.is_none_or(|until| n < until)
            && (has_since || self.oldest_first || self.since_date.is_none_or(|since| n > since))
            && (has_id || self.until_date.is_none_or(|until| n < until))
    }
}

/// What came of a list: the items, and the error that ended it.
async fn read(faults: &Faults, asked: &Asked) -> (Vec<i64>, Option<misskey_runtime::Error>) {
    let model = Arc::new(Model {
        faults: faults.clone(),
        calls: AtomicUsize::new(0),
    });
    let client = Client::builder("misskey.example")
        .unwrap()
        .transport(model)
        .build()
        .unwrap();
    let mut items = client.items(asked.request(faults.form));
    if asked.oldest_first {
        items = items.oldest_first();
    }
    let mut came = Vec::new();
    while let Some(item) = items.next().await {
        match item {
            Ok(note) => came.push(note.text.unwrap().parse().unwrap()),
            Err(error) => {
                assert!(
                    items.next().await.is_none(),
                    "nothing comes behind the error"
                );
                return (came, Some(error));
            }
        }
    }
    (came, None)
}

fn faults() -> impl Strategy<Value = Faults> {
    use Order::{
        NewestFirst, OldestFirst, OldestFirstWithSince, PagesTurnedRound, Right, Shuffled,
    };
    let order = prop::sample::select(vec![
        Right,
        NewestFirst,
        OldestFirst,
        OldestFirstWithSince,
        PagesTurnedRound,
        Shuffled,
    ]);
    let form = prop::sample::select(vec![Form::Aid, Form::Meidg, Form::Padded, Form::Number]);
    let rarely = || prop::bool::weighted(0.2);
    (
        (
            form,
            order,
            0..40i64,
            prop::sample::select(vec![0i64, 0, 2, 3, 5]),
        ),
        (rarely(), rarely(), rarely(), rarely(), rarely()),
    )
        .prop_map(
            |((form, order, count, hides), (since, until, dates, limit, inclusive))| Faults {
                form,
                order,
                count,
                // A short page that comes again is taken for the whole list, so a server must not cut pages short and stand still as well.
                hides: if since || until || order == Shuffled {
                    0
                } else {
                    hides
                },
                ignores_since: since,
                ignores_until: until,
                ignores_dates: dates && order != Shuffled,
                ignores_limit: limit,
                inclusive,
            },
        )
}

fn asked() -> impl Strategy<Value = Asked> {
    let bound = || prop::option::weighted(0.3, 0..40i64);
    let above = || prop::option::weighted(0.3, 1..41i64);
    let limit = prop::option::of(prop::sample::select(vec![1u64, 2, 3, 10, 20]));
    (bound(), above(), bound(), above(), limit, any::<bool>()).prop_map(
        |(since, until, since_date, until_date, limit, oldest_first)| Asked {
            since,
            until,
            since_date,
            until_date,
            limit,
            // What cannot be asked for is an error of its own.
            oldest_first: oldest_first
                && until.is_none()
                && until_date.is_none()
                && since.is_none()
                && since_date.is_none(),
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]
    #[test]
    fn once_in_order_and_all_or_an_error(faults in faults(), asked in asked()) {
        // Two or three items without an order can look as if they had one.
        let limit = if faults.order == Order::Shuffled { Some(10) } else { asked.limit };
        let mut asked = Asked { limit, ..asked };
        if matches!(faults.form, Form::Padded | Form::Number) {
            // Dates need ids that tell their time.
            (asked.since_date, asked.until_date) = (None, None);
        }
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let (came, error) = runtime.block_on(read(&faults, &asked));
        let mut expected: Vec<i64> = (1..=faults.count).filter(|n| faults.is_shown(*n) && asked.takes(*n)).collect();
        if !asked.is_ascending() {
            expected.reverse();
        }
        let mut distinct = came.clone();
        distinct.sort_unstable();
        distinct.dedup();
        prop_assert_eq!(distinct.len(), came.len(), "something came twice: {:?}", came);
        if let Some(error) = &error {
            prop_assert_eq!(error.kind(), ErrorKind::List);
            // As far as they came, they came rightly. Where a list has no order, the first page is what there is.
            let is_begin = expected.starts_with(&came);
            let is_turned = came.iter().eq(expected.iter().rev().take(came.len()));
            let is_page = faults.order == Order::Shuffled && came.len() <= LARGEST.max(faults.count as usize);
            prop_assert!(is_begin || is_turned || is_page, "{:?} and then {}", came, error);
            return Ok(());
        }
        // Where no order was asked for, the server's is as good; where a list has none, all of it came at once.
        let is_free = asked.since.is_none() && asked.since_date.is_none() && !asked.oldest_first;
        let turned: Vec<i64> = expected.iter().rev().copied().collect();
        if faults.order == Order::Shuffled {
            let mut sorted = came.clone();
            sorted.sort_unstable();
            expected.sort_unstable();
            prop_assert_eq!(sorted, expected);
        } else if is_free && came == turned {
        } else {
            prop_assert_eq!(came, expected);
        }
    }

    /// Where nothing can be told of two ids, a server that does what it is asked is read as any other.
    #[test]
    fn ids_of_no_form(count in 0..40i64, hides in prop::sample::select(vec![0i64, 2, 3]), asked in asked()) {
        let asked = Asked { since_date: None, until_date: None, ..asked };
        let faults = Faults {
            form: Form::Opaque,
            order: Order::Right,
            count,
            hides,
            ignores_since: false,
            ignores_until: false,
            ignores_dates: false,
            ignores_limit: false,
            inclusive: false,
        };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let (came, error) = runtime.block_on(read(&faults, &asked));
        let mut expected: Vec<i64> = (1..=count).filter(|n| faults.is_shown(*n) && asked.takes(*n)).collect();
        if !asked.is_ascending() {
            expected.reverse();
        }
        prop_assert!(error.is_none(), "{:?}", error);
        prop_assert_eq!(came, expected);
    }
}

/// A list by an offset: numbers without ids, or objects with one.
struct Rows {
    count: u64,
    ignores_offset: bool,
    ignores_limit: bool,
    hides: u64,
    calls: AtomicUsize,
}

impl Transport for Rows {
    fn send(&self, request: http::Request<RequestBody>) -> TransportFuture {
        assert!(
            self.calls.fetch_add(1, Ordering::SeqCst) < CALLS,
            "a list without end"
        );
        let RequestBody::Bytes(body) = request.into_body() else {
            unreachable!()
        };
        let body: Value = serde_json::from_slice(&body).unwrap();
        let offset = if self.ignores_offset {
            0
        } else {
            body["offset"].as_u64().unwrap()
        };
        let limit = if self.ignores_limit {
            5
        } else {
            body["limit"].as_u64().unwrap()
        };
        let page: Vec<u64> = (offset..(offset + limit).min(self.count))
            .filter(|n| self.hides == 0 || n % self.hides != 0)
            .collect();
        let body = serde_json::to_vec(&page).unwrap();
        Box::pin(async move { Ok(http::Response::new(ResponseBody::from(body))) })
    }
}

proptest! {
    #[test]
    fn rows_once_in_order_and_all_or_an_error(
        count in 0..60u64,
        limit in prop::sample::select(vec![1u64, 3, 10, 20]),
        ignores_offset in any::<bool>(),
        ignores_limit in any::<bool>(),
        hides in prop::sample::select(vec![0u64, 2, 3]),
    ) {
        let hides = if ignores_offset { 0 } else { hides };
        let rows = Arc::new(Rows { count, ignores_offset, ignores_limit: ignores_limit && ignores_offset, hides, calls: AtomicUsize::new(0) });
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let client = Client::builder("misskey.example").unwrap().transport(Arc::clone(&rows)).build().unwrap();
        let (came, error) = runtime.block_on(async {
            let mut items = client.items(Search { offset: 0, limit });
            let mut came = Vec::new();
            loop {
                match items.next().await {
                    Some(Ok(item)) => came.push(item),
                    Some(Err(error)) => return (came, Some(error)),
                    None => return (came, None),
                }
            }
        });
        // A server that takes neither shows nobody more than its one page.
        let shown = if rows.ignores_limit { count.min(5) } else { count };
        let expected: Vec<u64> = (0..shown).filter(|n| hides == 0 || n % hides != 0).collect();
        match error {
            Some(error) => {
                prop_assert_eq!(error.kind(), ErrorKind::List);
                prop_assert!(ignores_offset && expected.starts_with(&came));
            }
            None => prop_assert_eq!(came, expected),
        }
    }
}
