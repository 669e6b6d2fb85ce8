//! From whatever a user calls a server to the one origin that is called.

use std::fmt;

use url::{Host, Url};

use crate::error::Error;

/// A scheme, a host and a port.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Origin {
    /// Without a slash at the end, for example `https://misskey.example`.
    text: String,
    https: bool,
    loopback: bool,
}

impl Origin {
    /// Reads `misskey.example`, `misskey.example:3000`, `https://misskey.example/` and the like; without a scheme it is HTTPS.
    pub(crate) fn parse(host: &str) -> Result<Self, Error> {
        let given = host.trim();
        if given.is_empty() {
            return Err(Error::input(
                "the host is empty; give one like `misskey.example`",
            ));
        }
        let full = if given.contains("://") {
            given.to_owned()
        } else {
            format!("https://{given}")
        };
        let url = Url::parse(&full).map_err(|error| {
            Error::input(
                format!("the host is not one ({error}); give one like `misskey.example` or `https://misskey.example`"),
            )
        })?;
        let https = match url.scheme() {
            "https" => true,
            "http" => false,
            other => {
                return Err(Error::input(format!(
                    "the scheme `{other}` is not one that servers use; use `https`"
                )));
            }
        };
        if !url.username().is_empty() || url.password().is_some() {
            return Err(Error::input(
                "the host must not contain a user name or a password; give only the host",
            ));
        }
        if url.query().is_some() || url.fragment().is_some() || url.path() != "/" {
            return Err(Error::input(
                "the host must not have a path, a query or a fragment; give only the host, like `misskey.example`",
            ));
        }
        let loopback = match url.host() {
            Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
            Some(Host::Ipv4(address)) => address.is_loopback(),
            Some(Host::Ipv6(address)) => address.is_loopback(),
            None => {
                return Err(Error::input(
                    "there is no host in it; give one like `misskey.example`",
                ));
            }
        };
        Ok(Self {
            text: url.origin().ascii_serialization(),
            https,
            loopback,
        })
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    pub(crate) fn is_https(&self) -> bool {
        self.https
    }

    pub(crate) fn is_loopback(&self) -> bool {
        self.loopback
    }
}

impl fmt::Debug for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}
