//! Requests as a server sees them.

use tokio::io::AsyncReadExt;
use tokio::net::TcpStream;

/// One HTTP request, read to its end.
#[derive(Debug, Clone)]
pub struct Request {
    /// The method.
    pub method: String,
    /// Path and query.
    pub target: String,
    /// Names in lower case, and values.
    pub headers: Vec<(String, String)>,
    /// The body, with chunks put together.
    pub body: Vec<u8>,
}

impl Request {
    /// Reads the head of a request; `None` if the connection ends. What was read beyond it stays in `buffer`.
    pub async fn head(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<Self> {
        let end = loop {
            if let Some(at) = buffer.windows(4).position(|window| window == b"\r\n\r\n") {
                break at;
            }
            more(stream, buffer).await?;
        };
        let head = String::from_utf8(buffer.drain(..end + 4).collect()).unwrap();
        let mut lines = head.split("\r\n");
        let mut first = lines.next().unwrap().split(' ');
        let (method, target) = (
            first.next().unwrap().to_owned(),
            first.next().unwrap().to_owned(),
        );
        let headers = lines
            .filter_map(|line| line.split_once(": "))
            .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
            .collect();
        Some(Self {
            method,
            target,
            headers,
            body: Vec::new(),
        })
    }

    /// Reads a whole request; `None` if the connection ends before.
    pub async fn read(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<Self> {
        let mut request = Self::head(stream, buffer).await?;
        if request.header("transfer-encoding") == Some("chunked") {
            loop {
                let line = line(stream, buffer).await?;
                let length = usize::from_str_radix(&line, 16).unwrap();
                let mut chunk = exactly(stream, buffer, length + 2).await?;
                chunk.truncate(length);
                if length == 0 {
                    return Some(request);
                }
                request.body.extend(chunk);
            }
        }
        let length = request
            .header("content-length")
            .map_or(0, |text| text.parse().unwrap());
        request.body = exactly(stream, buffer, length).await?;
        Some(request)
    }

    /// The first header of that name.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    /// The body as JSON.
    #[must_use]
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    /// The body as text.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

async fn more(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<()> {
    let read = stream.read_buf(buffer).await.ok()?;
    (read > 0).then_some(())
}

async fn line(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<String> {
    loop {
        if let Some(at) = buffer.windows(2).position(|window| window == b"\r\n") {
            let mut line: Vec<u8> = buffer.drain(..at + 2).collect();
            line.truncate(at);
            return Some(String::from_utf8(line).unwrap());
        }
        more(stream, buffer).await?;
    }
}

async fn exactly(stream: &mut TcpStream, buffer: &mut Vec<u8>, length: usize) -> Option<Vec<u8>> {
    while buffer.len() < length {
        more(stream, buffer).await?;
    }
    Some(buffer.drain(..length).collect())
}
