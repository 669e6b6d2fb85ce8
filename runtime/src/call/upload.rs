//! A file on its way to the server: from a path, from memory, or from anything that can be read.

use std::fmt;
use std::fs::{FileType, Metadata};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use tokio::io::AsyncRead;

use crate::error::{Error, ErrorKind};

/// A file to upload, read piece by piece while it is sent.
///
/// Its name is sent twice. Servers read it from the form's field `name`, which has it unchanged, unless the request sets its
/// own `name` or the upload has none. The part with the content has it as `filename` too, the way browsers write it: a double quote
/// becomes `%22`, a line end `%0D%0A`, and servers cut it at a backslash. Misskey refuses a name that contains `/`, `\` or `..`
/// (`INVALID_FILE_NAME`).
///
/// Cloning it does not copy the content. If an upload from a reader is cloned, the first clone that is sent takes the content.
///
/// ```no_run
/// # use misskey_runtime::Upload;
/// # async fn example(png: Vec<u8>) -> Result<(), misskey_runtime::Error> {
/// let from_disk = Upload::from_path("cat.png").await?;
/// let from_memory = Upload::from_bytes("chart.png", png)
///     .on_progress(|progress| eprintln!("{} bytes sent", progress.sent));
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Upload {
    pub(super) name: String,
    pub(super) content_type: String,
    pub(super) length: Option<u64>,
    pub(super) source: Source,
    pub(super) progress: Option<Arc<dyn Fn(Progress) + Send + Sync>>,
}

type Reader = Box<dyn AsyncRead + Send + Unpin>;

#[derive(Clone)]
pub(super) enum Source {
    Path(PathBuf),
    Bytes(Bytes),
    Reader(Arc<Mutex<Option<Reader>>>),
}

/// How far an upload has come, in bytes of the file; the form around it does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// How many bytes of the file have been handed to the connection.
    pub sent: u64,
    /// The file's length in bytes; `None` for a reader without a length.
    pub total: Option<u64>,
}

impl Upload {
    /// A file on disk, under its own name. It is opened again when it is sent.
    ///
    /// Bytes of the name that are not UTF-8 become `�`; [`file_name`](Self::file_name) sets another name.
    ///
    /// # Errors
    /// There is no such file, it may not be read, or it is a directory, a pipe, a socket or a device; send the content of those
    /// with [`from_reader`](Self::from_reader).
    pub async fn from_path(path: impl AsRef<Path>) -> Result<Self, Error> {
        let path = path.as_ref().to_owned();
        let (_, metadata) = open_file(&path).await?;
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        Ok(Self::new(name, Some(metadata.len()), Source::Path(path)))
    }

    /// A file in memory.
    #[must_use]
    pub fn from_bytes(name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        let content = content.into();
        let length = u64::try_from(content.len()).ok();
        Self::new(name.into(), length, Source::Bytes(content))
    }

    /// A file read from anywhere. Set its [`length`](Self::length) if you know it.
    #[must_use]
    pub fn from_reader(
        name: impl Into<String>,
        reader: impl AsyncRead + Send + Unpin + 'static,
    ) -> Self {
        let reader: Reader = Box::new(reader);
        Self::new(
            name.into(),
            None,
            Source::Reader(Arc::new(Mutex::new(Some(reader)))),
        )
    }

    fn new(name: String, length: Option<u64>, source: Source) -> Self {
        Self {
            name,
            content_type: "application/octet-stream".to_owned(),
            length,
            source,
            progress: None,
        }
    }

    /// Sets the file name that the server is told.
    #[must_use]
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets the content type that the server is told, `application/octet-stream` if not set. Misskey looks at the content instead.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = content_type.into();
        self
    }

    /// Sets the length of the content in bytes; if there is more or less, sending fails.
    #[must_use]
    pub fn length(mut self, bytes: u64) -> Self {
        self.length = Some(bytes);
        self
    }

    /// Sets a function that is called with the progress: 0 bytes when it begins, then after each piece that is handed to the
    /// connection, up to the file's length. It must not block.
    ///
    /// An upload that is repeated, after a redirect or by a retry policy, starts at 0 again.
    #[must_use]
    pub fn on_progress(mut self, callback: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.progress = Some(Arc::new(callback));
        self
    }

    /// The file name that the server is told.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The content, where it is in memory; `None` for a file on disk and a reader.
    #[must_use]
    pub fn bytes(&self) -> Option<&Bytes> {
        match &self.source {
            Source::Bytes(content) => Some(content),
            Source::Path(_) | Source::Reader(_) => None,
        }
    }

    /// Whether it can be sent a second time.
    pub(super) fn is_repeatable(&self) -> bool {
        !matches!(self.source, Source::Reader(_))
    }

    /// Opens the content for one sending.
    pub(super) async fn open(&self) -> Result<Content, Error> {
        match &self.source {
            Source::Path(path) => {
                let (file, _) = open_file(path).await?;
                Ok(Content::Reader(Box::new(file)))
            }
            Source::Bytes(content) => Ok(Content::Bytes(content.clone())),
            Source::Reader(slot) => {
                match slot.lock().unwrap_or_else(PoisonError::into_inner).take() {
                    Some(reader) => Ok(Content::Reader(reader)),
                    None => Err(Error::told(
                        ErrorKind::Upload,
                        "this upload's reader was used up by an earlier attempt; make a new upload",
                    )),
                }
            }
        }
    }
}

/// Opens a regular file, or what a link leads to if that is one.
///
/// It is looked at before it is opened, because opening a pipe waits for ever if nobody writes to it, and once more afterwards,
/// because something else may have taken its place in between.
async fn open_file(path: &Path) -> Result<(tokio::fs::File, Metadata), Error> {
    let failed = |error| unreadable(path, error);
    regular(path, &tokio::fs::metadata(path).await.map_err(failed)?)?;
    let file = tokio::fs::File::open(path).await.map_err(failed)?;
    let metadata = file.metadata().await.map_err(failed)?;
    regular(path, &metadata)?;
    Ok((file, metadata))
}

fn regular(path: &Path, metadata: &Metadata) -> Result<(), Error> {
    if metadata.is_file() {
        return Ok(());
    }
    let message = format!(
        "`{}` is not a file but {}; `Upload::from_reader` sends what a program reads from elsewhere",
        path.display(),
        in_words(metadata.file_type()),
    );
    Err(Error::told(ErrorKind::Upload, message))
}

/// What it is that is no regular file.
fn in_words(kind: FileType) -> &'static str {
    if kind.is_dir() {
        return "a directory";
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::FileTypeExt as _;
        if kind.is_fifo() {
            return "a pipe";
        }
        if kind.is_socket() {
            return "a socket";
        }
        if kind.is_block_device() || kind.is_char_device() {
            return "a device";
        }
    }
    "something else"
}

fn unreadable(path: &Path, error: io::Error) -> Error {
    let message = format!("the file `{}` cannot be read", path.display());
    Error::told(ErrorKind::Upload, message).because(error)
}

/// The content of an upload, open.
pub(super) enum Content {
    Bytes(Bytes),
    Reader(Reader),
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload")
            .field("name", &self.name)
            .field("content_type", &self.content_type)
            .field("length", &self.length)
            .finish_non_exhaustive()
    }
}

/// A file whose content is shorter or longer than it was said to be.
pub(super) fn wrong_length(expected: u64, found: &str) -> io::Error {
    io::Error::new(
        io::ErrorKind::InvalidData,
        format!("the file changed while it was sent: it was {expected} bytes long, {found}"),
    )
}

/// An empty file without a name: what stays behind where an upload is taken out of its request.
impl Default for Upload {
    fn default() -> Self {
        Self::from_bytes("", Bytes::new())
    }
}
