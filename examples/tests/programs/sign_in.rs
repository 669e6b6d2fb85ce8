//! The programs that sign users in.

use std::time::Duration;

use misskey_client::endpoints::{auth, i};
use misskey_client::testing::{Answer, Sample, Server};
use misskey_tests::sign_in::{APP_SECRET, CALLBACK, GRANTED, Misskey, open};
use serde_json::json;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::net::{TcpListener, TcpStream};
use tokio::process::{Child, ChildStdout, Command};

use super::{bare, complained, failed, printed, recorded, rest, succeeded};

/// A program at work, and what it prints.
struct Running {
    child: Child,
    lines: Lines<BufReader<ChildStdout>>,
}

impl Running {
    fn start(mut command: Command) -> Self {
        let mut child = command.spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        Self { child, lines }
    }

    /// The next line, behind these words.
    async fn line(&mut self, start: &str) -> String {
        let line = tokio::time::timeout(Duration::from_secs(30), self.lines.next_line());
        let line = line.await.unwrap().unwrap().unwrap_or_default();
        match line.strip_prefix(start) {
            Some(rest) => rest.to_owned(),
            None => panic!("{line:?} does not begin with {start:?}"),
        }
    }

    async fn succeeds(self) {
        let output = rest(self.child).await;
        assert!(output.status.success(), "{}", complained(&output));
        assert!(!complained(&output).contains(GRANTED));
    }
}

/// The server, with a user who is complete.
async fn misskey() -> Misskey {
    let misskey = Misskey::start().await;
    misskey.state().user = recorded("i");
    misskey
}

#[tokio::test]
async fn miauth_cli() {
    let misskey = misskey().await;
    let name = recorded("i")["username"].as_str().unwrap().to_owned();
    let origin = misskey.origin();
    for arguments in [
        vec![origin.as_str(), "--elsewhere"],
        vec!["--elsewhere", &origin],
        vec![&origin],
    ] {
        let mut command = bare(env!("CARGO_BIN_EXE_miauth_cli"), &arguments);
        // There is no browser to be found, whatever this machine has.
        command.env("PATH", "/nowhere").env_remove("BROWSER");
        let mut program = Running::start(command);
        let url = program.line("Open ").await;
        match open(&url).await {
            // Back to the program's own page, which answers once the program has fetched the grant.
            Some(back) => assert_eq!(misskey_tests::sign_in::visit(&back).await.0, 200),
            None => assert_eq!(arguments.len(), 2),
        }
        assert_eq!(program.line("signed in as ").await, name);
        assert_eq!(program.line("the server agrees: ").await, name);
        program.succeeds().await;
    }
}

#[tokio::test]
async fn app_auth() {
    let misskey = misskey().await;
    let name = recorded("i")["username"].as_str().unwrap().to_owned();
    for secret in [None, Some(""), Some(APP_SECRET)] {
        let mut command = bare(env!("CARGO_BIN_EXE_app_auth"), &[&misskey.origin()]);
        if let Some(secret) = secret {
            command.env("APP_SECRET", secret);
        }
        let mut program = Running::start(command);
        if secret != Some(APP_SECRET) {
            assert_eq!(program.line("registered a new app").await, "");
        }
        let url = program.line("Open ").await;
        open(&url).await.unwrap();
        assert_eq!(program.line("signed in as ").await, name);
        assert_eq!(program.line("the server agrees: ").await, name);
        program.succeeds().await;
    }
    let requests = misskey.server.requests();
    let registered: Vec<_> = requests
        .iter()
        .filter(|request| request.target == "/api/app/create")
        .map(|request| request.json()["permission"].clone())
        .collect();
    assert_eq!(
        registered,
        [json!(["read:account"]), json!(["read:account"])]
    );
}

#[tokio::test]
async fn app_auth_says_what_is_wrong_with_an_app() {
    let server = Server::start().await;
    let url = format!("{}/auth/x", server.origin());
    server
        .on::<auth::session::generate::Request>()
        .each(move |request| {
            if request.app_secret != APP_SECRET {
                return Answer::error("NO_SUCH_APP");
            }
            Answer::value(Sample::sample_with(
                |session: &mut auth::session::generate::Response| {
                    session.token = "x".into();
                    session.url.clone_from(&url);
                },
            ))
        });
    // The token is made of the grant and the app's secret.
    server.take_any_token();
    server
        .on::<auth::session::userkey::Request>()
        .answer(|_| Sample::sample());
    server
        .on::<i::Request>()
        .each(|_| Answer::error_with_status(403, "PERMISSION_DENIED"));
    let with = |secret: &str| {
        let mut command = bare(env!("CARGO_BIN_EXE_app_auth"), &[&server.origin()]);
        command.env("APP_SECRET", secret);
        command
    };
    let words = failed(with(APP_SECRET)).await;
    assert!(
        words.contains("registered without the permission `read:account`")
            && words.contains("register another app"),
        "{words}"
    );
    assert!(!words.contains(APP_SECRET), "{words}");
    let words = failed(with("another-secret")).await;
    assert!(words.contains("NO_SUCH_APP"), "{words}");
    assert!(!words.contains("another-secret"), "{words}");
}

/// What a browser gets from the web service: the status, the head and the page.
async fn get(address: &str, target: &str, cookie: Option<&str>) -> (u16, String, String) {
    let mut stream = TcpStream::connect(address).await.unwrap();
    let cookie = cookie.map(|cookie| format!("cookie: theme=dark; {cookie}\r\n"));
    let request = format!(
        "GET {target} HTTP/1.1\r\nhost: {address}\r\n{}connection: close\r\n\r\n",
        cookie.unwrap_or_default()
    );
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    let (head, page) = answer.split_once("\r\n\r\n").unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    (status, head.to_owned(), page.to_owned())
}

fn header(head: &str, name: &str) -> String {
    let start = format!("{name}: ");
    let found = head.lines().find_map(|line| line.strip_prefix(&start));
    found.unwrap().to_owned()
}

/// Begins a sign-in; gives the cookie and what the user's server sends the browser back with.
async fn begun(address: &str, host: &str) -> (String, String) {
    // As a browser sends a form.
    let form = url::form_urlencoded::Serializer::new(String::new())
        .append_pair("host", host)
        .finish();
    let (status, head, page) = get(address, &format!("/sign-in?{form}"), None).await;
    assert_eq!(status, 303, "{page}");
    let cookie = header(&head, "set-cookie");
    let cookie = cookie.split(';').next().unwrap().to_owned();
    let back = open(&header(&head, "location")).await.unwrap();
    (cookie, back.strip_prefix(CALLBACK).unwrap().to_owned())
}

async fn web_service() -> (Running, String) {
    let program = env!("CARGO_BIN_EXE_oauth_web");
    let command = bare(program, &["https://app.example/", "127.0.0.1:0"]);
    let mut program = Running::start(command);
    let address = program.line("listening on http://").await;
    (program, address)
}

#[tokio::test]
async fn oauth_web() {
    let misskey = misskey().await;
    let name = recorded("i")["username"].as_str().unwrap().to_owned();
    let (_program, address) = web_service().await;
    let (status, _, page) = get(&address, "/", None).await;
    assert_eq!(status, 200);
    assert!(
        page.contains(r#"href="https://app.example/callback""#),
        "{page}"
    );

    let (cookie, back) = begun(&address, &misskey.origin()).await;
    let (status, _, page) = get(&address, &format!("/callback{back}"), Some(&cookie)).await;
    assert_eq!((status, page), (200, format!("<p>Signed in as {name}</p>")));
    // Once.
    let (status, _, page) = get(&address, &format!("/callback{back}"), Some(&cookie)).await;
    assert_eq!(status, 400, "{page}");
}

#[tokio::test]
async fn oauth_web_keeps_a_sign_in_that_a_callback_does_not_belong_to() {
    let misskey = misskey().await;
    let (_program, address) = web_service().await;
    let (cookie, back) = begun(&address, &misskey.origin()).await;
    let (other_cookie, other_back) = begun(&address, &misskey.origin()).await;
    for (query, cookie) in [
        // Another browser's callback, forged ones, and the right one in a browser that began nothing, or something else.
        (other_back.as_str(), Some(cookie.as_str())),
        ("?code=x&state=wrong", Some(&cookie)),
        ("?code=x&state=", Some(&cookie)),
        ("?code=x", Some(&cookie)),
        ("?error=access_denied", Some(&cookie)),
        ("", Some(&cookie)),
        (&back, None),
        (&back, Some(&other_cookie)),
    ] {
        let (status, _, page) = get(&address, &format!("/callback{query}"), cookie).await;
        assert_eq!(status, 400, "{query}: {page}");
        assert!(page.contains("begin again"), "{query}: {page}");
    }
    assert_eq!(misskey.asked("/oauth/token"), 0);
    for (back, cookie) in [(back, cookie), (other_back, other_cookie)] {
        let (status, _, page) = get(&address, &format!("/callback{back}"), Some(&cookie)).await;
        assert_eq!(status, 200, "{page}");
    }
}

#[tokio::test]
async fn oauth_web_takes_hosts_of_all_kinds() {
    let misskey = misskey().await;
    let (_program, address) = web_service().await;
    let (status, _, page) = get(&address, "/sign-in?host=", None).await;
    assert_eq!(status, 400);
    assert!(page.contains("Not signed in"), "{page}");
    // Nobody listens there, but it is a host.
    let (status, _, page) = get(&address, "/sign-in?host=%5B%3A%3A1%5D%3A1", None).await;
    assert_eq!(status, 400);
    assert!(page.contains("oauth-authorization-server"), "{page}");

    // A machine without IPv6 has no such address.
    let Ok(listener) = TcpListener::bind("[::1]:0").await else {
        return;
    };
    let port = listener.local_addr().unwrap().port();
    let server = misskey.origin().replace("http://", "");
    tokio::spawn(async move {
        while let Ok((mut browser, _)) = listener.accept().await {
            let mut server = TcpStream::connect(&server).await.unwrap();
            tokio::spawn(
                async move { tokio::io::copy_bidirectional(&mut browser, &mut server).await },
            );
        }
    });
    let form = format!("host=http%3A%2F%2F%5B%3A%3A1%5D%3A{port}");
    let (status, head, page) = get(&address, &format!("/sign-in?{form}"), None).await;
    assert_eq!(status, 303, "{page}");
    let location = header(&head, "location");
    assert!(
        location.starts_with(&format!("http://[::1]:{port}/oauth/authorize?")),
        "{location}"
    );
    assert!(misskey.asked("/.well-known/oauth-authorization-server") > 0);
}

#[tokio::test]
async fn oauth_web_says_where_it_cannot_listen() {
    let taken = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let taken = taken.local_addr().unwrap().to_string();
    let other = TcpListener::bind(&taken).await;
    let program = env!("CARGO_BIN_EXE_oauth_web");
    if other.is_err() {
        let words = failed(bare(program, &["https://app.example", &taken])).await;
        assert!(
            words.starts_with(&format!("error: cannot listen on {taken}: ")),
            "{words}"
        );
    }
    let output = succeeded(bare(program, &["--help"])).await;
    assert!(printed(&output).contains("127.0.0.1:8080"));
}
