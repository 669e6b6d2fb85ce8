//! `schemas/streaming.yaml`, read for the documents of real servers.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::{fs, path::PathBuf};

use misskey_generator::import::{Snapshot, import};
use misskey_generator::model::{Home, Lifetime, Streaming};
use misskey_generator::{Described, Fit, Manifest, Options, Sources, describe, generate};

fn schemas(file: &str) -> String {
    fs::read_to_string(
        PathBuf::from(env!("CARGO_MANIFEST_DIR"))
            .join("../schemas")
            .join(file),
    )
    .unwrap()
}

fn snapshot(software: &str, version: &str) -> Snapshot {
    import(schemas(&format!("{software}/{version}.json")).as_bytes()).unwrap()
}

fn with<T>(streaming: &str, work: impl FnOnce(&Sources<'_>) -> T) -> T {
    let [overlay, names, docs] = ["overlay.yaml", "names.yaml", "docs.yaml"].map(schemas);
    work(&Sources {
        overlay: &overlay,
        names: &names,
        docs: &docs,
        streaming,
        ..Sources::default()
    })
}

fn described(streaming: &str) -> Result<Described, String> {
    with(streaming, |sources| {
        describe(&snapshot("misskey", "2026.3.2"), sources, Fit::Exact)
    })
    .map_err(|error| error.to_string())
}

fn streaming(described: &Described) -> &Streaming {
    described.api.streaming.as_ref().unwrap()
}

/// One description of the streaming API holds for all releases, so none of its types came with one of them.
#[test]
fn types_of_channels_are_of_no_release() {
    let file = schemas("streaming.yaml");
    let older = [snapshot("misskey", "2025.8.0")];
    let described = with(&file, |sources| {
        let sources = Sources {
            releases: &older,
            ..*sources
        };
        describe(&snapshot("misskey", "2026.3.2"), &sources, Fit::WhereItFits)
    });
    let api = described.unwrap().api;
    let mut found = 0;
    for def in api.types {
        if let Home::Channel(_) = def.home {
            assert_eq!(def.lifetime, Lifetime::default(), "{}", def.place);
            found += 1;
        }
    }
    assert!(found > 30, "{found}");
    // What the document describes has an age.
    assert!(
        api.endpoints
            .iter()
            .all(|endpoint| endpoint.lifetime.since.is_some())
    );
}

#[test]
fn all_channels_are_described_with_types_of_the_document() {
    let described = described(&schemas("streaming.yaml")).unwrap();
    let streaming = streaming(&described);
    let names: Vec<_> = streaming
        .channels
        .iter()
        .map(|channel| channel.name.as_str())
        .collect();
    let expected = [
        "main",
        "homeTimeline",
        "localTimeline",
        "hybridTimeline",
        "globalTimeline",
        "userList",
        "hashtag",
        "roleTimeline",
        "antenna",
        "channel",
        "drive",
        "serverStats",
        "queueStats",
        "admin",
        "chatUser",
        "chatRoom",
        "reversi",
        "reversiGame",
    ];
    assert_eq!(names, expected);
    let events: usize = streaming
        .channels
        .iter()
        .map(|channel| channel.events.list.len())
        .sum();
    assert!(events > 60, "{events}");
    assert_eq!(streaming.max_channels, 32);
    // What only the stream carries is read all the same.
    for only_here in [
        "ChatMessageLiteForRoom",
        "MainPageEvent",
        "NoteUpdatedReactedEmoji",
    ] {
        let def = described
            .api
            .types
            .iter()
            .find(|def| def.name == only_here)
            .unwrap_or_else(|| panic!("{only_here}"));
        assert!(def.received, "{only_here}");
    }
    assert!(
        described
            .api
            .permissions
            .iter()
            .any(|permission| permission.value == "read:admin:stream")
    );
    assert!(
        described
            .api
            .permissions
            .is_sorted_by_key(|permission| &permission.value)
    );
}

#[test]
fn what_timelines_and_notifications_have_told_can_be_listed() {
    let described = described(&schemas("streaming.yaml")).unwrap();
    let listed: Vec<_> = streaming(&described)
        .channels
        .iter()
        .filter_map(|channel| Some((channel.name.as_str(), channel.history.as_ref()?)))
        .map(|(channel, history)| (channel, history.endpoint.as_str(), history.event.as_str()))
        .collect();
    let expected = [
        ("main", "i/notifications", "Notification"),
        ("homeTimeline", "notes/timeline", "Note"),
        ("localTimeline", "notes/local-timeline", "Note"),
        ("hybridTimeline", "notes/hybrid-timeline", "Note"),
        ("globalTimeline", "notes/global-timeline", "Note"),
        ("userList", "notes/user-list-timeline", "Note"),
        ("hashtag", "notes/search-by-tag", "Note"),
        ("antenna", "antennas/notes", "Note"),
        ("channel", "channels/timeline", "Note"),
    ];
    assert_eq!(listed, expected);
}

#[test]
fn a_history_that_does_not_fit_is_an_error_that_says_why() {
    let file = schemas("streaming.yaml");
    let home = "{ endpoint: notes/timeline, event: note }";
    for (from, to, words) in [
        (
            home,
            "{ endpoint: notes/timeline, event: noet }",
            "channels.homeTimeline.history: the channel has no event `noet`",
        ),
        (
            home,
            "{ endpoint: drive/files, event: note }",
            "lists something else than what the event `note` carries",
        ),
        (
            home,
            "{ endpoint: channels/timeline, event: note }",
            "`channels/timeline` takes no `withRenotes` for the parameter `withRenotes`",
        ),
        (
            home,
            "{ endpoint: notes/timeline, event: note, constants: { limit: true } }",
            "`notes/timeline` takes no flag `limit`",
        ),
        (
            home,
            "{ endpoint: notes/timeline, event: note, params: { withFiles: limit } }",
            "the parameter `withFiles` has another type than `limit`",
        ),
        (
            "{ endpoint: antennas/notes, event: note }",
            "{ endpoint: antennas/notes, event: note, params: { antennaId: sinceId } }",
            "another type than `sinceId`",
        ),
        (
            home,
            "{ endpoint: notes/timeline, event: note, of: x }",
            "unknown field `of`",
        ),
    ] {
        assert!(file.contains(from), "{from}");
        let error = described(&file.replacen(from, to, 1)).unwrap_err();
        assert!(error.contains(words), "{error}");
    }
    // A document without the endpoint has the channel without its history.
    let without = file.replacen(home, "{ endpoint: notes/none, event: note }", 1);
    let described = described(&without).unwrap();
    assert!(streaming(&described).channels[1].history.is_none());
}

#[test]
fn a_type_that_the_document_lacks_is_an_error_that_names_the_place() {
    let file = schemas("streaming.yaml");
    for (from, to, place) in [
        (
            "renote: { payload: Note,",
            "renote: { payload: Nota,",
            "schemas/streaming.yaml, channels.main.events.renote: the component `Nota`",
        ),
        (
            "game: { type: ReversiGameDetailed",
            "game: { type: ReversiGame",
            "channels.reversi.events.matched.game: the component `ReversiGame`",
        ),
        (
            "emojis: { type: 'EmojiDetailed[]'",
            "emojis: { type: 'Emoji[]'",
            "broadcasts.emojiUpdated.emojis: the component `Emoji`",
        ),
    ] {
        assert!(file.contains(from), "{from}");
        let error = described(&file.replacen(from, to, 1)).unwrap_err();
        assert!(error.contains(place), "{error}");
    }
    let error = described(&file.replacen("payload: Notification,", "payload: notification,", 1))
        .unwrap_err();
    assert!(
        error.contains("streaming.yaml") && error.contains("`notification` is no type"),
        "{error}"
    );
}

#[test]
fn other_documents_get_what_they_have_types_for() {
    for (software, version, chat) in [
        ("misskey", "2024.5.0", false),
        ("misskey", "2025.4.1", true),
        ("cherrypick", "4.17.0", true),
    ] {
        let manifest = Manifest::Standalone {
            version: "0.1.0".into(),
            runtime: Some("../runtime".into()),
        };
        let options = Options {
            crate_name: "other".into(),
            manifest,
            fit: Fit::WhereItFits,
        };
        let file = schemas("streaming.yaml");
        let generated = with(&file, |sources| {
            generate(&snapshot(software, version), sources, &options)
        })
        .unwrap();
        assert!(
            generated
                .files
                .contains_key("src/streaming/home_timeline.rs")
        );
        // The channel stays with the events that the document has types for.
        let room = &generated.files["src/streaming/chat_room.rs"];
        assert!(
            room.contains("Deleted(ids::ChatMessageId)"),
            "{software} {version}"
        );
        assert_eq!(
            room.contains("Message(Box<models::ChatMessageLiteForRoom>)"),
            chat,
            "{software} {version}"
        );
        let said = generated.unfit.iter().any(|line| {
            line.to_string()
                .contains("channels.chatRoom.events.message: there is no `ChatMessageLiteForRoom`")
        });
        assert_eq!(said, !chat, "{software} {version}");
        let feature = "streaming = [\"client\", \"misskey-runtime/streaming\"]";
        assert!(generated.files["Cargo.toml"].contains(feature));
    }
}

#[test]
fn without_the_file_there_is_no_streaming() {
    let manifest = Manifest::Standalone {
        version: "0.1.0".into(),
        runtime: Some("../runtime".into()),
    };
    let options = Options {
        crate_name: "other".into(),
        manifest,
        fit: Fit::WhereItFits,
    };
    let generated = with("", |sources| {
        generate(&snapshot("misskey", "2026.3.2"), sources, &options)
    })
    .unwrap();
    assert!(
        !generated
            .files
            .keys()
            .any(|path| path.contains("streaming"))
    );
    assert!(!generated.files["Cargo.toml"].contains("streaming"));
    assert!(!generated.files["src/lib.rs"].contains("streaming"));
}
