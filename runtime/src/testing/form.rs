//! Reading `multipart/form-data`, as far as this client writes it.

/// One part of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The field's name.
    pub name: String,
    /// The file's name, if it is a file.
    pub file_name: Option<String>,
    /// The content.
    pub content: Vec<u8>,
}

impl Part {
    /// Name and content as text.
    #[must_use]
    pub fn field(&self) -> (String, String) {
        let text = String::from_utf8_lossy(&self.content).into_owned();
        (self.name.clone(), text)
    }
}

/// The parts of a body, by the boundary that the content type states.
///
/// # Errors
/// In words, what is wrong with the form.
pub fn parts(content_type: &str, body: &[u8]) -> Result<Vec<Part>, String> {
    let boundary = content_type
        .strip_prefix("multipart/form-data; boundary=")
        .ok_or_else(|| format!("not a form: {content_type}"))?
        .trim_matches('"');
    let delimiter = format!("--{boundary}");
    let mut rest = body
        .strip_prefix(delimiter.as_bytes())
        .ok_or("the form does not begin with its boundary")?;
    let delimiter = format!("\r\n{delimiter}");
    let mut found = Vec::new();
    loop {
        if rest == b"--\r\n" {
            return Ok(found);
        }
        rest = rest
            .strip_prefix(b"\r\n")
            .ok_or("no line end behind a boundary")?;
        let head_end = find(rest, b"\r\n\r\n").ok_or("a part's head has no end")?;
        let head = std::str::from_utf8(&rest[..head_end]).map_err(|error| error.to_string())?;
        rest = &rest[head_end + 4..];
        let end = find(rest, delimiter.as_bytes()).ok_or("a part has no end")?;
        found.push(Part {
            name: parameter(head, " name")
                .ok_or_else(|| format!("a part without a name: {head}"))?,
            file_name: parameter(head, " filename"),
            content: rest[..end].to_vec(),
        });
        rest = &rest[end + delimiter.len()..];
    }
}

fn parameter(head: &str, name: &str) -> Option<String> {
    let line = head.lines().find(|line| {
        line.to_ascii_lowercase()
            .starts_with("content-disposition: form-data;")
    })?;
    let (_, rest) = line.split_once(&format!("{name}=\""))?;
    let (value, _) = rest.split_once('"')?;
    Some(
        value
            .replace("%22", "\"")
            .replace("%0D", "\r")
            .replace("%0A", "\n"),
    )
}

fn find(text: &[u8], what: &[u8]) -> Option<usize> {
    text.windows(what.len()).position(|window| window == what)
}
