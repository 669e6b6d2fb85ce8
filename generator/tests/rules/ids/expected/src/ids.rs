// Written by `cargo xtask regen`. Do not edit.

//! Ids, with a type for each kind of thing, so that they cannot be mixed up.
//!
//! An id is text that only its own server understands; most forms contain the time at which the thing was made.
use misskey_runtime::id_type;

id_type! {
    /// The id of an access token.
    AccessTokenId,
    /// The id of a channel.
    ChannelId,
    /// The id of a drive file.
    DriveFileId,
    /// The id of a note.
    NoteId,
    /// The id of an opaque.
    OpaqueId,
    /// The id of a thing.
    ThingId,
    /// The id of a user.
    UserId,
}
