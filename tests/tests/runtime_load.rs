//! Ten thousand calls over 64 tasks: all answered, each with its own answer, on few connections, in flat memory.
#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use misskey_tests::loopback::api::{NoteId, Show};
use misskey_tests::loopback::{Server, json};

const TASKS: usize = 64;
const CALLS: usize = 10_000;

/// The resident memory of this process in KiB, where the system tells.
fn resident() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().trim_end_matches(" kB").parse().ok()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_thousand_calls_over_64_tasks() {
    let server = Server::answering(|request| {
        let body = request.json();
        let id = body["noteId"].as_str().unwrap();
        json(
            200,
            format!(
                r#"{{"id":"{id}","createdAt":"2026-11-22T15:27:54.458Z","text":"{}"}}"#,
                "x".repeat(2000)
            ),
        )
    })
    .await;
    let client = server.client();
    let round = async |calls: usize| {
        let tasks: Vec<_> = (0..TASKS)
            .map(|task| {
                let client = client.clone();
                tokio::spawn(async move {
                    let mut answered = 0;
                    for call in (task..calls).step_by(TASKS) {
                        let note_id = NoteId::try_from(format!("note{call}")).unwrap();
                        let note = client
                            .send(Show {
                                note_id: note_id.clone(),
                            })
                            .await
                            .unwrap();
                        assert_eq!(note.id, note_id);
                        answered += 1;
                    }
                    answered
                })
            })
            .collect();
        let mut answered = 0;
        for task in tasks {
            answered += task.await.unwrap();
        }
        answered
    };
    // The test server keeps its requests; what is measured is beside that, so it gets an allowance.
    assert_eq!(round(2_000).await, 2_000);
    let before = resident();
    assert_eq!(round(CALLS).await, CALLS);
    if let (Some(before), Some(after)) = (before, resident()) {
        let grown = after.saturating_sub(before);
        assert!(grown < 32 * 1024, "{before} KiB before, {after} KiB after");
    }
    assert!(
        server.connections() < 2 * TASKS,
        "{} connections",
        server.connections()
    );
}
