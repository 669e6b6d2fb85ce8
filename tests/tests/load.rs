//! Ten thousand calls over 64 tasks: all answered, each with its own answer, on few connections, and none leaves memory behind.
#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use misskey_tests::loopback::api::{NoteId, Show};
use misskey_tests::loopback::{Request, Server, json};
use tokio::io::AsyncWriteExt;

const TASKS: usize = 64;
const CALLS: usize = 10_000;
/// How much memory a call may leave behind, in bytes. An answer has more than 2,000, a request with its headers several hundred; what the
/// allocator's pages and the pool take does not grow with the calls.
const LEFT_BY_A_CALL: u64 = 256;

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
    // A server that keeps nothing of what it is asked, so that what is left is the client's.
    let server = Server::raw(|mut stream| async move {
        let mut buffer = Vec::new();
        while let Some(request) = Request::read(&mut stream, &mut buffer).await {
            let body = request.json();
            let id = body["noteId"].as_str().unwrap();
            let note = format!(
                r#"{{"id":"{id}","createdAt":"2026-11-22T15:27:54.458Z","text":"{}"}}"#,
                "x".repeat(2000)
            );
            if stream.write_all(&json(200, note)).await.is_err() {
                return;
            }
        }
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
    assert_eq!(round(2_000).await, 2_000);
    let before = resident();
    assert_eq!(round(CALLS).await, CALLS);
    if let (Some(before), Some(after)) = (before, resident()) {
        let left = after.saturating_sub(before) * 1024 / CALLS as u64;
        assert!(
            left < LEFT_BY_A_CALL,
            "{left} bytes for each call: {before} KiB before, {after} KiB after"
        );
    }
    assert!(
        server.connections() < 2 * TASKS,
        "{} connections",
        server.connections()
    );
}
