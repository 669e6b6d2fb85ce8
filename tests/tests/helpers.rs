//! The small helpers, on what real servers sent and on samples.
//!
//! `RECORDINGS=DIR cargo test -p misskey-tests --test helpers -- --nocapture` looks at every note in `DIR`; without it, at those in `tests/data`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::time::Duration;

use misskey_client::endpoints::{i, notes};
use misskey_client::ids::UserId;
use misskey_client::models::{
    MeDetailed, Note, NoteVisibility, Notification, NotificationFollow, NotificationMention,
    UserLite,
};
use misskey_client::streaming::{MainEvent, Reconnect};
use misskey_client::testing::{Sample, Server};
use misskey_client::{Acct, BotEvents, ErrorKind, Maybe, Reaction, mfm, reply_to, reply_to_all};
use misskey_tests::recording;
use serde_json::Value;

fn user(id: &str) -> UserId {
    id.parse().unwrap()
}

/// Every note in a recorded answer.
fn notes_in(value: &Value, found: &mut Vec<Value>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| notes_in(item, found)),
        Value::Object(members) => {
            if ["renoteId", "replyId", "reactions", "visibility", "user"]
                .iter()
                .all(|name| members.contains_key(*name))
            {
                found.push(value.clone());
            }
            members.values().for_each(|member| notes_in(member, found));
        }
        _ => {}
    }
}

#[test]
fn recorded_notes_are_what_they_are() {
    let mut all = Vec::new();
    for folder in recording::given() {
        for exchange in recording::read(&folder) {
            notes_in(&exchange.response, &mut all);
        }
    }
    let (mut pure, mut quotes, mut reactions, mut urls, mut mentions) = (0, 0, 0, 0, 0);
    for value in &all {
        let Ok(note) = serde_json::from_value::<Note>(value.clone()) else {
            continue;
        };
        let renotes = value["renoteId"].is_string();
        let has_files = value["fileIds"]
            .as_array()
            .is_some_and(|files| !files.is_empty());
        let says = ["text", "cw", "replyId", "poll"]
            .iter()
            .any(|name| !value[*name].is_null())
            || has_files;
        assert_eq!(note.is_quote(), renotes && says, "{value}");
        assert_eq!(
            note.is_pure_renote(),
            renotes && !says && value["isHidden"] != true,
            "{value}"
        );
        pure += usize::from(note.is_pure_renote());
        quotes += usize::from(note.is_quote());
        assert_eq!(
            note.permalink("https://misskey.example/"),
            format!("https://misskey.example/notes/{}", note.id)
        );
        for key in note.reactions.keys() {
            let reaction: Reaction = key.parse().unwrap_or_else(|error| panic!("{key}: {error}"));
            assert_eq!(reaction.to_string(), *key);
            reactions += 1;
        }
        for (key, url) in &note.reaction_emojis {
            let reaction: Reaction = format!(":{key}:").parse().unwrap();
            assert_eq!(note.reaction_url(&reaction), Some(url.as_str()));
            urls += 1;
        }
        assert!(note.user.acct().is_some(), "{value}");
        // The server's own reading of the text, as far as a note tells it.
        if let (Some(text), Some(tags)) = (&note.text, &note.tags) {
            let ours: Vec<String> = mfm::hashtags(text)
                .iter()
                .map(|tag| tag.to_lowercase())
                .collect();
            let missing: Vec<_> = tags
                .iter()
                .filter(|tag| !ours.contains(&tag.to_lowercase()))
                .collect();
            assert!(missing.is_empty(), "{text}: {tags:?}, {ours:?}");
        }
        if let (Some(text), None) = (&note.text, &note.reply_id.as_option()) {
            let mentioned = note.mentions.as_ref().map_or(0, Vec::len);
            // Sharkey keeps whom a note mentioned before it was edited.
            if note.visibility != NoteVisibility::Specified && value["updatedAt"].is_null() {
                assert!(mfm::mentions(text).len() >= mentioned, "{text}");
            }
            mentions += mentioned;
        }
        for mentioned in note.mentions.iter().flatten() {
            assert!(note.mentions(mentioned));
        }
        assert!(!note.mentions(&user("nobody")) && note.is_by(&note.user_id));
    }
    println!(
        "{} notes: {pure} renotes, {quotes} quotes, {reactions} reactions, {urls} addresses of emoji, {mentions} mentions",
        all.len()
    );
    assert!(all.len() > 20 && reactions > 0);
}

#[test]
fn a_renote_that_is_hidden_is_nothing_for_sure() {
    let note = Note::sample_with(|note| {
        note.renote_id = Maybe::Value("9a".parse().unwrap());
    });
    assert!(note.is_pure_renote() && !note.is_quote());
    let mut hidden = note;
    hidden.is_hidden = Some(true);
    assert!(!hidden.is_pure_renote() && !hidden.is_quote());
}

#[test]
fn a_reply_goes_to_those_who_read_the_note() {
    let note = Note::sample_with(|note| {
        note.visibility = NoteVisibility::Home;
        note.cw = "spoiler".into();
        note.local_only = Some(true);
        note.channel_id = Maybe::Value("9c".parse().unwrap());
    });
    let reply = reply_to(&note).text("pong");
    let expected = notes::create::Request::new()
        .reply_id(&note.id)
        .visibility(NoteVisibility::Home)
        .cw("spoiler")
        .local_only(true)
        .channel_id("9c".parse::<misskey_client::ids::ChannelId>().unwrap())
        .text("pong");
    assert_eq!(reply, expected);
    let plain = reply_to(&Note::sample());
    assert_eq!(
        plain,
        notes::create::Request::new()
            .reply_id(&note.id)
            .visibility(NoteVisibility::Public)
    );
    let private = Note::sample_with(|note| {
        note.visibility = NoteVisibility::Specified;
        note.user_id = user("9author");
        note.visible_user_ids = Some(vec![user("9me"), user("9author"), user("9other")]);
    });
    let to = reply_to(&private).visible_user_ids.unwrap();
    assert_eq!(to, [user("9author"), user("9me"), user("9other")]);
}

#[test]
fn a_reply_to_all_names_the_others() {
    let me: Acct = "bot@misskey.example".parse().unwrap();
    let text = |author: (&str, Option<&str>), said: &str| {
        let note = Note::sample_with(|note| {
            note.user.username = author.0.to_owned();
            note.user.host = author.1.map(ToOwned::to_owned);
            note.text = Some(said.to_owned());
        });
        reply_to_all(&note, &me, "pong").text.into_option().unwrap()
    };
    assert_eq!(text(("ai", None), "@bot hello"), "pong");
    assert_eq!(text(("ai", None), "@bot @ai @Bot@misskey.example"), "pong");
    assert_eq!(
        text(("ai", None), "@bot @you @they@other.example `@code`"),
        "@you @they@other.example pong"
    );
    // Names without a host are of the author's server, and ours have none here.
    assert_eq!(
        text(
            ("ai", Some("other.example")),
            "@bot@misskey.example @ai @you @mine@misskey.example"
        ),
        "@you@other.example @mine pong"
    );
}

fn mention(id: &str, by: &str, is_bot: bool) -> Box<Note> {
    Box::new(Note::sample_with(|note| {
        note.id = id.parse().unwrap();
        note.user_id = user(by);
        note.user = UserLite::sample_with(|author| {
            author.id = user(by);
            author.is_bot = Some(is_bot);
        });
    }))
}

fn follower(id: &str) -> UserLite {
    UserLite::sample_with(|user| user.id = id.parse().unwrap())
}

fn notified_of_mention(id: &str) -> MainEvent {
    let told = NotificationMention::sample_with(|told| told.note = *mention(id, "9user", false));
    MainEvent::Notification(Box::new(Notification::Mention(told)))
}

fn notified_of_follower(id: &str) -> MainEvent {
    let told = NotificationFollow::sample_with(|told| told.user = follower(id));
    MainEvent::Notification(Box::new(Notification::Follow(told)))
}

#[tokio::test]
async fn a_bot_hears_each_person_once_and_no_bots() {
    let server = Server::start().await;
    server
        .on::<i::Request>()
        .answer(|_| MeDetailed::sample_with(|me| me.id = user("9me")));
    let client = server.client();
    let mut bot = BotEvents::listen(&client).await.unwrap();
    assert_eq!(bot.me().id, user("9me"));
    let tell = server.stream();
    tell.emit(MainEvent::Mention(mention("9a", "9me", false)))
        .await;
    tell.emit(MainEvent::Mention(mention("9b", "9robot", true)))
        .await;
    tell.emit(MainEvent::Mention(mention("9c", "9user", false)))
        .await;
    tell.emit(MainEvent::Reply(mention("9c", "9user", false)))
        .await;
    tell.emit(notified_of_mention("9c")).await;
    tell.emit(notified_of_mention("9d")).await;
    tell.emit(MainEvent::Renote(mention("9e", "9robot", true)))
        .await;
    tell.emit(MainEvent::Renote(mention("9f", "9user", false)))
        .await;
    tell.emit(MainEvent::Followed(Box::new(follower("9x"))))
        .await;
    tell.emit(notified_of_follower("9x")).await;
    tell.emit(notified_of_follower("9y")).await;
    tell.emit(MainEvent::Followed(Box::new(follower("9y"))))
        .await;
    tell.emit(MainEvent::Followed(Box::new(follower("9x"))))
        .await;
    tell.emit(MainEvent::ReadAllNotifications).await;
    let mut heard = Vec::new();
    loop {
        heard.push(match bot.next().await.unwrap().unwrap() {
            MainEvent::Mention(note) => format!("mention {}", note.id),
            MainEvent::Renote(note) => format!("renote {}", note.id),
            MainEvent::Followed(user) => format!("follower {}", user.id),
            MainEvent::ReadAllNotifications => break,
            other => panic!("{other:?}"),
        });
    }
    assert_eq!(
        heard,
        [
            "mention 9c",
            "mention 9d",
            "renote 9f",
            "follower 9x",
            "follower 9y",
            "follower 9x"
        ]
    );
}

#[tokio::test]
async fn what_a_bot_missed_it_hears_as_if_it_had_not() {
    let server = Server::start().await;
    server.on::<i::Request>().answer(|_| MeDetailed::sample());
    server.on::<i::notifications::Request>().answer(|request| {
        let begins = request.until_id.is_none();
        let missed = NotificationMention::sample_with(|told| {
            // After whatever moment the client asks for.
            told.id = "zzzzzzzz00000000".parse().unwrap();
            told.note = *mention("9missed", "9user", false);
        });
        if begins {
            vec![Notification::Mention(missed)]
        } else {
            Vec::new()
        }
    });
    let client = server.client();
    let quick = Reconnect::new().first_wait(Duration::from_millis(5));
    let mut bot = BotEvents::listen_with(&client, client.stream().reconnect(quick))
        .await
        .unwrap();
    server.stream().disconnect().await;
    loop {
        match bot.next().await.unwrap().unwrap() {
            MainEvent::Mention(note) => break assert_eq!(note.id.as_str(), "9missed"),
            MainEvent::Gap(_) => {}
            other => panic!("{other:?}"),
        }
    }
    server.revoke_token();
    server.stream().disconnect().await;
    // What was missed cannot be fetched any more, which ends nothing by itself.
    let last = loop {
        match bot.next().await.unwrap() {
            Err(error) if error.is_last() => break error,
            Err(_) | Ok(MainEvent::Gap(_)) => {}
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(last.kind(), ErrorKind::Refused);
    assert!(bot.next().await.is_none());
}
