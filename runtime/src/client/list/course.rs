//! The way through a list, whatever the server makes of what it is asked.
//!
//! Servers ignore parameters that they do not know, some list in another order than the one asked for, and some page by an id that
//! they do not send. So the way goes by what came. Nothing here knows a type: a page is the ids of its items.

use std::collections::HashSet;

use super::compare::{self, Order};
use super::position::Position;
use crate::reply::Key;
use crate::value::{Timestamp, UnixMillis, id};

const NEWEST_FIRST: &str = "the server lists from new to old although it was asked for the opposite, so the next page would be the wrong one; read the list from new to old and reverse it";
const OLDEST_FIRST: &str = "the server lists from old to new although it was asked for the opposite, so the next page would be the wrong one";
const NO_ORDER: &str = "the items are not in the order of their ids, so there is no id to continue from; leave `sort` out if the endpoint has it, and ask for as many items as it gives at once";
const SORTED: &str = "it is not sorted by time (`sort`), and the server continues by ids only; leave `sort` out, or ask for as many items as the endpoint gives at once";
const NO_ID: &str = "no item of the page has an id to continue from";
const DATE_IGNORED: &str = "the server ignores `sinceDate` or `untilDate` here, as Misskey before 2025.7.0 does on most endpoints; use `sinceId` or `untilId`";
const NO_TIME: &str =
    "the ids of this server do not contain the time; use `sinceId` instead of `sinceDate`";
const STANDS_STILL: &str =
    "the server sends the same items again, whatever it is asked for, and there may be more";
const HIDDEN: &str =
    "this server continues by ids that it does not send, and there may be more items";

/// How far the time in an id may be off, in milliseconds: some forms of id count seconds.
const SLACK: i64 = 1000;

/// What is asked for next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Next {
    /// The page from here on.
    From(Place),
    /// The same page with so many items.
    Larger(u64),
    /// The very first page again, with so many items.
    Again(u64),
    /// The same page without its lower bound, which is found here.
    WithoutSince,
    /// Nothing.
    End,
    /// Nothing: the list cannot go on.
    Stop(&'static str),
}

/// Where a page begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    Since(Box<str>),
    Until(Box<str>),
    Offset(u64),
}

/// How a page was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asked {
    Usual,
    Larger(u64),
    Again(u64),
}

/// What a page is worth: which of its items are new, and how to go on.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Verdict {
    /// For each item whether it is given out.
    pub(super) keep: Vec<bool>,
    pub(super) next: Next,
}

impl Verdict {
    fn none(page: &[Key], next: Next) -> Self {
        Self {
            keep: vec![false; page.len()],
            next,
        }
    }
}

/// The way through one list.
pub(super) struct Course {
    way: Way,
    /// How many items a page has at most, where it is known.
    limit: Option<u64>,
    /// The most that the endpoint gives at once.
    largest: Option<u64>,
    /// How many items were given out.
    given: usize,
    /// How many of them were in the first page.
    first: usize,
    first_was_full: bool,
    /// Whether a page was the same again.
    repeats: bool,
    /// What the last page held; with ids that cannot be compared, and with offsets, what all pages held.
    seen: HashSet<u64>,
}

enum Way {
    Id(ById),
    /// With the offset of the page that is asked for.
    Offset(u64),
}

struct ById {
    oldest_first: bool,
    /// Whether the endpoint can list from old to new.
    can_turn: bool,
    since: Option<Box<str>>,
    until: Option<Box<str>>,
    since_date: Option<UnixMillis>,
    until_date: Option<UnixMillis>,
    sorted: bool,
    /// Why the list can only be had as one page, if so.
    whole_only: Option<&'static str>,
    /// Whether the server is asked without the lower bound, because it turns the list round for it.
    is_open: bool,
    /// Whether all ids so far could be compared.
    compares: bool,
    /// The last id that was given out.
    edge: Option<Box<str>>,
}

impl Course {
    pub(super) fn new(begin: Position<'_>, largest: Option<u64>) -> Self {
        let (way, limit) = match begin {
            Position::Offset { offset, limit } => (Way::Offset(offset), limit),
            Position::Id {
                since,
                until,
                since_date,
                until_date,
                limit,
                can_ascend,
                sorted,
            } => {
                let by_id = ById {
                    oldest_first: begin.is_ascending(),
                    can_turn: can_ascend,
                    since: since.map(Box::from),
                    until: until.map(Box::from),
                    // Servers go by dates only where there is no id.
                    since_date: since_date.filter(|_| since.is_none()),
                    until_date: until_date.filter(|_| since.is_none() && until.is_none()),
                    sorted,
                    whole_only: None,
                    is_open: false,
                    compares: true,
                    edge: None,
                };
                (Way::Id(by_id), limit)
            }
        };
        Self {
            way,
            limit,
            largest,
            given: 0,
            first: 0,
            first_was_full: false,
            repeats: false,
            seen: HashSet::new(),
        }
    }

    /// Judges a page that came.
    pub(super) fn judge(&mut self, page: &[Key], asked: Asked) -> Verdict {
        let limit = match asked {
            Asked::Usual => self.limit,
            Asked::Larger(limit) | Asked::Again(limit) => Some(limit),
        };
        let is_full = limit.is_none_or(|limit| !is_less(page.len(), limit));
        let first = self.given == 0;
        if let (Way::Id(by_id), Asked::Larger(_), false) = (&self.way, asked, first)
            && by_id.sorted
        {
            let has_more = new(page, &self.seen).contains(&true);
            let next = if has_more {
                Next::Stop(SORTED)
            } else {
                Next::End
            };
            return Verdict::none(page, next);
        }
        let verdict = match &mut self.way {
            Way::Offset(offset) => {
                let again = asked != Asked::Usual;
                by_offset(page, offset, limit, &self.seen, again)
            }
            Way::Id(by_id) => {
                let again = matches!(asked, Asked::Again(_));
                by_id.judge(page, &self.seen, first, again, self.given == 1)
            }
        };
        let kept = verdict.keep.iter().filter(|keep| **keep).count();
        self.given += kept;
        if first {
            self.first = kept;
            self.first_was_full = is_full;
        }
        // What is asked for anew comes again by rights.
        if verdict.next != Next::WithoutSince {
            self.remember(page);
        }
        let next = match verdict.next {
            Next::From(_) if kept == 0 => self.at_a_standstill(page, asked, is_full),
            // One item at most, and then one past the bound: the bound may lie on the other side.
            Next::End if kept == 0 && self.given <= 1 => match self.may_be_larger(asked) {
                Some(larger) => Next::Again(larger),
                None => Next::End,
            },
            // A short page was all there is, and a larger one tells of a full one whether it was. Its other items are not given out: a list
            // that cannot be paged ends with its first page, however long that is.
            Next::Stop(SORTED) => match self.may_be_larger(asked) {
                Some(larger) if is_full => Next::Larger(larger),
                None if is_full => Next::Stop(SORTED),
                _ => Next::End,
            },
            Next::Stop(why) if self.is_whole_only() => self.as_one_page(why, asked, is_full),
            next => next,
        };
        Verdict { next, ..verdict }
    }

    /// The server pages by ids that it does not send: what it gives at once is all that can be had. `page` is how many came.
    pub(super) fn hidden(&mut self, page: usize) -> Next {
        if let Way::Id(by_id) = &mut self.way {
            by_id.whole_only = Some(HIDDEN);
        }
        let is_full = self.limit.is_none_or(|limit| !is_less(page, limit));
        self.as_one_page(HIDDEN, Asked::Usual, is_full)
    }

    fn is_whole_only(&self) -> bool {
        matches!(&self.way, Way::Id(by_id) if by_id.whole_only.is_some())
    }

    /// How to get as much as possible of a list that cannot go on.
    fn as_one_page(&self, why: &'static str, asked: Asked, is_full: bool) -> Next {
        match self.may_be_larger(asked) {
            Some(larger) => Next::Larger(larger),
            None if is_full => Next::Stop(why),
            None => Next::End,
        }
    }

    fn remember(&mut self, page: &[Key]) {
        let remembers_all = match &self.way {
            Way::Offset(_) => true,
            Way::Id(by_id) => !by_id.compares || by_id.whole_only.is_some(),
        };
        if !remembers_all && !page.is_empty() {
            self.seen.clear();
        }
        self.seen.extend(page.iter().map(mark));
    }

    /// Nothing new came: it is the end, or the server filtered everything out, or it ignores what it is asked.
    fn at_a_standstill(&mut self, page: &[Key], asked: Asked, is_full: bool) -> Next {
        self.repeats |= asked == Asked::Usual && !page.is_empty();
        if let Some(larger) = self.may_be_larger(asked) {
            // One full page and then nothing, or one item: there may be no order, or another one, which a larger page shows.
            return if (page.is_empty() || self.given == 1) && self.is_suspicious() {
                Next::Again(larger)
            } else {
                Next::Larger(larger)
            };
        }
        // An endpoint that takes no limit gives all it has; and the first page once more holds nothing new by rights.
        let again = matches!(asked, Asked::Again(_)) && !self.repeats;
        if !again && !page.is_empty() && is_full && (self.limit.is_some() || self.largest.is_some())
        {
            return Next::Stop(STANDS_STILL);
        }
        Next::End
    }

    fn is_suspicious(&self) -> bool {
        matches!(self.way, Way::Id(_))
            && self.first > 0
            && self.given == self.first
            && (self.first_was_full || self.first == 1)
    }

    fn may_be_larger(&self, asked: Asked) -> Option<u64> {
        let (limit, largest) = self.limit.zip(self.largest)?;
        (asked == Asked::Usual && limit < largest).then_some(largest)
    }
}

fn by_offset(
    page: &[Key],
    offset: &mut u64,
    limit: Option<u64>,
    seen: &HashSet<u64>,
    again: bool,
) -> Verdict {
    let is_new = |key: &Key| !seen.contains(&mark(key));
    // Items without an id may be alike; where a whole page is, or a page is asked for again, they are the same ones.
    let moves = page.iter().any(is_new);
    let keep = page
        .iter()
        .map(|key| moves && (is_new(key) || (key.id.is_none() && !again)));
    let keep = keep.collect();
    if moves {
        let came = u64::try_from(page.len()).unwrap_or(u64::MAX);
        // The server counts rows before it filters them.
        *offset = offset.saturating_add(came.max(limit.unwrap_or_default()));
    }
    Verdict {
        keep,
        next: Next::From(Place::Offset(*offset)),
    }
}

impl ById {
    /// `first`: nothing was given out yet; `again`: it is the first page once more, which has `alone` one item so far.
    fn judge(
        &mut self,
        page: &[Key],
        seen: &HashSet<u64>,
        first: bool,
        again: bool,
        alone: bool,
    ) -> Verdict {
        let ids = || page.iter().filter_map(|key| key.id.as_deref());
        let order = compare::order(ids());
        let all_new = |by_id: &Self, why| Verdict {
            keep: page
                .iter()
                .zip(new(page, seen))
                .map(|(key, new)| new && (why == HIDDEN || by_id.is_asked_for(key.id.as_deref())))
                .collect(),
            next: Next::Stop(why),
        };
        if let Some(why) = self.whole_only {
            return all_new(self, why);
        }
        if self.sorted && !page.is_empty() {
            return all_new(self, SORTED);
        }
        match (order, self.oldest_first) {
            (Order::Other, _) => {
                if first || again {
                    self.whole_only = Some(NO_ORDER);
                }
                return all_new(self, NO_ORDER);
            }
            (Order::NewestFirst, true) => return Verdict::none(page, Next::Stop(NEWEST_FIRST)),
            (Order::OldestFirst, false) => {
                let is_bound = self.since.is_some() || self.since_date.is_some();
                if first && is_bound && !self.is_open {
                    self.is_open = true;
                    return Verdict::none(page, Next::WithoutSince);
                }
                if is_bound || !self.can_turn || !(first || again && alone) {
                    return Verdict::none(page, Next::Stop(OLDEST_FIRST));
                }
                // The server's order is as good where none was asked for.
                self.oldest_first = true;
            }
            (Order::Unknown, _) | (Order::OldestFirst, true) | (Order::NewestFirst, false) => {}
        }
        self.compares &= compares(ids());
        let mut keep = new(page, seen);
        let mut ended = false;
        for (key, keep) in page.iter().zip(&mut keep) {
            let Some(id) = key.id.as_deref() else {
                *keep &= !ended;
                continue;
            };
            let time = id::created_at(id);
            if first && *keep && self.breaks_dates(time) {
                return Verdict::none(page, Next::Stop(DATE_IGNORED));
            }
            match self.is_past(id, time) {
                Some(past) => ended |= past,
                None => return Verdict::none(page, Next::Stop(NO_TIME)),
            }
            *keep &= !ended && self.is_ahead(id);
        }
        let kept = keep.iter().any(|keep| *keep);
        let last = page
            .iter()
            .zip(&keep)
            .rev()
            .filter(|(_, keep)| **keep || !kept)
            .find_map(|(key, _)| key.id.clone());
        let next = match (ended, last) {
            (true, _) => Next::End,
            (false, None) if kept => Next::Stop(NO_ID),
            (false, last) => {
                let last = last.unwrap_or_default();
                if kept {
                    self.edge = Some(last.clone());
                }
                Next::From(if self.oldest_first {
                    Place::Since(last)
                } else {
                    Place::Until(last)
                })
            }
        };
        Verdict { keep, next }
    }

    /// Whether an item is between the bounds, and on the far side of what was given out.
    fn is_ahead(&self, id: &str) -> bool {
        let is_beyond = self.edge.as_deref().is_none_or(|edge| {
            let (low, high) = if self.oldest_first {
                (edge, id)
            } else {
                (id, edge)
            };
            edge != id && !compare::is_newer(low, high)
        });
        is_beyond && self.is_between(Some(id))
    }

    /// Whether an item is between the bounds that were asked for, as far as its id tells.
    fn is_between(&self, id: Option<&str>) -> bool {
        id.is_none_or(|id| {
            let is_low = |since: &str| since == id || compare::is_older(id, since);
            let is_high = |until: &str| until == id || compare::is_newer(id, until);
            !self.since.as_deref().is_some_and(is_low)
                && !self.until.as_deref().is_some_and(is_high)
        })
    }

    /// Whether an item is between the bounds and dates that were asked for, as far as its id tells.
    fn is_asked_for(&self, id: Option<&str>) -> bool {
        let time = id.and_then(id::created_at).map(UnixMillis::from);
        self.is_between(id)
            && time.is_none_or(|time| {
                self.since_date.is_none_or(|since| time > since)
                    && self.until_date.is_none_or(|until| time < until)
            })
    }

    /// Whether an item lies past the bound at which the list ends, where the server does not see to that; `None` where its id does not tell.
    fn is_past(&self, id: &str, time: Option<Timestamp>) -> Option<bool> {
        let time = time.map(UnixMillis::from);
        if self.oldest_first {
            // Behind the first page there is an id, and servers forget the date.
            return self
                .until_date
                .map_or(Some(false), |until| time.map(|time| time >= until));
        }
        match (self.since.as_deref(), self.since_date) {
            (Some(since), _) if self.is_open => Some(since == id || compare::is_older(id, since)),
            (None, Some(since)) => time.map(|time| time <= since),
            _ => Some(false),
        }
    }

    /// Whether an item is clearly outside the dates that were asked for, and not where the end is found here.
    fn breaks_dates(&self, time: Option<Timestamp>) -> bool {
        let Some(time) = time.map(UnixMillis::from) else {
            return false;
        };
        let early = |since: UnixMillis| time.0.saturating_add(SLACK) < since.0;
        let late = |until: UnixMillis| time.0 > until.0.saturating_add(SLACK);
        self.until_date.is_some_and(late)
            || (self.oldest_first && self.since_date.is_some_and(early))
    }
}

/// For each item whether it was not seen before, on this page either.
fn new(page: &[Key], seen: &HashSet<u64>) -> Vec<bool> {
    let mut own = HashSet::new();
    page.iter()
        .map(|key| !seen.contains(&mark(key)) && (own.insert(mark(key)) || key.id.is_none()))
        .collect()
}

/// Whether each id can be compared with the next, for certain.
fn compares<'a>(ids: impl Iterator<Item = &'a str>) -> bool {
    let ids: Vec<&str> = ids.collect();
    ids.windows(2)
        .all(|pair| matches!(pair, [one, other] if compare::relation(one, other).is_some_and(|found| found.certain)))
}

/// What an item is known again by.
fn mark(key: &Key) -> u64 {
    use std::hash::{DefaultHasher, Hash, Hasher};
    match &key.id {
        Some(id) => {
            let mut hasher = DefaultHasher::new();
            id.hash(&mut hasher);
            hasher.finish()
        }
        None => key.whole,
    }
}

fn is_less(count: usize, limit: u64) -> bool {
    u64::try_from(count).is_ok_and(|count| count < limit)
}
