//! What went wrong, roughly.

/// What went wrong, roughly; the [`Error`](crate::Error) has the details.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The server refused the call and said why, see [`Error::api`](crate::Error::api).
    Api,
    /// The server answered with success and a body that is not what the endpoint answers, see [`Error::decode`](crate::Error::decode).
    Decode,
    /// The server does not have the endpoint: it is older than the endpoint, or another software. The error says since when there is one, where
    /// that is known.
    NoSuchEndpoint,
    /// Something else answered than the API: a proxy's page, a redirect, the web framework, an empty error.
    UnexpectedResponse,
    /// The connection could not be made, or broke.
    Transport,
    /// No answer came in time.
    Timeout,
    /// What the program gave cannot be used: a host, a token, a request. Nothing was sent.
    InvalidInput,
    /// This machine could not do its part: no TLS, a certificate or a proxy that cannot be used, no port to listen on, no browser, no thread.
    Setup,
    /// The file of an upload could not be read, or broke off while it was sent.
    Upload,
    /// A list cannot go on: the server does not move on, or the items do not say where.
    List,
    /// The server refuses to stream to this token or user, and trying again cannot help, see [`Error::refusal`](crate::Error::refusal).
    Refused,
    /// The streaming connection was closed by this program.
    Closed,
    /// The user refused to sign in.
    Denied,
    /// The user has not agreed to sign in. MiAuth and the legacy flow do not tell an app of a refusal, so it may be one.
    NotGranted,
    /// The server no longer knows the sign-in's session or code: it is too old, or was fetched before.
    Expired,
    /// This sign-in's session has given its grant already.
    Used,
    /// The callback belongs to another sign-in, or is none.
    WrongCallback,
    /// The server does not offer this way of signing in.
    NotOffered,
    /// The server did not go through with a sign-in, and said why.
    SignIn,
}
