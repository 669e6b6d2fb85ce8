// Written by `cargo xtask regen`. Do not edit.

//! `MetaClientOptions` and the types inside it.
use misskey_runtime::wire;

/// What the web client shows to visitors who are not signed in.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct MetaClientOptions {
    /// Layout of the web client's front page.
    pub entrance_page_style: Option<MetaClientOptionsEntrancePageStyle>,
    /// Whether visitors see a timeline on the front page.
    pub show_timeline_for_visitor: Option<bool>,
    /// Whether visitors see activity charts on the front page.
    pub show_activities_for_visitor: Option<bool>,
}

wire::received! {
    MetaClientOptions {
        entrance_page_style: "entrancePageStyle" optional,
        show_timeline_for_visitor: "showTimelineForVisitor" optional,
        show_activities_for_visitor: "showActivitiesForVisitor" optional,
    }
}

/// What `MetaClientOptions.entrancePageStyle` holds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MetaClientOptionsEntrancePageStyle {
    /// `classic`
    Classic,
    /// `simple`
    Simple,
    /// A value that this version does not know, as it came.
    Unknown(String),
}

wire::open_enum! {
    MetaClientOptionsEntrancePageStyle or Unknown {
        Classic = "classic",
        Simple = "simple",
    }
}
