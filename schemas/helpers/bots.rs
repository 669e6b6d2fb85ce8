//! The loop of a bot.
//# feature: streaming
//# feature: i
//# models::MeDetailed.id: ids::UserId
//# models::MeDetailed.username: String
//# models::Note.id: ids::NoteId
//# models::Note.user_id: ids::UserId
//# models::Note.user: models::UserLite
//# models::UserLite.id: ids::UserId
//# models::UserLite.is_bot: Option<bool>
//# models::NotificationMention.note: models::Note
//# models::NotificationReply.note: models::Note
//# models::NotificationFollow.user: models::UserLite
//# endpoints::i::Response: models::MeDetailed
//# streaming::main.mention: models::Note
//# streaming::main.reply: models::Note
//# streaming::main.renote: models::Note
//# streaming::main.followed: models::UserLite
//# streaming::main.notification: models::Notification

use std::collections::{HashSet, VecDeque};

use crate::endpoints::i;
use crate::ids::{NoteId, UserId};
use crate::models::{MeDetailed, Note, Notification, UserLite};
use crate::streaming::{Connect, FilledSubscription, Main, MainEvent};
use crate::{Client, Error};
use misskey_runtime::Acct;

/// The host in an origin such as `https://misskey.example`, with a port where it has one.
fn host(origin: &str) -> String {
    origin.split_once("://").map_or(origin, |(_, host)| host).to_owned()
}

/// How many notes are remembered, so that none is told twice.
const REMEMBERED: usize = 1024;

/// What a bot hears: the events of its own `main` channel, without what it and other bots did, and each mention and follower once.
///
/// A bot that answers bots may never stop. So mentions, renotes and followers of users that are marked as bots are left out, and what the bot itself does,
/// too. What was missed while the connection was lost is fetched, and comes as the same events: a mention is always a [`MainEvent::Mention`] (which replies
/// are as well), and a follower a [`MainEvent::Followed`], although the server tells them by a notification then. All other events come as they are.
///
/// ```no_run
/// # use misskey_client::{Client, BotEvents, endpoints::notes, reply_to, streaming::MainEvent};
/// # async fn run(client: Client) -> Result<(), misskey_client::Error> {
/// let mut events = BotEvents::listen(&client).await?;
/// while let Some(event) = events.next().await {
///     match event {
///         Ok(MainEvent::Mention(note)) => {
///             notes::create(&client, reply_to(&note).text("pong")).await?;
///         }
///         Ok(_) => {}
///         Err(error) if error.is_last() => return Err(error),
///         Err(error) => eprintln!("{error:#}"),
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "dropping it disconnects"]
#[derive(Debug)]
pub struct BotEvents {
    main: FilledSubscription<Main>,
    me: MeDetailed,
    host: String,
    heard: VecDeque<NoteId>,
    /// Whom an event has told as a new follower, and no notification yet; and the other way round.
    told: [HashSet<UserId>; 2],
}

impl BotEvents {
    /// Asks the server who the bot is, and connects to it.
    ///
    /// # Errors
    /// The token is refused, or there is no connection.
    pub async fn listen(client: &Client) -> Result<Self, Error> {
        Self::listen_with(client, client.stream()).await
    }

    /// The same over a connection that is set up by the program, for example one that waits for a server that is not up yet:
    /// `client.stream().reconnect(Reconnect::new().first_connection_too())`.
    ///
    /// # Errors
    /// The token is refused, or there is no connection.
    pub async fn listen_with(client: &Client, connect: Connect) -> Result<Self, Error> {
        let stream = connect.await?;
        let main = stream.channel(Main::new()).await?.filling_gaps();
        let me = i(client, i::Request::new()).await?;
        Ok(Self {
            main,
            me,
            host: host(client.origin()),
            heard: VecDeque::new(),
            told: Default::default(),
        })
    }

    /// Who the bot is.
    #[must_use]
    pub fn me(&self) -> &MeDetailed {
        &self.me
    }

    /// The bot's name with the host of its server, as people elsewhere write it. `None` if what the server sent names nobody.
    #[must_use]
    pub fn acct(&self) -> Option<Acct> {
        Acct::new(&self.me.username, Some(&self.host)).ok()
    }

    /// Waits for the next event; `None` after the end.
    ///
    /// An error that [is not the last](crate::Error::is_last) is an event that cannot be read, and more come after it.
    pub async fn next(&mut self) -> Option<Result<MainEvent, Error>> {
        loop {
            match self.main.next().await? {
                Err(error) => return Some(Err(error)),
                Ok(event) => {
                    if let Some(event) = self.hear(event) {
                        return Some(Ok(event));
                    }
                }
            }
        }
    }

    /// The event as the bot hears it, if it does.
    fn hear(&mut self, event: MainEvent) -> Option<MainEvent> {
        match event {
            MainEvent::Mention(note) => self.mention(note),
            // A reply is a mention, too.
            MainEvent::Reply(_) => None,
            MainEvent::Renote(note) => {
                (!self.is_ignored(&note.user)).then_some(MainEvent::Renote(note))
            }
            MainEvent::Followed(user) => self.follower(user, 0),
            MainEvent::Notification(notification) => match *notification {
                Notification::Mention(mention) => self.mention(Box::new(mention.note)),
                Notification::Reply(reply) => self.mention(Box::new(reply.note)),
                Notification::Follow(follow) => self.follower(Box::new(follow.user), 1),
                other => Some(MainEvent::Notification(Box::new(other))),
            },
            other => Some(other),
        }
    }

    fn mention(&mut self, note: Box<Note>) -> Option<MainEvent> {
        if self.is_ignored(&note.user) || self.heard.contains(&note.id) {
            return None;
        }
        if self.heard.len() == REMEMBERED {
            self.heard.pop_front();
        }
        self.heard.push_back(note.id.clone());
        Some(MainEvent::Mention(note))
    }

    /// A follower is told twice, by an event and by a notification; one that came while the connection was lost by the notification alone.
    fn follower(&mut self, user: Box<UserLite>, way: usize) -> Option<MainEvent> {
        if self.is_ignored(&user) || self.told[1 - way].remove(&user.id) {
            return None;
        }
        if self.told[way].len() == REMEMBERED {
            self.told[way].clear();
        }
        self.told[way].insert(user.id.clone());
        Some(MainEvent::Followed(user))
    }

    fn is_ignored(&self, user: &UserLite) -> bool {
        user.id == self.me.id || user.is_bot == Some(true)
    }
}
