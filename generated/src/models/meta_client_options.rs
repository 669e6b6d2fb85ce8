// Written by `cargo xtask regen`. Do not edit.

//! `MetaClientOptions` and the types inside it.
use misskey_runtime::wire;

/// What the web client shows to visitors who are not signed in. Since 2025.8.0.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct MetaClientOptions {
    /// Layout of the web client's front page.
    pub entrance_page_style: Option<EntrancePageStyle>,
    /// Whether visitors see a timeline on the front page.
    pub show_timeline_for_visitor: Option<bool>,
    /// Whether visitors see activity charts on the front page.
    pub show_activities_for_visitor: Option<bool>,
}

impl MetaClientOptions {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Layout of the web client's front page.
    #[inline]
    pub fn entrance_page_style(
        mut self,
        entrance_page_style: impl Into<EntrancePageStyle>,
    ) -> Self {
        self.entrance_page_style = Some(entrance_page_style.into());
        self
    }
    /// Whether visitors see a timeline on the front page.
    #[inline]
    pub fn show_timeline_for_visitor(mut self, show_timeline_for_visitor: bool) -> Self {
        self.show_timeline_for_visitor = Some(show_timeline_for_visitor);
        self
    }
    /// Whether visitors see activity charts on the front page.
    #[inline]
    pub fn show_activities_for_visitor(
        mut self,
        show_activities_for_visitor: bool,
    ) -> Self {
        self.show_activities_for_visitor = Some(show_activities_for_visitor);
        self
    }
}

wire::table! {
    sent_and_received object MetaClientOptions {
        entrance_page_style: "entrancePageStyle" optional,
        show_timeline_for_visitor: "showTimelineForVisitor" optional,
        show_activities_for_visitor: "showActivitiesForVisitor" optional,
    }
}

/// The look of the page that visitors see first. Since 2025.8.0.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EntrancePageStyle {
    /// `classic`: With a background and a timeline.
    Classic,
    /// `simple`: Plain.
    Simple,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    EntrancePageStyle or Unknown {
        Classic = "classic",
        Simple = "simple",
    }
}
