// Written by `cargo xtask regen`. Do not edit.

//! `fetch-rss`: fetches a feed through the server and gives it parsed.
use misskey_runtime::{AllowsGet, DecodeError, Endpoint, EndpointInfo, Reply, wire};
use misskey_runtime::wire::Json;
use std::collections::BTreeMap;

/// What `fetch-rss` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub url: String,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

wire::table! {
    sent object Request {
        url: "url" required,
    }
}

/// What `fetch-rss` answers. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    pub image: Option<ResponseImage>,
    pub pagination_links: Option<ResponsePaginationLinks>,
    pub link: Option<String>,
    pub title: Option<String>,
    pub items: Vec<Entry>,
    pub feed_url: Option<String>,
    pub description: Option<String>,
    pub itunes: Option<ResponseItunes>,
    pub language: Option<String>,
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

/// What `fetch-rss.response.image` holds. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponseImage {
    pub link: Option<String>,
    pub url: String,
    pub title: Option<String>,
}

wire::table! {
    received object ResponseImage {
        link: "link" optional,
        url: "url" required,
        title: "title" optional,
    }
}

/// What `fetch-rss.response.paginationLinks` holds. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponsePaginationLinks {
    pub self_: Option<String>,
    pub first: Option<String>,
    pub next: Option<String>,
    pub last: Option<String>,
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

/// What `fetch-rss.response.items[]` holds. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Entry {
    pub link: Option<String>,
    pub guid: Option<String>,
    pub title: Option<String>,
    pub pub_date: Option<String>,
    pub creator: Option<String>,
    pub summary: Option<String>,
    pub content: Option<String>,
    pub iso_date: Option<String>,
    pub categories: Option<Vec<String>>,
    pub content_snippet: Option<String>,
    pub enclosure: Option<EntryEnclosure>,
    pub id: Option<String>,
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

/// What `fetch-rss.response.items[].enclosure` holds. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct EntryEnclosure {
    pub url: String,
    pub length: Option<String>,
    pub type_: Option<String>,
}

wire::table! {
    received object EntryEnclosure {
        url: "url" required,
        length: "length" optional,
        type_: "type" optional,
    }
}

/// What `fetch-rss.response.itunes` holds. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponseItunes {
    pub image: Option<String>,
    pub owner: Option<ResponseItunesOwner>,
    pub author: Option<String>,
    pub summary: Option<String>,
    pub explicit: Option<String>,
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

/// What `fetch-rss.response.itunes.owner` holds. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponseItunesOwner {
    pub name: Option<String>,
    pub email: Option<String>,
}

wire::table! {
    received object ResponseItunesOwner {
        name: "name" optional,
        email: "email" optional,
    }
}
