//! What we know beside a document: the files of corrections, names, sentences and streaming under schemas/.

use misskey_generator::{GenerateError, Sources};

use crate::failure::Failure;
use crate::{fetch, place};

/// The texts of the files.
pub(crate) struct SourceTexts {
    overlay: String,
    names: String,
    docs: String,
    streaming: String,
}

impl SourceTexts {
    pub(crate) fn read() -> Result<Self, Failure> {
        Ok(Self {
            overlay: read("overlay.yaml")?,
            names: read("names.yaml")?,
            docs: read("docs.yaml")?,
            streaming: read("streaming.yaml")?,
        })
    }

    pub(crate) fn sources(&self) -> Sources<'_> {
        Sources {
            overlay: &self.overlay,
            names: &self.names,
            docs: &self.docs,
            streaming: &self.streaming,
        }
    }
}

/// What to do about a document that cannot be described.
pub(crate) fn next_step(error: &GenerateError) -> &'static str {
    match error {
        GenerateError::Overlay(_) | GenerateError::Document(_) => "correct schemas/overlay.yaml",
        GenerateError::Names(_) => "correct schemas/names.yaml",
        GenerateError::Streaming(_) => "correct schemas/streaming.yaml",
        GenerateError::Docs(_) => "correct schemas/docs.yaml",
        GenerateError::Unfit(_) => {
            "take stale entries out, add missing ones; CONTRIBUTING.md says how"
        }
        GenerateError::Model(_) => {
            "correct the document in schemas/overlay.yaml, or teach the generator (generator/src/model)"
        }
    }
}

fn read(file: &str) -> Result<String, Failure> {
    let path = place::schemas().join(file);
    let bytes = fetch::file(&path.display().to_string())?;
    String::from_utf8(bytes).map_err(|error| {
        Failure::input(
            format!("{}: {error}", place::shown(&path)),
            "save the file as UTF-8",
        )
    })
}
