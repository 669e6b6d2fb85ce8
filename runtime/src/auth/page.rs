//! What the browser shows when it comes back to a program on this machine.

/// How a request to the callback's port went.
#[derive(Debug, Clone, Copy)]
pub(super) enum Page {
    /// The user is signed in.
    Done,
    /// The callback was right, and the grant could not be fetched.
    Failed,
    /// A callback with another session, or with none.
    Foreign,
    /// Another path, such as a browser's search for an icon.
    NotFound,
    /// Not a GET request of a sensible size.
    BadRequest,
}

/// The whole response. Nothing of the request is repeated in it.
pub(super) fn response(page: Page) -> String {
    let (status, title, words) = match page {
        Page::Done => (
            "200 OK",
            "Signed in",
            "You can close this window and go back to the program.",
        ),
        Page::Failed => (
            "502 Bad Gateway",
            "Not signed in",
            "The server did not confirm the sign-in. The program says why; you can close this window.",
        ),
        Page::Foreign => (
            "400 Bad Request",
            "Not signed in",
            "This is not the sign-in that the program is waiting for.",
        ),
        Page::NotFound => ("404 Not Found", "Not found", "There is nothing here."),
        Page::BadRequest => (
            "400 Bad Request",
            "Bad request",
            "This port waits for a browser.",
        ),
    };
    let body = format!(
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n<h1>{title}</h1>\n<p>{words}</p>\n</html>\n"
    );
    format!(
        "HTTP/1.1 {status}\r\ncontent-type: text/html; charset=utf-8\r\ncontent-length: {}\r\nconnection: close\r\ncache-control: no-store\r\nreferrer-policy: no-referrer\r\nx-content-type-options: nosniff\r\ncontent-security-policy: default-src 'none'; frame-ancestors 'none'\r\n\r\n{body}",
        body.len()
    )
}
