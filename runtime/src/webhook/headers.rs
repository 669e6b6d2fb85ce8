//! Headers, however a web framework gives them.

/// A header as a pair of name and value, or a reference to one: `http::HeaderMap`, `HashMap<String, String>` and `Vec<(String, String)>`
/// give them by reference, and an array of pairs does.
pub trait Header {
    /// The name, in any case.
    fn name(&self) -> &str;
    /// The value's bytes.
    fn value(&self) -> &[u8];
}

impl<N: AsRef<str>, V: AsRef<[u8]>> Header for (N, V) {
    fn name(&self) -> &str {
        self.0.as_ref()
    }
    fn value(&self) -> &[u8] {
        self.1.as_ref()
    }
}

impl<N: AsRef<str>, V: AsRef<[u8]>> Header for &(N, V) {
    fn name(&self) -> &str {
        self.0.as_ref()
    }
    fn value(&self) -> &[u8] {
        self.1.as_ref()
    }
}

/// The headers that matter.
#[derive(Default)]
pub(super) struct Known {
    /// The secrets that were sent: exactly one, from a server.
    pub(super) secrets: Vec<Vec<u8>>,
    pub(super) host: Option<String>,
}

impl Known {
    pub(super) fn of<H: Header>(headers: impl IntoIterator<Item = H>) -> Self {
        let mut known = Self::default();
        for header in headers {
            let name = header.name();
            if name.eq_ignore_ascii_case("x-misskey-hook-secret") {
                known.secrets.push(header.value().to_vec());
            } else if name.eq_ignore_ascii_case("x-misskey-host") {
                known.host = std::str::from_utf8(header.value())
                    .ok()
                    .map(ToOwned::to_owned);
            }
        }
        known
    }
}
