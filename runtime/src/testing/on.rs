//! What a test says about the calls of one endpoint.

use std::collections::VecDeque;
use std::marker::PhantomData;
use std::time::Duration;

use serde::Serialize;

use super::answer::Answer;
use super::received::Received;
use super::rule::Rule;
use super::state::State;

/// What the server does about calls of `R`; [`Server::on`](super::Server::on) begins it, and one of its functions ends it.
///
/// A later rule for the same request goes before an earlier one. One that has nothing more to say, or was not meant ([`when`](Self::when)), leaves the call to
/// those before it.
#[must_use = "say what to answer, with `answer` for instance"]
pub struct On<'s, R> {
    state: &'s State,
    is_meant: Option<IsMeant<R>>,
    after: Duration,
    of: PhantomData<fn() -> R>,
}

type IsMeant<R> = Box<dyn Fn(&R) -> bool + Send>;

impl<'s, R: Received> On<'s, R> {
    pub(super) fn new(state: &'s State) -> Self {
        Self {
            state,
            is_meant: None,
            after: Duration::ZERO,
            of: PhantomData,
        }
    }

    /// Only calls with such a request are meant.
    pub fn when(mut self, is_meant: impl Fn(&R) -> bool + Send + 'static) -> Self {
        self.is_meant = Some(Box::new(is_meant));
        self
    }

    /// Each answer comes this much later.
    pub fn after(mut self, delay: Duration) -> Self {
        self.after = delay;
        self
    }

    /// Answers each call with what the function makes of its request.
    pub fn answer(self, mut answer: impl FnMut(R) -> R::Response + Send + 'static)
    where
        R::Response: Serialize,
    {
        self.each(move |request| Answer::value(answer(request)));
    }

    /// Answers each call with what the function makes of its request: a value, an error, or what else can go wrong.
    pub fn each(self, mut answer: impl FnMut(R) -> Answer<R> + Send + 'static) {
        self.rule(move |request| Some(answer(request)));
    }

    /// Answers so many calls, one after the other.
    pub fn in_turn(self, answers: impl IntoIterator<Item = Answer<R>>) {
        let mut answers: VecDeque<Answer<R>> = answers.into_iter().collect();
        self.rule(move |_| answers.pop_front());
    }

    /// Answers each call with this error.
    pub fn error(self, code: impl AsRef<str>) {
        let answer = Answer::error(code);
        self.each(move |_| answer.clone());
    }

    fn rule(self, mut answer: impl FnMut(R) -> Option<Answer<R>> + Send + 'static) {
        let Self {
            state,
            is_meant,
            after,
            ..
        } = self;
        state.lock().rules.push(Rule {
            endpoint: R::NAME,
            credential: R::INFO.credential,
            says: Box::new(move |call| {
                let request: R = call.read().ok()?;
                if is_meant
                    .as_ref()
                    .is_some_and(|is_meant| !is_meant(&request))
                {
                    return None;
                }
                let mut say = answer(request)?.say;
                say.after += after;
                Some(say)
            }),
        });
    }
}
