//! Comparing the two largest documents, `misskey/2026.3.2` and `cherrypick/4.17.0`.
//!
//! `cargo bench -p misskey-generator --bench diff`. The aim is less than a second from the snapshots to the list of changes.
#![allow(clippy::unwrap_used, missing_docs, reason = "a benchmark")]

use std::fs;
use std::hint::black_box;
use std::path::Path;

use criterion::{Criterion, criterion_group, criterion_main};
use misskey_generator::diff::diff;
use misskey_generator::import::{Snapshot, reopen};
use misskey_generator::{Sources, compare, describe_each};

const OLD: &str = "misskey/2026.3.2";
const NEW: &str = "cherrypick/4.17.0";

fn main_group(criterion: &mut Criterion) {
    let schemas = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas");
    let text = |name: &str| fs::read_to_string(schemas.join(name)).unwrap();
    let read = |path: &Path| reopen(&fs::read(path).unwrap()).unwrap();
    let named = |name: &str| read(&schemas.join(format!("{name}.json")));
    let (old, new) = (named(OLD), named(NEW));
    let mut paths: Vec<_> = fs::read_dir(schemas.join("misskey"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    let releases: Vec<Snapshot> = paths.iter().map(|path| read(path)).collect();
    let (overlay, names) = (text("overlay.yaml"), text("names.yaml"));
    let alone = Sources {
        overlay: &overlay,
        names: &names,
        floor: "misskey/2024.5.0",
        ..Sources::default()
    };
    let beside = Sources {
        releases: &releases,
        ..alone
    };
    let described = describe_each(&[&old, &new], &alone).unwrap();
    let mut group = criterion.benchmark_group(format!("{OLD} and {NEW}"));
    group.sample_size(20);
    group.bench_function("described and compared beside all releases", |bencher| {
        bencher.iter(|| compare(black_box(&old), black_box(&new), &beside).unwrap());
    });
    group.bench_function("described and compared alone", |bencher| {
        bencher.iter(|| compare(black_box(&old), black_box(&new), &alone).unwrap());
    });
    group.bench_function("compared", |bencher| {
        bencher.iter(|| diff(black_box(&described[0]), black_box(&described[1])));
    });
    group.finish();
}

criterion_group!(benches, main_group);
criterion_main!(benches);
