// Written by `cargo xtask regen`. Do not edit.

//! `Antenna` and the types inside it.
use crate::ids;
use misskey_runtime::{Timestamp, wire};

/// A saved filter that gathers new notes by keywords and authors.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Antenna {
    /// Id of the antenna.
    pub id: ids::AntennaId,
    /// When the antenna was created.
    pub created_at: Timestamp,
    /// Name of the antenna.
    pub name: String,
    /// Groups of words; a note matches when it has all words of any one group.
    pub keywords: Vec<Vec<String>>,
    /// Groups of words; a note that has all words of any one group is left out.
    pub exclude_keywords: Vec<Vec<String>>,
    /// Whose notes are considered: all, those one follows, a list's, chosen users', or all but chosen users'.
    pub src: AntennaSource,
    /// The user list whose members count; null unless the source is a list.
    pub user_list_id: Option<ids::UserListId>,
    /// The chosen users, as names such as `@name@host`.
    pub users: Vec<String>,
    /// Whether upper and lower case must match. Default: `false`.
    pub case_sensitive: bool,
    /// Whether only notes of local users count. Default: `false`.
    pub local_only: bool,
    /// Whether notes by automated accounts are left out. Default: `false`.
    pub exclude_bots: bool,
    /// Whether replies count as well. Default: `false`.
    pub with_replies: bool,
    /// Whether only notes with files count.
    pub with_file: bool,
    /// Whether it is gathering; the server rests an antenna that nobody has read for long.
    pub is_active: bool,
    /// Always false; kept for old clients. Default: `false`.
    pub has_unread_note: bool,
    /// Always false; kept for old clients. Default: `false`.
    pub notify: bool,
    /// Whether notes in channels marked as sensitive are left out. Default: `false`. Since 2025.4.1.
    pub exclude_notes_in_sensitive_channel: Option<bool>,
}

wire::table! {
    received object Antenna {
        id: "id" required,
        created_at: "createdAt" required,
        name: "name" required,
        keywords: "keywords" required,
        exclude_keywords: "excludeKeywords" required,
        src: "src" required,
        user_list_id: "userListId" nullable,
        users: "users" required,
        case_sensitive: "caseSensitive" required,
        local_only: "localOnly" required,
        exclude_bots: "excludeBots" required,
        with_replies: "withReplies" required,
        with_file: "withFile" required,
        is_active: "isActive" required,
        has_unread_note: "hasUnreadNote" required,
        notify: "notify" required,
        exclude_notes_in_sensitive_channel: "excludeNotesInSensitiveChannel" optional,
    }
}

/// Whose notes an antenna gathers.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AntennaSource {
    /// `home`: Of the users that the antenna's owner follows.
    Home,
    /// `all`: Of everybody.
    All,
    /// `users`: Of the chosen users.
    Users,
    /// `list`: Of the members of the chosen user list.
    List,
    /// `users_blacklist`: Of everybody but the chosen users.
    UsersBlacklist,
    /// `group`: Of the members of a group; old servers and some forks only. Only on CherryPick.
    Group,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    AntennaSource or Unknown {
        Home = "home",
        All = "all",
        Users = "users",
        List = "list",
        UsersBlacklist = "users_blacklist",
        Group = "group",
    }
}
