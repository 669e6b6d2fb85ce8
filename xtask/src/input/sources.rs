//! What stands in `schemas/`, as the generator takes it.

use std::path::Path;
use std::thread;

use misskey_generator::import::Snapshot;
use misskey_generator::{Api, Chapter, Fork, Helper, Sources};

use crate::disk::place;
use crate::failure::Failure;
use crate::input::described::{self, Trust};
use crate::input::releases::{self, Release};
use crate::input::{bytes, kept_snapshot};

/// The files of the folder, with all snapshots or with what they say beside one of them.
pub(crate) struct SourceFiles {
    overlay: String,
    names: String,
    docs: String,
    guide: Vec<Chapter>,
    helpers: Vec<Helper>,
    streaming: String,
    webhooks: String,
    /// By software, oldest first.
    snapshots: Vec<Snapshot>,
    /// In place of snapshots, where only one becomes a crate.
    described: Vec<Api>,
    floor: String,
    forks: Vec<Fork>,
}

impl SourceFiles {
    /// With all snapshots.
    pub(crate) fn read() -> Result<Self, Failure> {
        let mut files = Self::texts()?;
        files.snapshots = snapshots(&releases::all()?)?;
        Ok(files)
    }

    /// With what is to be known of other releases where `snapshot` becomes a crate.
    pub(crate) fn read_beside(snapshot: &Snapshot, trust: Trust) -> Result<Self, Failure> {
        let mut files = Self::texts()?;
        files.described = described::beside(snapshot, &releases::all()?, &files.borrow(), trust)?;
        Ok(files)
    }

    fn texts() -> Result<Self, Failure> {
        let schemas = place::schemas();
        let text = |name: &str| read_text(&schemas.join(name));
        let releases::Releases { floor, forks, .. } = releases::read()?;
        Ok(Self {
            overlay: text("overlay.yaml")?,
            names: text("names.yaml")?,
            docs: text("docs.yaml")?,
            guide: texts(&schemas.join("guide"), "md")?
                .map(|(name, text)| Chapter { name, text })
                .collect(),
            helpers: texts(&schemas.join("helpers"), "rs")?
                .map(|(name, text)| Helper { name, text })
                .collect(),
            streaming: text("streaming.yaml")?,
            webhooks: text("webhooks.yaml")?,
            snapshots: Vec::new(),
            described: Vec::new(),
            floor,
            forks: forks
                .into_iter()
                .map(|(software, title)| Fork { software, title })
                .collect(),
        })
    }

    pub(crate) fn borrow(&self) -> Sources<'_> {
        Sources {
            overlay: &self.overlay,
            names: &self.names,
            docs: &self.docs,
            guide: &self.guide,
            helpers: &self.helpers,
            streaming: &self.streaming,
            webhooks: &self.webhooks,
            releases: &self.snapshots,
            described: &self.described,
            floor: &self.floor,
            forks: &self.forks,
        }
    }

    /// Every snapshot of the repository, by software, oldest first.
    pub(crate) fn snapshots(&self) -> &[Snapshot] {
        &self.snapshots
    }
}

/// The files of a folder with this ending, by name; none where there is no such folder.
fn texts(
    folder: &Path,
    ending: &str,
) -> Result<impl Iterator<Item = (String, String)> + use<>, Failure> {
    let failed = |error: std::io::Error| {
        let what = format!("{}: {error}", place::shown(folder));
        Failure::transfer(what, "look whether the folder is there and can be read")
    };
    let mut texts = Vec::new();
    if folder.exists() {
        for entry in std::fs::read_dir(folder).map_err(failed)? {
            let path = entry.map_err(failed)?.path();
            let name = path.file_stem().and_then(|name| name.to_str());
            let end = path.extension().and_then(|end| end.to_str());
            if let (Some(name), true) = (name, end == Some(ending)) {
                texts.push((name.to_owned(), read_text(&path)?));
            }
        }
    }
    texts.sort();
    Ok(texts.into_iter())
}

/// Opens snapshots, each on a thread of its own: they are large.
fn snapshots(releases: &[Release]) -> Result<Vec<Snapshot>, Failure> {
    let open = |release: &Release| {
        let path = release.path();
        let bytes = bytes::file(&path.display().to_string())?;
        kept_snapshot::reopened(&path, &bytes)
    };
    thread::scope(|scope| {
        let started: Vec<_> = releases
            .iter()
            .map(|release| scope.spawn(move || open(release)))
            .collect();
        started
            .into_iter()
            .map(|handle| match handle.join() {
                Ok(opened) => opened,
                // A panic there is a panic here.
                Err(panic) => std::panic::resume_unwind(panic),
            })
            .collect()
    })
}

fn read_text(path: &Path) -> Result<String, Failure> {
    let bytes = bytes::file(&path.display().to_string())?;
    String::from_utf8(bytes).map_err(|error| {
        Failure::input(
            format!("{}: {error}", place::shown(path)),
            "save the file as UTF-8",
        )
    })
}
