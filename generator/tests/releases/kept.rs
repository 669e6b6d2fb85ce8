//! Descriptions of real servers' documents, kept as bytes.

use misskey_generator::import::reopen;
use misskey_generator::model::Api;
use misskey_generator::{Sources, describe_release};

fn schemas(file: &str) -> String {
    let schemas = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas");
    std::fs::read_to_string(schemas.join(file)).unwrap()
}

#[test]
fn bytes_hold_the_whole_description() {
    let [overlay, names, streaming, webhooks] = [
        "overlay.yaml",
        "names.yaml",
        "streaming.yaml",
        "webhooks.yaml",
    ]
    .map(schemas);
    let sources = Sources {
        overlay: &overlay,
        names: &names,
        streaming: &streaming,
        webhooks: &webhooks,
        ..Sources::default()
    };
    for release in ["misskey/2024.5.0", "misskey/2026.6.0", "cherrypick/4.17.0"] {
        let document = schemas(&format!("{release}.json"));
        let snapshot = reopen(document.as_bytes()).unwrap();
        let api = describe_release(&snapshot, &sources).unwrap();
        let again = Api::from_bytes(&api.to_bytes()).unwrap();
        assert!(format!("{api:?}") == format!("{again:?}"), "{release}");
    }
}
