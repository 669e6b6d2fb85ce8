//! Asks a live server everything that only reads, and finds where it contradicts its document or the crate.
//!
//! Nothing of an answer is looked at, kept or shown before it went through [`scrub`]: what is judged is what a recording holds.

mod ask;
mod identity;
mod job;
pub mod met;
pub mod plan;
mod recorder;
mod report;
pub mod scrub;

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

use misskey_generator::model::Endpoint;
use serde_json::{Map, Value};

use crate::contradictions::Contradictions;
use crate::document::Document;
use crate::recording::Exchange;
use crate::releases::Supported;
use crate::replay::Replay;
use ask::{Answer, Server, Trouble};
use identity::identify;
pub use job::{Failure, Job};
use met::Met;
use plan::{Asked, Planner, left};
use recorder::Recorder;
pub use report::Report;
use scrub::Scrubber;

/// The longest wait that a server may ask for.
const LONGEST_WAIT: Duration = Duration::from_secs(120);
/// So many calls in a row without an answer are the last ones.
const PATIENCE: u32 = 3;
/// A token is shorter than this.
const LONGEST_TOKEN: usize = 1024;

/// Asks the server. `progress` hears how many calls were made and which comes next.
///
/// # Errors
/// The token's file or the server cannot be read, no snapshot fits the server, or the recording cannot be written. That the server stops answering
/// later on is no error: the report says so.
///
/// # Panics
/// A file in `schemas` is wrong.
pub async fn run(job: &Job, progress: &dyn Fn(u64, &str)) -> Result<Report, Failure> {
    let token = job.token_file.as_deref().map(token).transpose()?;
    let server = Server::new(&job.origin, token.as_deref())
        .map_err(|why| Failure::input(why, "write the token alone into the file"))?;
    progress(0, "which server this is");
    let identity = identify(&server, &job.origin).await?;
    let recorder = match &job.record {
        Some(folder) => Some(Recorder::create(folder, &identity.folder())?),
        None => None,
    };
    let release = identity.release;
    let current = Document::corrected();
    let contradictions = Contradictions::new(&release.corrected);
    let own = release.document();
    let mut probe = Probe {
        job,
        server,
        has_token: token.is_some(),
        scrubber: Scrubber::new(token.as_deref()),
        progress,
        release,
        met: Met::default(),
        asked: BTreeSet::new(),
        waited: BTreeSet::new(),
        contradictions,
        replay: Replay::new(&current, Some(&own)),
        recorder,
        calls: 0,
        silent: 0,
        report: Report::new(&job.origin, &identity),
    };
    probe.all(&own).await?;
    Ok(probe.finish())
}

/// A token from its file.
fn token(path: &Path) -> Result<String, Failure> {
    let shown = path.display();
    let bytes = std::fs::read(path).map_err(|error| {
        Failure::transfer(
            format!("{shown} cannot be read: {error}"),
            "name a file with a token in it, or leave --token-file out",
        )
    })?;
    let text = String::from_utf8(bytes).unwrap_or_default();
    let token = text.trim();
    let visible = |byte: u8| byte.is_ascii_graphic();
    if token.is_empty() || token.len() > LONGEST_TOKEN || !token.bytes().all(visible) {
        return Err(Failure::input(
            format!("{shown} holds no token, which is one word of ASCII letters and digits"),
            "write the token alone into the file",
        ));
    }
    Ok(token.to_owned())
}

/// A run.
struct Probe<'a> {
    job: &'a Job,
    server: Server,
    has_token: bool,
    scrubber: Scrubber,
    progress: &'a dyn Fn(u64, &str),
    release: &'static Supported,
    met: Met,
    /// Endpoint and body of every call.
    asked: BTreeSet<(String, String)>,
    /// Endpoints that the server was left alone for once.
    waited: BTreeSet<String>,
    contradictions: Contradictions<'a>,
    replay: Replay<'a>,
    recorder: Option<Recorder>,
    calls: u64,
    silent: u32,
    report: Report,
}

/// Whether to go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Go {
    On,
    /// The limit is reached, or nobody answers.
    No,
}

/// A first request that was answered.
struct Answered {
    endpoint: &'static Endpoint,
    request: Map<String, Value>,
    response: Value,
}

impl Probe<'_> {
    /// Calls what can be called, as long as answers bring what more can be called with; then the answered ones in other ways.
    async fn all(&mut self, document: &Document) -> Result<(), Failure> {
        let planner = Planner::new(&self.release.api, document);
        let mut waiting: Vec<&'static Endpoint> = Vec::new();
        for endpoint in &self.release.api.endpoints {
            match left(endpoint, self.has_token) {
                Some(why) => self.report.left(why),
                None => waiting.push(endpoint),
            }
        }
        // What only moderators may call is refused to most, and comes last.
        waiting.sort_by_key(|endpoint| is_for_moderators(endpoint));
        let mut answered = Vec::new();
        loop {
            let before = waiting.len();
            let mut later = Vec::new();
            for endpoint in waiting {
                let Some(asked) = planner.first(endpoint, &self.met) else {
                    later.push(endpoint);
                    continue;
                };
                let request = asked.request.clone();
                let (go, response) = self.ask(endpoint, asked).await?;
                if let Some(response) = response {
                    answered.push(Answered {
                        endpoint,
                        request,
                        response,
                    });
                }
                if go == Go::No {
                    return Ok(());
                }
            }
            waiting = later;
            if waiting.len() == before || waiting.is_empty() {
                break;
            }
        }
        for endpoint in waiting {
            let lacking = planner.lacking(endpoint, &self.met);
            self.report.unfilled(&endpoint.name, &lacking);
        }
        for Answered {
            endpoint,
            request,
            response,
        } in answered
        {
            for asked in planner.more(endpoint, &request, &response, &self.met) {
                if self.ask(endpoint, asked).await?.0 == Go::No {
                    return Ok(());
                }
            }
        }
        Ok(())
    }

    /// Calls once, and again after a wait that the server asks for; gives what came with 200.
    async fn ask(
        &mut self,
        endpoint: &'static Endpoint,
        asked: Asked,
    ) -> Result<(Go, Option<Value>), Failure> {
        let name = &endpoint.name;
        let body = Value::Object(asked.request.clone()).to_string();
        let is_new = self.asked.insert((name.clone(), body));
        if !is_new || self.report.gave_up_on(name) {
            return Ok((Go::On, None));
        }
        loop {
            if self.calls >= self.job.most {
                self.report.stopped_at(self.job.most);
                return Ok((Go::No, None));
            }
            if self.calls > 0 {
                tokio::time::sleep(Duration::from_millis(self.job.pause)).await;
            }
            (self.progress)(self.calls, name);
            self.calls += 1;
            let answer = match self.server.call(name, &asked.request, true).await {
                Ok(answer) => answer,
                Err(trouble) => return Ok((self.trouble(name, &trouble), None)),
            };
            self.silent = 0;
            let exchange = self.exchange(endpoint, &asked, &answer);
            self.judge(&exchange).await?;
            if self.calls == 1 && exchange.response["error"]["code"] == "AUTHENTICATION_FAILED" {
                return Err(Failure::input(
                    "the server does not know the token",
                    "name a file with a token of this server, or leave --token-file out",
                ));
            }
            if exchange.status == 429 {
                let wait = answer.retry_after().filter(|wait| *wait <= LONGEST_WAIT);
                match wait {
                    Some(wait) if self.waited.insert(name.clone()) => {
                        (self.progress)(self.calls, &format!("{name}, after {} s", wait.as_secs()));
                        tokio::time::sleep(wait).await;
                        continue;
                    }
                    _ => {
                        self.report.give_up_on(name);
                        return Ok((Go::On, None));
                    }
                }
            }
            if exchange.status != 200 {
                return Ok((Go::On, None));
            }
            if let Some(ty) = endpoint.response.ty() {
                self.met.learn(&self.release.api, ty, &exchange.response);
            }
            return Ok((Go::On, Some(exchange.response)));
        }
    }

    fn trouble(&mut self, endpoint: &str, trouble: &Trouble) -> Go {
        let text = self.scrubber.text(&trouble.to_string());
        let stops = match trouble {
            Trouble::TooLarge => {
                self.silent = 0;
                false
            }
            Trouble::Network(_) => {
                self.silent += 1;
                self.silent >= PATIENCE
            }
        };
        self.report.trouble(endpoint, &text, stops);
        if stops { Go::No } else { Go::On }
    }

    /// The exchange as a recording has it.
    fn exchange(&self, endpoint: &Endpoint, asked: &Asked, answer: &Answer) -> Exchange {
        let json = answer.json();
        let is_empty = answer.body.is_empty();
        let text = (json.is_none() && !is_empty)
            .then(|| self.scrubber.text(&String::from_utf8_lossy(&answer.body)));
        Exchange {
            id: self.calls,
            endpoint: endpoint.name.clone(),
            method: "POST".to_owned(),
            user: self.has_token.then(|| "probe".to_owned()),
            request: self.scrubber.members(asked.request.clone(), ""),
            content_type: Some("application/json".to_owned()),
            status: answer.status,
            response_headers: answer.headers(),
            response: self.scrubber.value(json.unwrap_or_default()),
            response_text: text,
            label: asked.label.clone(),
            extra: false,
        }
    }

    async fn judge(&mut self, exchange: &Exchange) -> Result<(), Failure> {
        if let Some(recorder) = &mut self.recorder {
            recorder.write(exchange)?;
        }
        self.report.answered(exchange);
        self.contradictions.judge(exchange);
        self.replay.exchange(exchange).await;
        Ok(())
    }

    fn finish(mut self) -> Report {
        self.report.finish(
            self.calls,
            self.contradictions.kinds().cloned().collect(),
            &self.replay.failures,
        );
        if let Some(recorder) = self.recorder {
            self.report.recorded(recorder.path());
        }
        self.report
    }
}

/// Whether only moderators may call an endpoint, by its permission.
fn is_for_moderators(endpoint: &Endpoint) -> bool {
    let permission = endpoint.permission.as_deref().unwrap_or_default();
    permission.starts_with("read:admin:")
}
