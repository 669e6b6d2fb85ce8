// Written by `cargo xtask regen`. Do not edit.

//! `fetch-rss`: fetches a feed through the server and gives it parsed.
use misskey_runtime::{AllowsGet, DecodeError, Endpoint, EndpointInfo, Reply, wire};
use misskey_runtime::wire::Json;
use std::collections::BTreeMap;

/// The request of [`fetch-rss`](fn@crate::endpoints::fetch_rss): fetches a feed through the server and gives it parsed.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Address of the feed.
    pub url: String,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

wire::table! {
    sent object Request {
        url: "url" required = "https://misskey.example/sample",
    }
}

/// The answer of [`fetch-rss`](fn@crate::endpoints::fetch_rss).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// Picture of the feed; absent when it has none.
    pub image: Option<ResponseImage>,
    /// Addresses of other pages of the feed; absent when it has none.
    pub pagination_links: Option<ResponsePaginationLinks>,
    /// Address of the site that the feed belongs to.
    pub link: Option<String>,
    /// Title of the feed.
    pub title: Option<String>,
    /// The entries, in the feed's order.
    pub items: Vec<Entry>,
    /// Address that the feed gives itself.
    pub feed_url: Option<String>,
    /// What the feed is about.
    pub description: Option<String>,
    /// What a podcast's feed says in Apple's extension; absent for other feeds.
    pub itunes: Option<ResponseItunes>,
    /// Language of the feed, such as `en-us`.
    pub language: Option<String>,
    /// When the feed was last written, in the feed's own form.
    pub last_build_date: Option<String>,
}

wire::table! {
    received object Response {
        image: "image" optional,
        pagination_links: "paginationLinks" optional,
        link: "link" optional,
        title: "title" optional,
        items: "items" required,
        feed_url: "feedUrl" optional,
        description: "description" optional,
        itunes: "itunes" optional,
        language: "language" optional,
        last_build_date: "lastBuildDate" optional,
    }
}

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("fetch-rss")
        .get()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
impl AllowsGet for Request {}

/// The picture of a feed.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponseImage {
    /// Address that a click on the picture opens.
    pub link: Option<String>,
    /// Address of the picture.
    pub url: String,
    /// Description of the picture.
    pub title: Option<String>,
}

wire::table! {
    received object ResponseImage {
        link: "link" optional,
        url: "url" required = "https://misskey.example/sample",
        title: "title" optional,
    }
}

/// Addresses of other pages of the feed.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponsePaginationLinks {
    /// This page.
    pub self_: Option<String>,
    /// The first page.
    pub first: Option<String>,
    /// The next page.
    pub next: Option<String>,
    /// The last page.
    pub last: Option<String>,
    /// The previous page.
    pub prev: Option<String>,
}

wire::table! {
    received object ResponsePaginationLinks {
        self_: "self" optional,
        first: "first" optional,
        next: "next" optional,
        last: "last" optional,
        prev: "prev" optional,
    }
}

/// An entry of a feed.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Entry {
    /// Address of the entry's page.
    pub link: Option<String>,
    /// The entry's identifier in an RSS feed.
    pub guid: Option<String>,
    /// Title of the entry.
    pub title: Option<String>,
    /// When it was published, in the feed's own form.
    pub pub_date: Option<String>,
    /// Who wrote it.
    pub creator: Option<String>,
    /// A short form of the entry.
    pub summary: Option<String>,
    /// The entry's content, often HTML.
    pub content: Option<String>,
    /// When it was published, as ISO 8601.
    pub iso_date: Option<String>,
    /// What it is about, in the feed's own words.
    pub categories: Option<Vec<String>>,
    /// The content as plain text.
    pub content_snippet: Option<String>,
    /// A file that goes with the entry; absent when there is none.
    pub enclosure: Option<EntryEnclosure>,
    /// The entry's identifier in an Atom feed.
    pub id: Option<String>,
    /// Who wrote it, in an Atom feed.
    pub author: Option<String>,
}

wire::table! {
    received object Entry {
        link: "link" optional,
        guid: "guid" optional,
        title: "title" optional,
        pub_date: "pubDate" optional,
        creator: "creator" optional,
        summary: "summary" optional,
        content: "content" optional,
        iso_date: "isoDate" optional,
        categories: "categories" optional,
        content_snippet: "contentSnippet" optional,
        enclosure: "enclosure" optional,
        id: "id" optional,
        author: "author" optional,
    }
}

/// A file that goes with an entry, such as a podcast's episode.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct EntryEnclosure {
    /// Address of the file.
    pub url: String,
    /// Size of the file in bytes, as text.
    pub length: Option<String>,
    /// Media type of the file.
    pub type_: Option<String>,
}

wire::table! {
    received object EntryEnclosure {
        url: "url" required = "https://misskey.example/sample",
        length: "length" optional,
        type_: "type" optional,
    }
}

/// What a podcast's feed says in Apple's extension.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponseItunes {
    /// Address of the podcast's picture.
    pub image: Option<String>,
    /// Who publishes the podcast.
    pub owner: Option<ResponseItunesOwner>,
    /// Who makes the podcast.
    pub author: Option<String>,
    /// What the podcast is about.
    pub summary: Option<String>,
    /// Whether it holds explicit content, in the feed's own word.
    pub explicit: Option<String>,
    /// What the podcast is about, in Apple's categories.
    pub categories: Option<Vec<String>>,
    /// Groups of words; a note matches when it has all words of any one group.
    pub keywords: Option<Vec<String>>,
    /// All other members, by name.
    pub others: BTreeMap<String, Json>,
}

wire::table! {
    received object ResponseItunes {
        image: "image" optional,
        owner: "owner" optional,
        author: "author" optional,
        summary: "summary" optional,
        explicit: "explicit" optional,
        categories: "categories" optional,
        keywords: "keywords" optional,
        ..others,
    }
}

/// Who publishes a podcast.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponseItunesOwner {
    /// Name of the publisher.
    pub name: Option<String>,
    /// E-mail address of the publisher.
    pub email: Option<String>,
}

wire::table! {
    received object ResponseItunesOwner {
        name: "name" optional,
        email: "email" optional,
    }
}
