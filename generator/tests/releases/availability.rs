//! In which releases of which software an endpoint is, and what of its request came later.

use misskey_generator::import::Snapshot;
use misskey_generator::model::{Api, Availability, Endpoint};
use misskey_generator::{Fit, Manifest, Options, Sources, generate};

use crate::{at, forks, snapshot};

fn release(software: &str, version: &str, short: &str) -> Snapshot {
    let mut snapshot = snapshot(&serde_yaml::from_str(short).unwrap(), version);
    software.clone_into(&mut snapshot.software);
    snapshot
}

/// Three releases and two forks, in no order.
fn known() -> Vec<Snapshot> {
    vec![
        release(
            "misskey",
            "2026.1.0",
            "a: { request: { (q): string, (late): string } }\nb: {}\nback: {}",
        ),
        release(
            "badger",
            "1.10.0",
            "a: { request: { (q): string } }\nown: {}",
        ),
        release(
            "misskey",
            "2024.5.0",
            "a: { request: { (q): string } }\nback: {}",
        ),
        release("ant", "7.0.0", "b: {}\nback: {}"),
        release(
            "misskey",
            "2025.12.0",
            "a: { request: { (q): string, (late): string } }",
        ),
        release("badger", "1.9.0", "a: { request: { (q): string } }\nb: {}"),
    ]
}

fn endpoint<'a>(api: &'a Api, name: &str) -> &'a Endpoint {
    api.endpoints
        .iter()
        .find(|endpoint| endpoint.name == name)
        .unwrap()
}

/// `misskey 2024.5.0- 2025.12.0+; ant 7.0.0-`
fn told(availability: &[Availability]) -> String {
    let each: Vec<_> = availability
        .iter()
        .map(|one| {
            let releases: Vec<_> = one
                .releases
                .iter()
                .map(|(version, has)| format!(" {version}{}", if *has { '+' } else { '-' }))
                .collect();
            format!("{}{}", one.software, releases.concat())
        })
        .collect();
    each.join("; ")
}

#[test]
fn each_software_has_its_releases_from_old_to_new_the_own_first() {
    let api = at(&known(), 0, "2024.5.0").api;
    let at = |name| told(&endpoint(&api, name).availability);
    assert_eq!(
        at("a"),
        "misskey 2024.5.0+ 2025.12.0+ 2026.1.0+; ant 7.0.0-; badger 1.9.0+ 1.10.0+"
    );
    assert_eq!(
        at("b"),
        "misskey 2024.5.0- 2025.12.0- 2026.1.0+; ant 7.0.0+; badger 1.9.0+ 1.10.0-"
    );
    assert_eq!(
        at("back"),
        "misskey 2024.5.0+ 2025.12.0- 2026.1.0+; ant 7.0.0+; badger 1.9.0- 1.10.0-"
    );
}

#[test]
fn members_that_a_release_with_the_endpoint_lacks() {
    let api = at(&known(), 0, "2024.5.0").api;
    let later: Vec<_> = endpoint(&api, "a")
        .later_members
        .iter()
        .map(|(name, available)| (name.as_str(), told(available)))
        .collect();
    let expected = "misskey 2024.5.0- 2025.12.0+ 2026.1.0+; ant 7.0.0-; badger 1.9.0- 1.10.0-";
    assert_eq!(later, [("late", expected.to_owned())]);
    assert!(endpoint(&api, "b").later_members.is_empty());
}

#[test]
fn a_fork_s_own_crate_knows_its_own_releases() {
    let api = at(&known(), 1, "2024.5.0").api;
    assert_eq!(
        told(&endpoint(&api, "own").availability),
        "badger 1.9.0- 1.10.0+"
    );
}

#[test]
fn one_document_alone_tells_nothing() {
    let known = known();
    let api = at(&known[..1], 0, "2024.5.0").api;
    assert!(endpoint(&api, "a").availability.is_empty());
    assert!(endpoint(&api, "a").later_members.is_empty());
}

#[test]
fn each_answer_is_written_once_and_named_by_what_it_says() {
    let known = known();
    let sources = Sources {
        releases: &known,
        floor: "misskey/2024.5.0",
        forks: &forks(),
        ..Sources::default()
    };
    let options = Options {
        crate_name: "client".into(),
        manifest: Manifest::Workspace,
        fit: Fit::WhereItFits,
    };
    let files = generate(&known[0], &sources, &options).unwrap().files;
    let names: Vec<_> = files["src/availability.rs"]
        .lines()
        .filter_map(|line| line.strip_prefix("pub(crate) const "))
        .filter_map(|line| line.split(':').next())
        .collect();
    assert_eq!(
        names,
        [
            "SINCE_2026_1_0_BADGER_SINCE_1_9_0_UNTIL_1_10_0",
            "SINCE_2025_12_0_NOT_ANT_NOT_BADGER",
            "SINCE_2024_5_0_UNTIL_2025_12_0_SINCE_2026_1_0_NOT_BADGER",
            "SINCE_2024_5_0_NOT_ANT",
        ]
    );
    let endpoint = &files["src/endpoints/a.rs"];
    for expected in [
        ".available(crate::availability::SINCE_2024_5_0_NOT_ANT)",
        "(\"late\", crate::availability::SINCE_2025_12_0_NOT_ANT_NOT_BADGER)",
    ] {
        assert!(endpoint.contains(expected), "{endpoint}");
    }
    // As old as the floor: that is not worth a word.
    assert!(files["src/endpoints.rs"].contains(" Not in Ant 7.0.0.\n"));
    assert!(!files["src/endpoints.rs"].contains("Since 2024.5.0"));
    // Nothing is known where there is one document.
    let alone = generate(&known[0], &Sources::default(), &options).unwrap();
    assert!(!alone.files.contains_key("src/availability.rs"));
}
