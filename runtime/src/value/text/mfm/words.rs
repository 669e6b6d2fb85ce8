//! Markup without anything inside: mentions, hashtags, emoji, addresses. Each takes the text from where it would begin.

/// How deep brackets may stand in brackets, in a hashtag or an address.
const DEEPEST: usize = 20;

/// What begins with an `@`, and how long it is without it.
pub(super) enum Mention {
    /// `name` or `name@host`.
    Of(usize),
    /// It looks like one, but neither names nor hosts begin or end like that; nothing in it is another one.
    Nobody(usize),
}

/// The text begins with the `@`.
pub(super) fn mention(text: &str) -> Option<Mention> {
    let run = |text: &str| -> usize {
        text.bytes()
            .take_while(|byte| byte.is_ascii_alphanumeric() || b"_.-".contains(byte))
            .count()
    };
    let is_joint = |letter: char| letter == '.' || letter == '-';
    let rest = text.strip_prefix('@')?;
    let (username, rest) = rest.split_at(run(rest));
    let host = rest.strip_prefix('@').map(|rest| &rest[..run(rest)]);
    let host = host.filter(|host| !host.is_empty());
    if username.is_empty() {
        return None;
    }
    let all = username.len() + host.map_or(0, |host| 1 + host.len());
    if username.starts_with(is_joint) {
        return Some(Mention::Nobody(all));
    }
    let Some(host) = host else {
        return Some(Mention::Of(username.trim_end_matches(is_joint).len()));
    };
    let trimmed = host.trim_end_matches(is_joint);
    if username.ends_with(is_joint) || trimmed.is_empty() || trimmed.starts_with(is_joint) {
        return Some(Mention::Nobody(all));
    }
    Some(Mention::Of(username.len() + 1 + trimmed.len()))
}

/// The length of a hashtag's name; the text begins with the `#`.
pub(super) fn hashtag(text: &str) -> Option<usize> {
    let name = text.strip_prefix('#')?;
    // `#️⃣` is an emoji.
    if name.starts_with('\u{20e3}') || name.starts_with("\u{fe0f}\u{20e3}") {
        return None;
    }
    let is_inside = |letter: char| {
        !letter.is_control() && !" \u{3000}.,!?'\"#:/[]【】()「」（）<>".contains(letter)
    };
    let pairs = [('(', ')'), ('[', ']'), ('「', '」'), ('（', '）')];
    let length = run(name, &is_inside, &pairs, 0);
    let is_number = name[..length].bytes().all(|byte| byte.is_ascii_digit());
    (length > 0 && !is_number).then_some(length)
}

/// The length of an address.
pub(super) fn url(text: &str) -> Option<usize> {
    let rest = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"))?;
    let is_inside =
        |letter: char| letter.is_ascii_alphanumeric() || ".,_/:%#@$&?!~=+-".contains(letter);
    let length = run(rest, &is_inside, &[('(', ')'), ('[', ']')], 0);
    let length = rest[..length].trim_end_matches(['.', ',']).len();
    (length > 0).then(|| text.len() - rest.len() + length)
}

/// The length of an address between `<` and `>`, without these; the text begins with the `<`.
pub(super) fn bracketed_url(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('<')?;
    let length = inner.find(|letter: char| letter == '>' || letter.is_whitespace())?;
    let url = &inner[..length];
    let rest = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"))?;
    (inner[length..].starts_with('>') && !rest.is_empty()).then_some(length)
}

/// The length of an emoji's name; the text begins with the first colon.
pub(super) fn emoji(text: &str) -> Option<usize> {
    let name = text.strip_prefix(':')?;
    let length = name
        .bytes()
        .take_while(|byte| byte.is_ascii_alphanumeric() || b"_+-".contains(byte))
        .count();
    let rest = name[length..].strip_prefix(':')?;
    let is_word = rest.starts_with(|next: char| next.is_ascii_alphanumeric());
    (length > 0 && !is_word).then_some(length)
}

/// How far letters go, with brackets where both of a pair are there.
fn run(
    text: &str,
    is_inside: &dyn Fn(char) -> bool,
    pairs: &[(char, char)],
    depth: usize,
) -> usize {
    let mut at = 0;
    while let Some(letter) = text[at..].chars().next() {
        if let Some((_, close)) = pairs.iter().find(|(open, _)| *open == letter) {
            if depth == DEEPEST {
                return at;
            }
            let inner = at + letter.len_utf8();
            let end = inner + run(&text[inner..], is_inside, pairs, depth + 1);
            if !text[end..].starts_with(*close) {
                return at;
            }
            at = end + close.len_utf8();
        } else if is_inside(letter) {
            at += letter.len_utf8();
        } else {
            return at;
        }
    }
    at
}
