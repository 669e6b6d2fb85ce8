//! Going through a text, markup by markup.

use std::collections::HashMap;
use std::ops::Range;

use super::words;

/// How deep markup may stand in markup; what is deeper is text. The server's parser has the same limit.
const DEEPEST: usize = 20;

/// A piece of a text.
pub(super) enum Piece<'p> {
    /// What is read.
    Text(&'p str),
    /// An address that is read as well.
    Url(&'p str),
    /// Where words lead that are told on their own.
    Link(&'p str),
    Mention {
        written: &'p str,
        username: &'p str,
        host: Option<&'p str>,
    },
    /// Without `#`.
    Hashtag(&'p str),
    /// Without colons.
    Emoji(&'p str),
}

/// Who takes the pieces.
type Tell<'f> = dyn for<'p> FnMut(Piece<'p>) + 'f;

/// A text on its way.
pub(super) struct Scan<'t> {
    text: &'t str,
    /// What begins where, by what it stands in.
    known: HashMap<(usize, Inside), Option<Markup>>,
    /// Where each ending stands last.
    last: HashMap<&'static str, Option<usize>>,
    /// How many more letters are looked at for markup. A text that is made to take long becomes plain.
    patience: usize,
}

/// What stands around.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
struct Inside {
    /// Other markup, so that nothing begins that takes whole lines.
    markup: bool,
    /// A link's words, which cannot hold links, addresses or mentions.
    label: bool,
}

/// One piece of markup.
#[derive(Debug, Clone)]
struct Markup {
    end: usize,
    content: Range<usize>,
    what: What,
}

#[derive(Debug, Clone)]
enum What {
    /// More may stand in it.
    Nested,
    /// The content as it is.
    Raw,
    Mention,
    Hashtag,
    Emoji,
    Url,
    /// The address; the content is the words.
    Link(Range<usize>),
    Quote,
}

impl<'t> Scan<'t> {
    /// Goes through a text and tells its pieces, in order.
    pub(super) fn read(text: &'t str, tell: &mut Tell<'_>) {
        Self::quoted(text, 0, tell);
    }

    /// The same, so deep in quotes.
    fn quoted(text: &'t str, depth: usize, tell: &mut Tell<'_>) {
        let mut scan = Self {
            text,
            known: HashMap::new(),
            last: HashMap::new(),
            patience: 64 * text.len() + 10_000,
        };
        scan.tell(0..text.len(), Inside::default(), depth, tell);
    }

    fn tell(&mut self, range: Range<usize>, inside: Inside, depth: usize, tell: &mut Tell<'_>) {
        let (mut at, mut told) = (range.start, range.start);
        while at < range.end {
            let markup = self.markup(at, inside, depth);
            let Some(markup) = markup.filter(|markup| markup.end <= range.end) else {
                at += self.letter(at).map_or(1, char::len_utf8);
                continue;
            };
            if told < at {
                tell(Piece::Text(&self.text[told..at]));
            }
            self.tell_markup(at, markup.clone(), inside, depth, tell);
            at = markup.end;
            told = at;
        }
        if told < range.end {
            tell(Piece::Text(&self.text[told..range.end]));
        }
    }

    fn tell_markup(
        &mut self,
        at: usize,
        markup: Markup,
        inside: Inside,
        depth: usize,
        tell: &mut Tell<'_>,
    ) {
        let Markup { end, content, what } = markup;
        let text = self.text;
        let nested = Inside {
            markup: true,
            ..inside
        };
        match what {
            What::Nested => self.tell(content, nested, depth + 1, tell),
            What::Raw => tell(Piece::Text(&text[content])),
            What::Url => tell(Piece::Url(&text[content])),
            What::Hashtag => tell(Piece::Hashtag(&text[content])),
            What::Emoji => tell(Piece::Emoji(&text[content])),
            What::Mention => {
                let written = &text[at..end];
                let (username, host) = match text[content].split_once('@') {
                    Some((username, host)) => (username, Some(host)),
                    None => (&written[1..], None),
                };
                tell(Piece::Mention {
                    written,
                    username,
                    host,
                });
            }
            What::Link(url) => {
                let label = Inside {
                    markup: true,
                    label: true,
                };
                self.tell(content, label, depth + 1, tell);
                tell(Piece::Link(&text[url]));
            }
            What::Quote => {
                let lines: Vec<&str> = text[content].lines().map(unquoted).collect();
                Scan::quoted(&lines.join("\n"), depth + 1, tell);
            }
        }
    }

    fn letter(&self, at: usize) -> Option<char> {
        self.text[at..].chars().next()
    }

    /// Whether the letter before is one of a word, so that what follows belongs to it.
    fn is_in_word(&self, at: usize) -> bool {
        self.text[..at].ends_with(|before: char| before.is_ascii_alphanumeric())
    }

    fn is_line_start(&self, at: usize) -> bool {
        at == 0 || self.text[..at].ends_with(['\n', '\r'])
    }

    fn is_line_end(&self, at: usize) -> bool {
        at == self.text.len() || self.text[at..].starts_with(['\n', '\r'])
    }

    /// The markup that begins here.
    fn markup(&mut self, at: usize, inside: Inside, depth: usize) -> Option<Markup> {
        if depth >= DEEPEST {
            return None;
        }
        if let Some(known) = self.known.get(&(at, inside)) {
            return known.clone();
        }
        self.patience = self.patience.checked_sub(1)?;
        let found = self.find(at, inside, depth);
        // Letters that begin nothing are most of a text, and quickly looked at again.
        if found.is_some() || self.text[at..].starts_with(OPENING) {
            self.known.insert((at, inside), found.clone());
        }
        found
    }

    fn find(&mut self, at: usize, inside: Inside, depth: usize) -> Option<Markup> {
        let is_line = !inside.markup && self.is_line_start(at);
        if is_line && let Some(block) = self.block(at, depth) {
            return Some(block);
        }
        match self.inline(at, inside, depth) {
            None if is_line => self.search(at),
            found => found,
        }
    }

    fn inline(&mut self, at: usize, inside: Inside, depth: usize) -> Option<Markup> {
        let rest = &self.text[at..];
        let leaf = |open: usize, length: usize, close: usize, what: What| {
            let content = at + open..at + open + length;
            Some(Markup {
                end: content.end + close,
                content,
                what,
            })
        };
        match self.letter(at)? {
            '<' => self.tag(at, inside, depth).or_else(|| {
                let length = words::bracketed_url(rest).filter(|_| !inside.label)?;
                leaf(1, length, 1, What::Url)
            }),
            '*' => {
                let nested = self.nested(at, "***", "***", true, inside, depth);
                let nested = nested.or_else(|| self.nested(at, "**", "**", true, inside, depth));
                nested.or_else(|| self.simple(at, "*"))
            }
            '_' => self.simple(at, "__").or_else(|| self.simple(at, "_")),
            '~' => {
                let struck = self.nested(at, "~~", "~~", false, inside, depth);
                struck.filter(|struck| !self.text[struck.content.clone()].contains('~'))
            }
            '`' if self.is_ahead(at, "`") => {
                let length = rest[1..].find(['`', '´', '\n', '\r'])?;
                let closes = rest[1 + length..].starts_with('`') && length > 0;
                closes.then(|| leaf(1, length, 1, What::Raw)).flatten()
            }
            '\\' if self.is_ahead(at, "\\)") => {
                let formula = rest.strip_prefix("\\(")?;
                let length = formula.find("\\)").filter(|length| *length > 0)?;
                let is_line = !formula[..length].contains(['\n', '\r']);
                is_line.then(|| leaf(2, length, 2, What::Raw)).flatten()
            }
            '$' => self.function(at, inside, depth),
            '?' if rest.starts_with("?[") => self.link(at + 1, inside, depth),
            '[' => self.link(at, inside, depth),
            '@' if !inside.label && !self.is_in_word(at) => match words::mention(rest)? {
                words::Mention::Of(length) => leaf(1, length, 0, What::Mention),
                words::Mention::Nobody(length) => leaf(0, 1 + length, 0, What::Raw),
            },
            '#' if !self.is_in_word(at) => leaf(1, words::hashtag(rest)?, 0, What::Hashtag),
            ':' if !self.is_in_word(at) => leaf(1, words::emoji(rest)?, 1, What::Emoji),
            'h' if !inside.label => leaf(0, words::url(rest)?, 0, What::Url),
            _ => None,
        }
    }

    /// Where an ending stands last in the text.
    fn last(&mut self, close: &'static str) -> Option<usize> {
        let text = self.text;
        *self.last.entry(close).or_insert_with(|| text.rfind(close))
    }

    /// Whether an ending stands somewhere behind here, so that looking for it is worth the while.
    fn is_ahead(&mut self, at: usize, close: &'static str) -> bool {
        self.last(close).is_some_and(|last| last > at)
    }

    /// Where an ending stands, with markup before it passed over; there must be something before it.
    fn until(
        &mut self,
        from: usize,
        close: &'static str,
        lines: bool,
        inside: Inside,
        depth: usize,
    ) -> Option<usize> {
        let text = self.text;
        let last = self.last(close)?;
        let mut at = from;
        while at <= last {
            if text[at..].starts_with(close) {
                return (at > from).then_some(at);
            }
            let letter = self.letter(at)?;
            if !lines && (letter == '\n' || letter == '\r') {
                return None;
            }
            match self.markup(at, inside, depth) {
                Some(markup) => at = markup.end,
                None => {
                    self.patience = self.patience.checked_sub(1)?;
                    at += letter.len_utf8();
                }
            }
        }
        None
    }

    /// Markup between an opening and an ending.
    fn nested(
        &mut self,
        at: usize,
        open: &str,
        close: &'static str,
        lines: bool,
        inside: Inside,
        depth: usize,
    ) -> Option<Markup> {
        if !self.text[at..].starts_with(open) {
            return None;
        }
        let inside = Inside {
            markup: true,
            ..inside
        };
        let start = at + open.len();
        let end = self.until(start, close, lines, inside, depth + 1)?;
        Some(Markup {
            end: end + close.len(),
            content: start..end,
            what: What::Nested,
        })
    }

    /// Letters, digits and spaces between two marks.
    fn simple(&self, at: usize, mark: &str) -> Option<Markup> {
        let inner = self.text[at..].strip_prefix(mark)?;
        if mark.len() == 1 && self.is_in_word(at) {
            return None;
        }
        let length = inner
            .bytes()
            .take_while(|byte| byte.is_ascii_alphanumeric() || b" \t".contains(byte))
            .count();
        let start = at + mark.len();
        (length > 0 && inner[length..].starts_with(mark)).then(|| Markup {
            end: start + length + mark.len(),
            content: start..start + length,
            what: What::Raw,
        })
    }

    fn tag(&mut self, at: usize, inside: Inside, depth: usize) -> Option<Markup> {
        for (open, close) in [
            ("<b>", "</b>"),
            ("<i>", "</i>"),
            ("<s>", "</s>"),
            ("<small>", "</small>"),
        ] {
            if self.text[at..].starts_with(open) {
                return self.nested(at, open, close, true, inside, depth);
            }
        }
        let start = at + "<plain>".len();
        let inner = self.text[at..].strip_prefix("<plain>")?;
        if !self.is_ahead(at, "</plain>") {
            return None;
        }
        let end = start + inner.find("</plain>")?;
        let content = self.without_line_ends(start..end);
        (!content.is_empty()).then(|| Markup {
            end: end + "</plain>".len(),
            content,
            what: What::Raw,
        })
    }

    /// Without the first line end and the last, which belong to the tags around.
    fn without_line_ends(&self, range: Range<usize>) -> Range<usize> {
        let text = &self.text[range.clone()];
        let after = line_end(text);
        let before = if text.len() > after {
            let inner = &text[after..];
            let cut = inner.strip_suffix('\n').unwrap_or(inner);
            let cut = cut.strip_suffix('\r').unwrap_or(cut);
            inner.len() - cut.len()
        } else {
            0
        };
        range.start + after..range.end - before
    }

    /// `$[name.argument=value content]`
    fn function(&mut self, at: usize, inside: Inside, depth: usize) -> Option<Markup> {
        let rest = self.text[at..].strip_prefix("$[")?;
        let is_name = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
        let name = rest.bytes().take_while(|byte| is_name(*byte)).count();
        if name == 0 {
            return None;
        }
        let arguments = match rest[name..].strip_prefix('.') {
            None => 0,
            Some(rest) => {
                let is_argument = |byte: &u8| is_name(*byte) || b"=.,-".contains(byte);
                let length = rest.bytes().take_while(is_argument).count();
                if length == 0 {
                    return None;
                }
                length + 1
            }
        };
        if !rest[name + arguments..].starts_with(' ') {
            return None;
        }
        let open = at + 2 + name + arguments + 1;
        let inside = Inside {
            markup: true,
            ..inside
        };
        let end = self.until(open, "]", true, inside, depth + 1)?;
        Some(Markup {
            end: end + 1,
            content: open..end,
            what: What::Nested,
        })
    }

    /// `[words](address)`, from the bracket on.
    fn link(&mut self, at: usize, inside: Inside, depth: usize) -> Option<Markup> {
        if inside.label {
            return None;
        }
        let inside = Inside {
            markup: true,
            label: true,
        };
        let end = self.until(at + 1, "]", false, inside, depth + 1)?;
        let address = self.text[end + 1..].strip_prefix('(')?;
        let open = end + 2;
        let url = match words::bracketed_url(address) {
            Some(length) => open + 1..open + 1 + length,
            None => open..open + words::url(address)?,
        };
        let close = url.end + usize::from(url.start > open);
        self.text[close..].starts_with(')').then(|| Markup {
            end: close + 1,
            content: at + 1..end,
            what: What::Link(url),
        })
    }

    /// Markup that takes whole lines.
    fn block(&mut self, at: usize, depth: usize) -> Option<Markup> {
        let rest = &self.text[at..];
        let raw = |content: Range<usize>, end: usize| {
            Some(Markup {
                end,
                content,
                what: What::Raw,
            })
        };
        if rest.starts_with('>') {
            return self.quote(at);
        }
        if let Some(inner) = rest.strip_prefix("```") {
            let head = inner.find(['\n', '\r'])?;
            let open = at + 3 + head + line_end(&inner[head..]);
            let mut from = open;
            loop {
                let fence = from + self.text[from..].find("```")?;
                let after = fence + 3;
                if self.is_line_start(fence) && self.is_line_end(after) && fence > open {
                    let code = &self.text[open..fence];
                    let code = code.strip_suffix('\n').unwrap_or(code);
                    let code = code.strip_suffix('\r').unwrap_or(code);
                    return raw(open..open + code.len(), after);
                }
                from = after;
            }
        }
        if let Some(inner) = rest.strip_prefix("\\[")
            && self.is_ahead(at, "\\]")
        {
            let length = inner.find("\\]").filter(|length| *length > 0)?;
            let content = self.without_line_ends(at + 2..at + 2 + length);
            let end = at + 2 + length + 2;
            return self.is_line_end(end).then(|| raw(content, end)).flatten();
        }
        if rest.starts_with("<center>") {
            let inside = Inside {
                markup: true,
                label: false,
            };
            let start = at + "<center>".len();
            let close = self.until(start, "</center>", true, inside, depth + 1)?;
            let end = close + "</center>".len();
            let content = self.without_line_ends(start..close);
            return (self.is_line_end(end) && !content.is_empty()).then_some(Markup {
                end,
                content,
                what: What::Nested,
            });
        }
        None
    }

    /// A line that asks for a search: words, a space and `Search`. Nothing in it is markup.
    fn search(&self, at: usize) -> Option<Markup> {
        let rest = &self.text[at..];
        let line = &rest[..rest.find(['\n', '\r']).unwrap_or(rest.len())];
        let (words, last) = line.rsplit_once([' ', '\t', '\u{3000}'])?;
        let last = last.to_lowercase();
        let asks = ["search", "[search]", "検索", "[検索]"].contains(&last.as_str());
        let end = at + line.len();
        (asks && !words.is_empty()).then_some(Markup {
            end,
            content: at..end,
            what: What::Raw,
        })
    }

    /// Lines that begin with `>`.
    fn quote(&self, at: usize) -> Option<Markup> {
        let mut end = at;
        let (mut lines, mut is_empty) = (0, true);
        while self.text[end..].starts_with('>') {
            let line = &self.text[end..];
            let length = line.find(['\n', '\r']).unwrap_or(line.len());
            is_empty &= unquoted(&line[..length]).is_empty();
            lines += 1;
            end += length;
            let next = end + line_end(&self.text[end..]);
            if !self.text[next..].starts_with('>') {
                break;
            }
            end = next;
        }
        // One line with nothing in it is none.
        (lines > 1 || !is_empty).then_some(Markup {
            end,
            content: at..end,
            what: What::Quote,
        })
    }
}

/// What markup begins with, beside the beginning of a line.
const OPENING: [char; 13] = [
    '<', '*', '_', '~', '`', '\\', '$', '?', '[', '@', '#', ':', 'h',
];

/// The length of the line end that a text begins with.
fn line_end(text: &str) -> usize {
    if text.starts_with("\r\n") {
        2
    } else {
        usize::from(text.starts_with(['\n', '\r']))
    }
}

/// A line of a quote without its mark.
fn unquoted(line: &str) -> &str {
    let line = line.strip_prefix('>').unwrap_or(line);
    line.strip_prefix([' ', '\t', '\u{3000}']).unwrap_or(line)
}
