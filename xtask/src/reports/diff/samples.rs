//! Reports for the tests of how reports are written.

use misskey_generator::diff::{
    Change, Diff, Kind, Rust, RustCounts, Sizes, Summary, Wire, WireCounts,
};

/// A harmless change at a place.
pub(crate) fn change(place: &str) -> Change {
    Change {
        place: place.into(),
        endpoint: None,
        component: None,
        kind: Kind::FieldAdded,
        wire: Wire::Compatible,
        rust: Rust::Minor,
        item: String::new(),
        old_item: String::new(),
        message: "optional text".into(),
        reaches: Vec::new(),
    }
}

fn counted(changes: Vec<Change>) -> Diff {
    let wire = |wire| changes.iter().filter(|change| change.wire == wire).count();
    let rust = |rust| changes.iter().filter(|change| change.rust == rust).count();
    let sizes = Sizes { old: 3, new: 4 };
    let summary = Summary {
        changes: changes.len(),
        wire: WireCounts {
            breaking: wire(Wire::Breaking),
            risky: wire(Wire::Risky),
            compatible: wire(Wire::Compatible),
        },
        rust: RustCounts {
            major: rust(Rust::Major),
            minor: rust(Rust::Minor),
            patch: rust(Rust::Patch),
        },
        endpoints: sizes.clone(),
        types: sizes,
    };
    Diff {
        old: "misskey/1.0.0".into(),
        new: "misskey/1.1.0".into(),
        summary,
        changes,
    }
}

pub(crate) fn empty() -> Diff {
    counted(Vec::new())
}

/// A new component with a reach, 15 new endpoints, 20 risky changes, one that breaks.
pub(crate) fn report() -> Diff {
    let mut changes = vec![Change {
        component: Some("Note".into()),
        item: "models::Note::poll".into(),
        reaches: vec!["notes/create".into(), "notes/show".into()],
        ..change("Note › poll")
    }];
    changes.extend((0..15).map(|number| {
        let name = format!("chat/new-{number:02}");
        Change {
            endpoint: Some(name.clone()),
            kind: Kind::EndpointAdded,
            message: "new".into(),
            ..change(&name)
        }
    }));
    changes.extend((0..20).map(|number| Change {
        endpoint: Some("notes/create".into()),
        kind: Kind::DefaultChanged,
        wire: Wire::Risky,
        rust: Rust::Patch,
        item: format!("notes::create::Request::field_{number:02}"),
        message: format!("was {number}, and is a number of which a longer sentence has to be said"),
        ..change(&format!("notes/create › request › field{number:02}"))
    }));
    changes.push(Change {
        endpoint: Some("notes/create".into()),
        kind: Kind::BecameRequired,
        wire: Wire::Breaking,
        rust: Rust::Major,
        item: "notes::create::Request::new".into(),
        message: "must be given".into(),
        ..change("notes/create › request › text")
    });
    counted(changes)
}

/// Texts that try to be something else than text.
pub(crate) fn hostile() -> Diff {
    let texts = [
        "</script><script>document.title='broken'</script>",
        "\"><img src=x onerror=\"document.title='broken'\">",
        "`a``b` | c",
        "\u{1b}[2J\u{202e}x\nnew line",
        "</details></style><h1>x",
    ];
    let mut changes: Vec<_> = texts
        .iter()
        .map(|text| Change {
            component: Some((*text).into()),
            wire: Wire::Breaking,
            rust: Rust::Major,
            item: format!("models::{text}"),
            message: (*text).into(),
            reaches: vec![(*text).into()],
            ..change(&format!("{text} › {text}"))
        })
        .collect();
    changes.push(Change {
        endpoint: Some(texts[0].into()),
        kind: Kind::EndpointAdded,
        ..change(texts[0])
    });
    counted(changes)
}
