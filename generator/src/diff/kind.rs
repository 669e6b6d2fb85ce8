//! The kinds of change, each with its name and what it says.

use serde::{Serialize, Serializer};

/// A kind of change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// An endpoint is new.
    EndpointAdded,
    /// An endpoint is gone.
    EndpointRemoved,
    /// An endpoint is gone, and a new one takes and answers the same.
    EndpointRenamed,
    /// A component is new.
    ComponentAdded,
    /// A component is gone.
    ComponentRemoved,
    /// An endpoint needs another permission, or one where it needed none, or none any more.
    PermissionChanged,
    /// An endpoint that worked without a token needs one.
    CredentialRequired,
    /// An endpoint that needed a token works without.
    CredentialDropped,
    /// An endpoint refuses the tokens of apps.
    SecureRequired,
    /// An endpoint takes the tokens of apps.
    SecureDropped,
    /// An endpoint takes its request as a form with a file.
    UploadRequired,
    /// An endpoint takes JSON where it took a form with a file.
    UploadDropped,
    /// An endpoint may be called with GET.
    GetAllowed,
    /// An endpoint may no longer be called with GET.
    GetDropped,
    /// Calls of an endpoint are counted.
    RateLimitAdded,
    /// Calls of an endpoint are no longer counted.
    RateLimitDropped,
    /// An endpoint answers an error that it did not.
    ErrorAdded,
    /// An endpoint no longer answers an error.
    ErrorRemoved,
    /// An error's status, id or kind is another.
    ErrorChanged,
    /// An endpoint can be read page by page.
    PagingAdded,
    /// An endpoint can no longer be read page by page.
    PagingDropped,
    /// An endpoint that answered with a body answers nothing (204).
    ResponseEmptied,
    /// An endpoint that answered nothing (204) answers with a body.
    ResponseFilled,
    /// An endpoint that always answered with a body sometimes answers nothing (204).
    ResponseMayBeEmpty,
    /// An endpoint that sometimes answered nothing (204) always answers with a body.
    ResponseNeverEmpty,
    /// A request must have one of several members, or of fewer than before.
    ChoiceRequired,
    /// A request need no longer have one of several members, or has more to choose from.
    ChoiceDropped,
    /// A field is new.
    FieldAdded,
    /// A field is gone.
    FieldRemoved,
    /// What could be absent must be there, or always is.
    BecameRequired,
    /// What had to be there may be absent.
    BecameOptional,
    /// What was never null may be.
    BecameNullable,
    /// What could be null no longer may be.
    BecameNonNull,
    /// The JSON is of another type.
    TypeChanged,
    /// The JSON is as before, its type in Rust another: an id of something else, a type of another name.
    RustTypeChanged,
    /// A limit on length, range, number or form takes fewer values.
    LimitNarrowed,
    /// A limit takes more values.
    LimitWidened,
    /// A limit takes other values.
    LimitChanged,
    /// The server assumes another value for what is absent.
    DefaultChanged,
    /// The document calls it deprecated.
    Deprecated,
    /// The document no longer calls it deprecated.
    DeprecationDropped,
    /// An enum has a new value.
    ValueAdded,
    /// A value of an enum is gone.
    ValueRemoved,
    /// A union has a new branch.
    BranchAdded,
    /// A branch of a union is gone.
    BranchRemoved,
}

impl Kind {
    /// Every kind, in the order of the documentation.
    pub const ALL: &[Self] = &[
        Self::EndpointAdded,
        Self::EndpointRemoved,
        Self::EndpointRenamed,
        Self::ComponentAdded,
        Self::ComponentRemoved,
        Self::PermissionChanged,
        Self::CredentialRequired,
        Self::CredentialDropped,
        Self::SecureRequired,
        Self::SecureDropped,
        Self::UploadRequired,
        Self::UploadDropped,
        Self::GetAllowed,
        Self::GetDropped,
        Self::RateLimitAdded,
        Self::RateLimitDropped,
        Self::ErrorAdded,
        Self::ErrorRemoved,
        Self::ErrorChanged,
        Self::PagingAdded,
        Self::PagingDropped,
        Self::ResponseEmptied,
        Self::ResponseFilled,
        Self::ResponseMayBeEmpty,
        Self::ResponseNeverEmpty,
        Self::ChoiceRequired,
        Self::ChoiceDropped,
        Self::FieldAdded,
        Self::FieldRemoved,
        Self::BecameRequired,
        Self::BecameOptional,
        Self::BecameNullable,
        Self::BecameNonNull,
        Self::TypeChanged,
        Self::RustTypeChanged,
        Self::LimitNarrowed,
        Self::LimitWidened,
        Self::LimitChanged,
        Self::DefaultChanged,
        Self::Deprecated,
        Self::DeprecationDropped,
        Self::ValueAdded,
        Self::ValueRemoved,
        Self::BranchAdded,
        Self::BranchRemoved,
    ];

    /// The name in reports, such as `endpoint-added`.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.facts().0
    }

    /// What it says, in one sentence.
    #[must_use]
    pub fn meaning(self) -> &'static str {
        self.facts().1
    }

    /// The kind of the same change seen from the other side.
    #[must_use]
    pub fn opposite(self) -> Self {
        self.facts().2
    }

    /// Name, meaning, opposite.
    fn facts(self) -> (&'static str, &'static str, Self) {
        match self {
            Self::EndpointAdded => (
                "endpoint-added",
                "An endpoint is new.",
                Self::EndpointRemoved,
            ),
            Self::EndpointRemoved => (
                "endpoint-removed",
                "An endpoint is gone.",
                Self::EndpointAdded,
            ),
            Self::EndpointRenamed => (
                "endpoint-renamed",
                "An endpoint is gone, and a new one takes and answers the same: probably it was renamed.",
                self,
            ),
            Self::ComponentAdded => (
                "component-added",
                "A component is new.",
                Self::ComponentRemoved,
            ),
            Self::ComponentRemoved => (
                "component-removed",
                "A component is gone.",
                Self::ComponentAdded,
            ),
            Self::PermissionChanged => (
                "permission-changed",
                "An endpoint needs another permission, or one where it needed none, or none any more.",
                self,
            ),
            Self::CredentialRequired => (
                "credential-required",
                "An endpoint that worked without a token needs one.",
                Self::CredentialDropped,
            ),
            Self::CredentialDropped => (
                "credential-dropped",
                "An endpoint that needed a token works without.",
                Self::CredentialRequired,
            ),
            Self::SecureRequired => (
                "secure-required",
                "An endpoint refuses the tokens of apps.",
                Self::SecureDropped,
            ),
            Self::SecureDropped => (
                "secure-dropped",
                "An endpoint takes the tokens of apps.",
                Self::SecureRequired,
            ),
            Self::UploadRequired => (
                "upload-required",
                "An endpoint takes its request as a form with a file.",
                Self::UploadDropped,
            ),
            Self::UploadDropped => (
                "upload-dropped",
                "An endpoint takes JSON where it took a form with a file.",
                Self::UploadRequired,
            ),
            Self::GetAllowed => (
                "get-allowed",
                "An endpoint may be called with GET.",
                Self::GetDropped,
            ),
            Self::GetDropped => (
                "get-dropped",
                "An endpoint may no longer be called with GET.",
                Self::GetAllowed,
            ),
            Self::RateLimitAdded => (
                "rate-limit-added",
                "Calls of an endpoint are counted.",
                Self::RateLimitDropped,
            ),
            Self::RateLimitDropped => (
                "rate-limit-dropped",
                "Calls of an endpoint are no longer counted.",
                Self::RateLimitAdded,
            ),
            Self::ErrorAdded => (
                "error-added",
                "An endpoint answers an error that it did not.",
                Self::ErrorRemoved,
            ),
            Self::ErrorRemoved => (
                "error-removed",
                "An endpoint no longer answers an error.",
                Self::ErrorAdded,
            ),
            Self::ErrorChanged => (
                "error-changed",
                "An error's status, id or kind is another.",
                self,
            ),
            Self::PagingAdded => (
                "paging-added",
                "An endpoint can be read page by page.",
                Self::PagingDropped,
            ),
            Self::PagingDropped => (
                "paging-dropped",
                "An endpoint can no longer be read page by page.",
                Self::PagingAdded,
            ),
            Self::ResponseEmptied => (
                "response-emptied",
                "An endpoint that answered with a body answers nothing (204).",
                Self::ResponseFilled,
            ),
            Self::ResponseFilled => (
                "response-filled",
                "An endpoint that answered nothing (204) answers with a body.",
                Self::ResponseEmptied,
            ),
            Self::ResponseMayBeEmpty => (
                "response-may-be-empty",
                "An endpoint that always answered with a body sometimes answers nothing (204).",
                Self::ResponseNeverEmpty,
            ),
            Self::ResponseNeverEmpty => (
                "response-never-empty",
                "An endpoint that sometimes answered nothing (204) always answers with a body.",
                Self::ResponseMayBeEmpty,
            ),
            Self::ChoiceRequired => (
                "choice-required",
                "A request must have one of several members, or of fewer than before.",
                Self::ChoiceDropped,
            ),
            Self::ChoiceDropped => (
                "choice-dropped",
                "A request need no longer have one of several members, or has more to choose from.",
                Self::ChoiceRequired,
            ),
            Self::FieldAdded => ("field-added", "A field is new.", Self::FieldRemoved),
            Self::FieldRemoved => ("field-removed", "A field is gone.", Self::FieldAdded),
            Self::BecameRequired => (
                "became-required",
                "What could be absent must be there, or always is.",
                Self::BecameOptional,
            ),
            Self::BecameOptional => (
                "became-optional",
                "What had to be there may be absent.",
                Self::BecameRequired,
            ),
            Self::BecameNullable => (
                "became-nullable",
                "What was never null may be.",
                Self::BecameNonNull,
            ),
            Self::BecameNonNull => (
                "became-non-null",
                "What could be null no longer may be.",
                Self::BecameNullable,
            ),
            Self::TypeChanged => ("type-changed", "The JSON is of another type.", self),
            Self::RustTypeChanged => (
                "rust-type-changed",
                "The JSON is as before, its type in Rust another: an id of something else, a type of another name.",
                self,
            ),
            Self::LimitNarrowed => (
                "limit-narrowed",
                "A limit on length, range, number or form takes fewer values.",
                Self::LimitWidened,
            ),
            Self::LimitWidened => (
                "limit-widened",
                "A limit on length, range, number or form takes more values.",
                Self::LimitNarrowed,
            ),
            Self::LimitChanged => ("limit-changed", "A limit takes other values.", self),
            Self::DefaultChanged => (
                "default-changed",
                "The server assumes another value for what is absent.",
                self,
            ),
            Self::Deprecated => (
                "deprecated",
                "The document calls it deprecated.",
                Self::DeprecationDropped,
            ),
            Self::DeprecationDropped => (
                "deprecation-dropped",
                "The document no longer calls it deprecated.",
                Self::Deprecated,
            ),
            Self::ValueAdded => (
                "value-added",
                "An enum has a new value.",
                Self::ValueRemoved,
            ),
            Self::ValueRemoved => (
                "value-removed",
                "A value of an enum is gone.",
                Self::ValueAdded,
            ),
            Self::BranchAdded => (
                "branch-added",
                "A union has a new branch.",
                Self::BranchRemoved,
            ),
            Self::BranchRemoved => (
                "branch-removed",
                "A branch of a union is gone.",
                Self::BranchAdded,
            ),
        }
    }
}

impl Serialize for Kind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}
