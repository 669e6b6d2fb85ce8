//! What went wrong, roughly.

/// What went wrong, roughly; the [`Error`](crate::Error) has the details.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The server refused the call and said why, see [`Error::api`](crate::Error::api).
    Api,
    /// The server answered with success, but the body is not what the endpoint promises, see [`Error::decode`](crate::Error::decode).
    Decode,
    /// The server does not have the endpoint: it is too old, or runs other software. The error says since when the endpoint exists, if
    /// that is known.
    NoSuchEndpoint,
    /// Something other than the API answered: a proxy's page, a redirect, the web framework, an empty error.
    UnexpectedResponse,
    /// The connection could not be made, or it broke.
    Transport,
    /// No answer came in time.
    Timeout,
    /// The program's own input cannot be used: a host, a token, a request. Nothing was sent.
    InvalidInput,
    /// Something is missing on this machine: no TLS, a certificate or a proxy that cannot be used, no port to listen on, no browser, no thread.
    Setup,
    /// The file of an upload could not be read, or broke off while it was sent.
    Upload,
    /// A list cannot be continued: the server repeats itself, or the items do not say where to go on.
    List,
    /// The server refuses to stream to this token or user, and trying again would not help, see [`Error::refusal`](crate::Error::refusal).
    Refused,
    /// The streaming connection was closed by this program.
    Closed,
    /// The user refused to sign in.
    Denied,
    /// The user has not agreed to sign in. MiAuth and the legacy flow do not tell an app of a refusal, so it may be one.
    NotGranted,
    /// The server no longer knows the sign-in's session or code: it is too old, or was used before.
    Expired,
    /// This session has already given its grant.
    Used,
    /// The callback belongs to another sign-in, or is not a callback.
    WrongCallback,
    /// The server does not offer this way of signing in.
    NotOffered,
    /// The server broke off a sign-in and said why.
    SignIn,
}
