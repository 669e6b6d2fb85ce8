//! What the bot can do, as text in and text out.

use misskey_client::mfm;

const HELP: &str = "I know `ping`, `roll 2d6` and `echo something`.";

/// What somebody says, without the names that it begins with.
pub(crate) fn without_mentions(text: &str) -> String {
    let words = mfm::plain(text);
    let said = words
        .split_whitespace()
        .skip_while(|word| word.starts_with('@'));
    said.collect::<Vec<_>>().join(" ")
}

/// The answer to a command.
pub(crate) fn answer(said: &str) -> String {
    let (command, rest) = said.split_once(' ').unwrap_or((said, ""));
    match command.to_lowercase().as_str() {
        "ping" => "pong".to_owned(),
        "roll" => {
            roll(rest).unwrap_or_else(|| "Write `roll 2d6` for two dice of six sides.".to_owned())
        }
        // Whatever it is, it mentions nobody and makes no links.
        "echo" if !rest.is_empty() => mfm::escape(rest).into_owned(),
        _ => HELP.to_owned(),
    }
}

/// `2d6`: two dice with six sides.
fn roll(dice: &str) -> Option<String> {
    let (count, sides) = dice.split_once('d')?;
    let (count, sides): (u32, u32) = (count.parse().ok()?, sides.parse().ok()?);
    if !(1..=20).contains(&count) || !(2..=1000).contains(&sides) {
        return None;
    }
    let rolled: Vec<u32> = (0..count).map(|_| fastrand::u32(1..=sides)).collect();
    let list: Vec<String> = rolled.iter().map(ToString::to_string).collect();
    Some(format!(
        "{} = {}",
        list.join(" + "),
        rolled.iter().sum::<u32>()
    ))
}
