//! What a program builds that only receives webhooks: neither an HTTP library nor Tokio, nor anything that a platform without sockets lacks.
#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use std::process::Command;

#[test]
fn webhooks_need_nothing_of_the_client() {
    let tree = |features: &str| {
        let output = Command::new(env!("CARGO"))
            .args([
                "tree",
                "--package",
                "misskey-client",
                "--no-default-features",
                "--features",
                features,
            ])
            .args(["--edges", "normal", "--prefix", "none", "--format", "{p}"])
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .output()
            .unwrap();
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        String::from_utf8(output.stdout).unwrap()
    };
    let names = |tree: &str| -> Vec<String> {
        tree.lines()
            .filter_map(|line| line.split(' ').next().map(ToOwned::to_owned))
            .collect()
    };
    let heavy = [
        "tokio",
        "reqwest",
        "hyper",
        "rustls",
        "getrandom",
        "mio",
        "socket2",
    ];
    let light = names(&tree("webhook"));
    assert!(
        light.iter().any(|name| name == "misskey-runtime"),
        "{light:?}"
    );
    let found: Vec<_> = heavy
        .iter()
        .filter(|name| light.iter().any(|known| known == *name))
        .collect();
    assert!(found.is_empty(), "{found:?}");
    let client = names(&tree("notes"));
    assert!(client.iter().any(|name| name == "reqwest"), "{client:?}");
}
