//! The text of a time.
//!
//! Chrono knows the calendar, but its years end before JavaScript's do. The calendar repeats every 400 years, so a year far away is
//! read and written as its like between 2000 and 2399, so many times 400 years off.

use std::fmt;

use ::chrono::{DateTime, NaiveDate, NaiveDateTime, SecondsFormat};

use super::error::{Problem, TimestampError};

/// 400 years, in milliseconds.
const CYCLE: i64 = 146_097 * 86_400_000;
/// 2000-01-01T00:00:00Z, where a cycle begins.
const YEAR_2000: i64 = 946_684_800_000;

/// Times without a zone, and with zones that RFC 3339 does not know.
const ZONELESS: [&str; 4] = [
    "%Y-%m-%dT%H:%M:%S%.f",
    "%Y-%m-%d %H:%M:%S%.f",
    "%Y-%m-%dT%H:%M",
    "%Y-%m-%d %H:%M",
];
const ZONED: [&str; 4] = [
    "%Y-%m-%dT%H:%M:%S%.f%#z",
    "%Y-%m-%d %H:%M:%S%.f%#z",
    "%Y-%m-%dT%H:%M%#z",
    "%Y-%m-%d %H:%M%#z",
];

/// The milliseconds since 1970 that a text says.
pub(super) fn read(text: &str) -> Result<i64, TimestampError> {
    if let Some(millis) = usual(text) {
        return Ok(millis);
    }
    let refused = |why: String| TimestampError(Problem::Form(why));
    match DateTime::parse_from_rfc3339(text) {
        // Chrono keeps a leap second as a fraction above one second; the milliseconds count it into the next minute.
        Ok(time) => Ok(time.timestamp_millis()),
        Err(error) => {
            let (text, cycles) = near(text).ok_or_else(|| refused(error.to_string()))?;
            let millis = unusual(&text).ok_or_else(|| refused(error.to_string()))?;
            cycles
                .checked_mul(CYCLE)
                .and_then(|far| far.checked_add(millis))
                .ok_or(TimestampError(Problem::Range))
        }
    }
}

/// Reads the one form that servers write nearly always, `2026-11-22T15:27:54.458Z`; `None` where it is another.
fn usual(text: &str) -> Option<i64> {
    let bytes: &[u8; 24] = text.as_bytes().try_into().ok()?;
    let is_form = matches!(
        bytes,
        [
            _,
            _,
            _,
            _,
            b'-',
            _,
            _,
            b'-',
            _,
            _,
            b'T',
            _,
            _,
            b':',
            _,
            _,
            b':',
            _,
            _,
            b'.',
            _,
            _,
            _,
            b'Z'
        ]
    );
    let number = |from: usize, to: usize| {
        bytes.get(from..to)?.iter().try_fold(0u32, |number, digit| {
            digit
                .is_ascii_digit()
                .then(|| number * 10 + u32::from(digit - b'0'))
        })
    };
    let year = i32::try_from(number(0, 4)?).ok()?;
    let date = NaiveDate::from_ymd_opt(year, number(5, 7)?, number(8, 10)?)?;
    let time = date.and_hms_milli_opt(
        number(11, 13)?,
        number(14, 16)?,
        number(17, 19)?,
        number(20, 23)?,
    )?;
    is_form.then(|| time.and_utc().timestamp_millis())
}

/// The time with its year between 2000 and 2399, and how many cycles off it is. Years of four digits stay.
fn near(text: &str) -> Option<(String, i64)> {
    let sign = match text.bytes().next()? {
        b'+' => 1,
        b'-' => -1,
        _ => return Some((text.to_owned(), 0)),
    };
    let digits = text.get(1..7)?;
    let rest = text.get(7..)?;
    if !digits.bytes().all(|digit| digit.is_ascii_digit()) || (sign < 0 && digits == "000000") {
        return None;
    }
    let year = sign * digits.parse::<i64>().ok()?;
    let cycles = year.div_euclid(400);
    let near = 2000 + year.rem_euclid(400);
    Some((format!("{near}{rest}"), cycles - 5))
}

/// Reads what RFC 3339 does not allow.
fn unusual(text: &str) -> Option<i64> {
    let zoned = |form| DateTime::parse_from_str(text, form).ok();
    let bare = text.strip_suffix(['Z', 'z']).unwrap_or(text);
    let zoneless = |form| NaiveDateTime::parse_from_str(bare, form).ok();
    DateTime::parse_from_rfc3339(text)
        .ok()
        .or_else(|| ZONED.into_iter().find_map(zoned))
        .map(|time| time.timestamp_millis())
        .or_else(|| {
            Some(
                ZONELESS
                    .into_iter()
                    .find_map(zoneless)?
                    .and_utc()
                    .timestamp_millis(),
            )
        })
}

pub(super) fn write(millis: i64, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let since = millis - YEAR_2000;
    let near = DateTime::from_timestamp_millis(YEAR_2000 + since.rem_euclid(CYCLE));
    // It cannot be missing: its year is one of 2000 to 2399.
    let text = near
        .unwrap_or_default()
        .to_rfc3339_opts(SecondsFormat::Millis, true);
    let (year, rest) = text.split_at_checked(4).unwrap_or_default();
    let year = year.parse::<i64>().unwrap_or_default() + 400 * since.div_euclid(CYCLE);
    match year {
        0..=9999 => write!(f, "{year:04}{rest}"),
        _ => write!(f, "{year:+07}{rest}"),
    }
}
