//! What a server told of itself, and what follows from it.

use std::fmt;
use std::sync::Arc;

use super::endpoint::Endpoint;
use crate::value::{Availability, Software, Support};
use crate::wire::WriteObject;

/// What stands for a software or a version that the server did not tell.
const UNKNOWN: &str = "unknown";

/// What a server runs and which endpoints it has, as it said itself; [`Client::server`](crate::Client::server) asks for it.
///
/// Cloning it is cheap.
#[derive(Clone)]
pub struct Server(Arc<Told>);

struct Told {
    runs: Option<Arc<Software>>,
    /// Sorted.
    endpoints: Option<Vec<String>>,
}

impl Server {
    pub(crate) fn new(runs: Option<Software>, endpoints: Option<Vec<String>>) -> Self {
        Self(Arc::new(Told {
            runs: runs.map(Arc::new),
            endpoints,
        }))
    }

    pub(crate) fn runs(&self) -> Option<Arc<Software>> {
        self.0.runs.clone()
    }

    /// The server's software, for example `misskey` or `sharkey`; `unknown` where the server does not tell.
    ///
    /// Some forks call themselves `misskey` too; their [`version`](Self::version) has a mark behind it, like `2025.4.1-mhq.13`.
    #[must_use]
    pub fn software(&self) -> &str {
        self.0.runs.as_ref().map_or(UNKNOWN, |runs| &runs.name)
    }

    /// The software's version, for example `2025.4.1`; `unknown` where the server does not tell.
    #[must_use]
    pub fn version(&self) -> &str {
        self.0.runs.as_ref().map_or(UNKNOWN, |runs| &runs.version)
    }

    /// The names of all its endpoints, sorted; `None` where the server does not list them.
    #[must_use]
    pub fn endpoints(&self) -> Option<&[String]> {
        self.0.endpoints.as_deref()
    }

    /// Whether the server has the endpoint that takes `R`: `server.supports::<notes::drafts::create::Request>().is_yes()`.
    ///
    /// What the server lists is what counts; where it lists nothing, what is known of its software in its version.
    #[must_use]
    pub fn supports<R: Endpoint>(&self) -> Support {
        match self.supports_name(R::NAME) {
            Support::Unknown => self.knows(R::INFO.availability),
            listed => listed,
        }
    }

    /// Whether the server has the endpoint that takes `R`, and heeds this member of it, by its name in the API:
    /// `server.supports_field::<hashtags::users::Request>("offset")`.
    ///
    /// A server ignores what it does not know, so a member that came later than its endpoint is worth a question. Servers do not list
    /// members: the answer comes from what is known of the software in its version, and is [`Unknown`](Support::Unknown) for a
    /// later member where the software is. It is so, too, for a name that the request does not have.
    #[must_use]
    pub fn supports_field<R: Endpoint + WriteObject>(&self, member: &str) -> Support {
        let endpoint = self.supports::<R>();
        if endpoint.is_no() {
            return Support::No;
        }
        if !R::MEMBERS.contains(&member) {
            return Support::Unknown;
        }
        let later = R::INFO.later_members.iter();
        match later.copied().find(|(later, _)| *later == member) {
            Some((_, available)) => self.knows(available),
            None => endpoint,
        }
    }

    /// Whether the server lists an endpoint of this name, for what no crate knows: `server.supports_name("fork/endpoint")`.
    #[must_use]
    pub fn supports_name(&self, endpoint: &str) -> Support {
        match &self.0.endpoints {
            Some(endpoints) => Support::from(
                endpoints
                    .binary_search_by(|known| known.as_str().cmp(endpoint))
                    .is_ok(),
            ),
            None => Support::Unknown,
        }
    }

    fn knows(&self, available: &[Availability]) -> Support {
        let runs = self.0.runs.as_ref();
        runs.map_or(Support::Unknown, |runs| runs.supports(available))
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server")
            .field("software", &self.software())
            .field("version", &self.version())
            .field("endpoints", &self.endpoints().map(<[_]>::len))
            .finish()
    }
}
