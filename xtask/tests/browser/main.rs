//! The page in a real browser: Chromium without a window, spoken to through chromedriver.
//!
//! Without a browser the test says that it is skipped, and why; where `BROWSER_TESTS` is `required`, it fails.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};
use url::{ParseError, Url};

/// The page's own sources: a program shows nothing of them to a test.
#[allow(dead_code, reason = "the other forms of report are not for a browser")]
#[path = "../../src/reports/diff/mod.rs"]
mod reports;

use reports::{html, samples};

/// The driver's process, which ends with the test.
struct Driver {
    process: Child,
    address: String,
}

impl Driver {
    /// Starts chromedriver on a free port, which it names itself.
    fn start() -> Result<Self, String> {
        let mut process = Command::new("chromedriver")
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("chromedriver cannot be started: {error}"))?;
        let output = BufReader::new(process.stdout.take().unwrap());
        let mut said = String::new();
        for line in output.lines() {
            let line = line.unwrap();
            let port = line
                .split_once("started successfully on port ")
                .map(|(_, port)| port.trim_end_matches('.').to_owned());
            if let Some(port) = port {
                let address = format!("http://127.0.0.1:{port}");
                return Ok(Self { process, address });
            }
            said.push_str(&line);
        }
        let _ = process.wait();
        Err(format!("chromedriver gave no port: {said}"))
    }

    /// Opens Chromium with a profile of its own.
    async fn browser(&self, profile: &Path) -> Result<Client, String> {
        let arguments = [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            // Containers have little shared memory, and a tab without any ends.
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--window-size=1200,900",
            &format!("--user-data-dir={}", profile.display()),
        ];
        let capabilities = Map::from_iter([
            ("browserName".to_owned(), json!("chrome")),
            (
                "goog:chromeOptions".to_owned(),
                json!({ "args": arguments }),
            ),
            ("goog:loggingPrefs".to_owned(), json!({ "browser": "ALL" })),
        ]);
        ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&self.address)
            .await
            .map_err(|error| format!("Chromium cannot be started: {error}"))
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A command that chromedriver knows beyond the standard.
#[derive(Debug)]
struct Own {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Own {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!(
            "session/{}/{}",
            session.unwrap_or_default(),
            self.path
        ))
    }

    fn method_and_body(&self, _: &Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.body.to_string()))
    }
}

/// A page in the browser.
struct Page<'a> {
    client: &'a Client,
}

impl Page<'_> {
    async fn run(&self, script: &str) -> Value {
        self.client.execute(script, Vec::new()).await.unwrap()
    }

    /// Rows that can be seen.
    async fn rows(&self) -> u64 {
        let script = "return [...document.querySelectorAll('#changes > tr')].filter((row) => row.offsetHeight > 0).length";
        self.run(script).await.as_u64().unwrap()
    }

    async fn text(&self, css: &str) -> String {
        let element = self.client.find(Locator::Css(css)).await.unwrap();
        element.text().await.unwrap()
    }

    async fn click(&self, css: &str) {
        let element = self.client.find(Locator::Css(css)).await.unwrap();
        element.click().await.unwrap();
    }

    async fn write(&self, text: &str) {
        let search = self.client.find(Locator::Css("#search")).await.unwrap();
        search.send_keys(text).await.unwrap();
    }

    /// As the page sees it; the driver is told of the address later.
    async fn hash(&self) -> String {
        let hash = self.run("return location.hash.slice(1)").await;
        hash.as_str().unwrap().to_owned()
    }

    async fn wait_for(&self, script: &str) {
        for _ in 0..100 {
            if self.run(&format!("return {script}")).await == json!(true) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("never true: {script}");
    }
}

#[test]
fn the_page_works_in_a_browser() {
    let folder = tempfile::tempdir().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let driver = Driver::start();
    let opened = match &driver {
        Ok(driver) => runtime.block_on(driver.browser(&folder.path().join("profile"))),
        Err(why) => Err(why.clone()),
    };
    match opened {
        Ok(client) => runtime.block_on(async {
            // The browser is closed whatever the checks say.
            let checked = tokio::task::LocalSet::new();
            let inner = client.clone();
            let place = folder.path().to_owned();
            let checks = checked.run_until(async move {
                tokio::task::spawn_local(async move {
                    filters(&inner, &place).await;
                    hostile_names(&inner, &place).await;
                    a_phone(&inner, &place).await;
                })
                .await
            });
            let checks = checks.await;
            client.close().await.unwrap();
            if let Err(failed) = checks {
                std::panic::resume_unwind(failed.into_panic());
            }
        }),
        Err(why) if std::env::var_os("BROWSER_TESTS").is_some_and(|value| value == "required") => {
            panic!("BROWSER_TESTS is `required`, but {why}");
        }
        // Past the harness, which shows nothing of tests that pass.
        Err(why) => writeln!(
            io::stderr(),
            "skipped: {why}; install Chromium and chromedriver to test the page in a browser"
        )
        .unwrap(),
    }
}

/// Writes a page and opens it.
async fn open<'a>(client: &'a Client, folder: &Path, name: &str, page: &str) -> (Page<'a>, Url) {
    let path = folder.join(name);
    fs::write(&path, page).unwrap();
    let url = Url::from_file_path(&path).unwrap();
    client.goto(url.as_str()).await.unwrap();
    (Page { client }, url)
}

/// No script failed, nothing was asked for that the page's policy forbids.
async fn nothing_on_the_console(client: &Client) {
    let log = Own {
        path: "se/log",
        body: json!({ "type": "browser" }),
    };
    let log = client.issue_cmd(log).await.unwrap();
    let said: Vec<_> = log
        .as_array()
        .unwrap()
        .iter()
        // The browser's own chatter is on lower levels.
        .filter(|entry| entry["level"] == "SEVERE" || entry["level"] == "WARNING")
        .collect();
    assert!(said.is_empty(), "{said:?}");
}

async fn filters(client: &Client, folder: &Path) {
    let report = samples::report();
    let (page, url) = open(client, folder, "report.html", &html::render(&report)).await;
    let all = report.changes.len() as u64;
    assert_eq!(page.rows().await, all);
    assert_eq!(page.text("#shown").await, "37 of 37 changes shown");
    assert_eq!(page.hash().await, "");

    page.click("input[value=compatible]").await;
    assert_eq!(page.rows().await, 21);
    assert_eq!(page.text("#shown").await, "21 of 37 changes shown");
    assert_eq!(page.text("label.compatible").await, "compatible 0/16");
    assert_eq!(page.text("label.minor").await, "minor 0/16");
    page.click("input[value=major]").await;
    assert_eq!(page.rows().await, 20);
    page.write("FIELD1 notes/create").await;
    assert_eq!(page.rows().await, 10);

    // The address says all of it.
    let hash = page.hash().await;
    assert_eq!(
        hash,
        "wire=breaking%2Crisky&rust=minor%2Cpatch&q=FIELD1+notes%2Fcreate"
    );
    client.refresh().await.unwrap();
    assert_eq!(page.rows().await, 10);
    let search = client.find(Locator::Css("#search")).await.unwrap();
    assert_eq!(
        search.prop("value").await.unwrap().unwrap(),
        "FIELD1 notes/create"
    );
    let ticked =
        "return [...document.querySelectorAll('input:checked')].map((box) => box.value).join()";
    assert_eq!(page.run(ticked).await, json!("breaking,risky,minor,patch"));

    // A link to a view, opened while the page stands there and from anew.
    page.run("location.hash = 'wire=breaking'").await;
    page.wait_for("document.getElementById('shown').value === '1 of 37 changes shown'")
        .await;
    client.goto("about:blank").await.unwrap();
    client.goto(&format!("{url}#q=notes/show")).await.unwrap();
    // It stands in what a component reaches.
    assert_eq!(page.rows().await, 1);

    page.write(" nothing of the kind").await;
    assert_eq!(page.rows().await, 0);
    assert_eq!(page.text("#none").await, "No change fits the filters.");
    page.click("#reset").await;
    page.wait_for("document.getElementById('shown').value === '37 of 37 changes shown'")
        .await;
    assert_eq!(page.hash().await, "");

    // Each box is reached and toggled with keys alone.
    page.run("document.querySelector('input[value=risky]').focus()")
        .await;
    let active = client.active_element().await.unwrap();
    active.send_keys(" ").await.unwrap();
    assert_eq!(page.rows().await, 17);
    nothing_on_the_console(client).await;

    // Every control has a name, for those who hear the page.
    let unnamed = "return [...document.querySelectorAll('input')].filter((input) => !input.labels.length).length";
    assert_eq!(page.run(unnamed).await, json!(0));

    // Without the script every row is there, and nothing that would not work.
    let page = html::render(&report);
    let begin = page.rfind("<script>").unwrap();
    let (page, _) = open(client, folder, "plain.html", &page[..begin]).await;
    assert_eq!(page.rows().await, all);
    assert!(
        !client
            .find(Locator::Css("#filters"))
            .await
            .unwrap()
            .is_displayed()
            .await
            .unwrap()
    );
    nothing_on_the_console(client).await;
}

async fn hostile_names(client: &Client, folder: &Path) {
    let report = samples::hostile();
    let (page, _) = open(client, folder, "hostile.html", &html::render(&report)).await;
    assert_eq!(page.rows().await, report.changes.len() as u64);
    assert_eq!(
        client.title().await.unwrap(),
        "misskey/1.0.0 → misskey/1.1.0"
    );
    assert_eq!(
        page.run("return document.querySelectorAll('script, img, h1, style').length")
            .await,
        json!(3)
    );
    assert!(
        page.text("#changes > tr:first-child > th")
            .await
            .starts_with("</script><script>document.title")
    );
    page.write("</script><script>").await;
    assert_eq!(page.rows().await, 2);
    client.refresh().await.unwrap();
    assert_eq!(page.rows().await, 2);
    nothing_on_the_console(client).await;
}

async fn a_phone(client: &Client, folder: &Path) {
    // Chromium's own windows are never as narrow.
    let narrow = json!({ "width": 360, "height": 740, "deviceScaleFactor": 2, "mobile": true });
    let command = Own {
        path: "goog/cdp/execute",
        body: json!({ "cmd": "Emulation.setDeviceMetricsOverride", "params": narrow }),
    };
    client.issue_cmd(command).await.unwrap();
    for (name, report) in [
        ("phone.html", samples::report()),
        ("hostile-phone.html", samples::hostile()),
    ] {
        let (page, _) = open(client, folder, name, &html::render(&report)).await;
        assert_eq!(page.rows().await, report.changes.len() as u64);
        // The page is told of its size a moment after it is opened.
        page.wait_for("innerWidth === 360").await;
        // Nothing stands out at the side.
        let over =
            "const root = document.documentElement; return root.scrollWidth > root.clientWidth";
        assert_eq!(page.run(over).await, json!(false), "{name}");
        nothing_on_the_console(client).await;
    }
}
