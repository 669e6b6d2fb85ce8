//! Values that go over the wire and come back the same: the three-state type, ids, times.
#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use misskey_runtime::{Maybe, Reply, Timestamp, UnixMillis};
use misskey_tests::loopback::api::NoteId;
use proptest::prelude::*;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Three {
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    value: Maybe<String>,
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    list: Maybe<Vec<i64>>,
}

fn maybe<T: std::fmt::Debug + Clone>(
    value: impl Strategy<Value = T>,
) -> impl Strategy<Value = Maybe<T>> {
    prop_oneof![
        Just(Maybe::Absent),
        Just(Maybe::Null),
        value.prop_map(Maybe::Value)
    ]
}

fn from_a_server(id: &str) -> NoteId {
    serde_json::from_value(serde_json::json!(id)).unwrap()
}

fn round_trip<T: Serialize + serde::de::DeserializeOwned>(value: &T) -> T {
    serde_json::from_slice(&serde_json::to_vec(value).unwrap()).unwrap()
}

/// The first and the last moment that JavaScript can write, and so the first and the last of a timestamp.
const MOMENTS: std::ops::RangeInclusive<i64> = -8_640_000_000_000_000..=8_640_000_000_000_000;
/// 0000-01-01T00:00:00.000Z to 9999-12-31T23:59:59.999Z, which have a text of their own.
const YEARS: std::ops::RangeInclusive<i64> = -62_167_219_200_000..=253_402_300_799_999;

proptest! {
    #[test]
    fn three_states(value in maybe(".*"), list in maybe(prop::collection::vec(any::<i64>(), 0..4))) {
        let three = Three { value, list };
        prop_assert_eq!(round_trip(&three), three.clone());
        let json = serde_json::to_value(&three).unwrap();
        prop_assert_eq!(json.get("value").is_none(), three.value.is_absent());
        prop_assert_eq!(json.get("value").is_some_and(serde_json::Value::is_null), three.value.is_null());
        prop_assert_eq!(three.value.clone().into_nested().flatten(), three.value.into_option());
    }

    #[test]
    fn ids(text in "[a-zA-Z0-9]{1,40}") {
        let id: NoteId = text.parse().unwrap();
        prop_assert_eq!(round_trip(&id), id.clone());
        prop_assert_eq!(id.to_string(), text.clone());
        prop_assert_eq!(NoteId::try_from(text.as_str()).unwrap(), id.clone());
        prop_assert_eq!(NoteId::try_from(text.clone()).unwrap(), id.clone());
        prop_assert_eq!(String::from(id), text);
    }

    #[test]
    fn any_text_is_an_id_to_a_server(text in ".*") {
        let id = from_a_server(&text);
        prop_assert_eq!(id.as_str(), text.as_str());
        // Nothing of it panics, whatever it is.
        let _ = id.created_at();
        let form = !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric());
        prop_assert_eq!(text.parse::<NoteId>().is_ok(), form);
    }

    #[test]
    fn times(millis in prop_oneof![MOMENTS, YEARS]) {
        let time = Timestamp::from_unix_millis(millis).unwrap();
        let text = serde_json::to_string(&time).unwrap();
        let length = if YEARS.contains(&millis) { "\"2026-11-22T15:27:54.458Z\"".len() } else { "\"+012026-11-22T15:27:54.458Z\"".len() };
        prop_assert_eq!(text.len(), length);
        prop_assert_eq!(round_trip(&time), time);
        prop_assert_eq!(time.to_string().parse::<Timestamp>().unwrap(), time);
        prop_assert_eq!(Timestamp::try_from(UnixMillis::from(time)).unwrap(), time);
        prop_assert_eq!(round_trip(&UnixMillis(millis)).0, millis);
        prop_assert_eq!(Timestamp::try_from(std::time::SystemTime::try_from(time).unwrap()).unwrap(), time);
        // Other libraries reach less far: what they cannot hold is an error, and nothing else.
        let there = chrono::DateTime::<chrono::Utc>::try_from(time);
        prop_assert!(there.is_ok() || millis.abs() > 8_000_000_000_000_000);
        if let Ok(there) = there {
            prop_assert_eq!(Timestamp::try_from(there).unwrap(), time);
        }
        let there = jiff::Timestamp::try_from(time);
        prop_assert!(there.is_ok() || !YEARS.contains(&millis) || millis >= 253_402_207_200_000);
        if let Ok(there) = there {
            prop_assert_eq!(Timestamp::try_from(there).unwrap(), time);
        }
        let there = time::OffsetDateTime::try_from(time);
        prop_assert!(there.is_ok() || !YEARS.contains(&millis));
        if let Ok(there) = there {
            prop_assert_eq!(Timestamp::try_from(there).unwrap(), time);
        }
    }

    #[test]
    fn times_of_the_text_itself(year in 0..=9999, month in 1..=12, day in 1..=28, hour in 0..24, minute in 0..60, second in 0..60, milli in 0..1000) {
        let text = format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{milli:03}Z");
        prop_assert_eq!(text.parse::<Timestamp>().unwrap().to_string(), text);
    }

    #[test]
    fn no_text_panics(text in ".{0,40}") {
        let _ = text.parse::<Timestamp>();
        let _ = Reply::from_parts(200, None, text.clone().into_bytes()).json::<Vec<Three>>();
        let _ = Reply::from_parts(200, Some("text/plain"), text.into_bytes()).free::<serde_json::Value>();
    }

    #[test]
    fn no_json_panics(text in r#"[\[\]{}",:0-9a-z\\ ]{0,60}"#) {
        if let Err(error) = Reply::from_parts(200, None, text.into_bytes()).json::<std::collections::BTreeMap<String, Three>>() {
            let _ = format!("{error} {error:?} {:?}", error.pointer());
        }
    }
}

/// Each pair as `new Date(millis).toISOString()` gives it.
#[test]
fn moments_far_away_are_written_as_javascript_writes_them() {
    for (millis, text) in [
        (8_640_000_000_000_000, "+275760-09-13T00:00:00.000Z"),
        (-8_640_000_000_000_000, "-271821-04-20T00:00:00.000Z"),
        (253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
        (253_402_300_800_000, "+010000-01-01T00:00:00.000Z"),
        (-62_167_219_200_000, "0000-01-01T00:00:00.000Z"),
        (-62_167_219_200_001, "-000001-12-31T23:59:59.999Z"),
        (951_782_400_000, "2000-02-29T00:00:00.000Z"),
        (311_570_496_000_000, "+011843-04-12T00:00:00.000Z"),
    ] {
        let time = Timestamp::from_unix_millis(millis).unwrap();
        assert_eq!(time.to_string(), text);
        assert_eq!(text.parse::<Timestamp>().unwrap(), time, "{text}");
    }
}

#[test]
fn odd_times_that_mean_one_moment() {
    let noon: Timestamp = "2026-11-22T12:00:00.123Z".parse().unwrap();
    for text in [
        "2026-11-22T12:00:00.123",
        "2026-11-22 12:00:00.123",
        "2026-11-22T12:00:00.123456Z",
        "2026-11-22T12:00:00.123999999",
        "2026-11-22T21:00:00.1239999999999+09:00",
        "2026-11-22T21:00:00.123+0900",
        "2026-11-22 21:00:00.123456+09",
        "+002026-11-22T12:00:00.123Z",
        "2026-11-22t12:00:00.123z",
    ] {
        assert_eq!(text.parse::<Timestamp>(), Ok(noon), "{text}");
        assert_eq!(
            serde_json::from_value::<Timestamp>(serde_json::json!(text)).unwrap(),
            noon,
            "{text}"
        );
    }
    // Cut off, not rounded, before 1970 too.
    let before: Timestamp = "1969-12-31T23:59:59.999999Z".parse().unwrap();
    assert_eq!(before.unix_millis(), -1);
    assert_eq!(
        "2026-11-22T12:00Z"
            .parse::<Timestamp>()
            .unwrap()
            .to_string(),
        "2026-11-22T12:00:00.000Z"
    );
}

#[test]
fn times_that_are_not_taken() {
    for (text, words) in [
        ("2026-11-22", "not a time like"),
        ("", "not a time like"),
        ("2026-13-22T15:27:54.458Z", "not a time like"),
        ("2026-02-29T15:27:54.458Z", "not a time like"),
        ("+10000-01-01T00:00:00.000Z", "not a time like"),
        ("-000000-01-01T00:00:00.000Z", "not a time like"),
        ("1795361274458", "not a time like"),
        ("+275760-09-13T00:00:00.001Z", "further from 1970"),
        ("-999999-01-01T00:00:00.000Z", "further from 1970"),
    ] {
        let error = text.parse::<Timestamp>().unwrap_err();
        assert!(error.to_string().contains(words), "{text}: {error}");
        assert!(serde_json::from_value::<Timestamp>(serde_json::json!(text)).is_err());
    }
    assert!(Timestamp::from_unix_millis(MOMENTS.start() - 1).is_err());
    assert!(Timestamp::from_unix_millis(MOMENTS.end() + 1).is_err());
    // Offsets are counted in, and what is left out is zero.
    let noon: Timestamp = "2026-11-22T12:00:00Z".parse().unwrap();
    assert_eq!(
        "2026-11-22T21:00:00.000000+09:00"
            .parse::<Timestamp>()
            .unwrap(),
        noon
    );
    assert_eq!(noon.to_string(), "2026-11-22T12:00:00.000Z");
    assert_eq!(
        "1969-12-31T23:59:59.999Z"
            .parse::<Timestamp>()
            .unwrap()
            .unix_millis(),
        -1
    );
}

#[test]
fn ids_that_tell_their_time() {
    for (id, time) in [
        ("9abcdefghi", Some("2023-01-22T19:33:28.780Z")),
        ("9abcdefg00000001", Some("2023-01-22T19:33:28.780Z")),
        ("g0193500000000000000000", None),
        ("g19350000000000000000000", Some("2024-11-21T18:33:17.568Z")),
        ("819350000000000000000000", Some("2024-11-21T18:33:17.568Z")),
        ("673f1a000000000000000000", Some("2024-11-21T11:31:12.000Z")),
        (
            "01ARZ3NDEKTSV4RRFFQ69G5FAV",
            Some("2016-07-30T23:54:10.259Z"),
        ),
        (
            "01arz3ndektsv4rrffq69g5fav",
            Some("2016-07-30T23:54:10.259Z"),
        ),
        ("81ARZ3NDEKTSV4RRFFQ69G5FAU", None),
        ("", None),
        ("zzzzzzzzzz", Some("2089-05-24T17:38:27.455Z")),
        ("９ａｂc", None),
        ("GHIJKLMNOPQRSTUVWXYZABCD", None),
    ] {
        let made = from_a_server(id).created_at().map(|time| time.to_string());
        assert_eq!(made.as_deref(), time, "{id}");
    }
}

#[test]
fn ids_do_not_mix_and_say_what_is_wrong() {
    let error = "a-b".parse::<NoteId>().unwrap_err();
    assert_eq!(error.found, Some((1, '-')));
    assert!(error.to_string().contains("'-' at byte 1"), "{error}");
    assert!(
        "".parse::<NoteId>()
            .unwrap_err()
            .to_string()
            .contains("empty")
    );
    assert_eq!(
        format!("{:?}", NoteId::try_from("x").unwrap()),
        "NoteId(\"x\")"
    );
}
