//! JSON value → text that is short and that shows a change as few changed lines.

use std::fmt::{self, Write};

use serde_json::Value;

/// A value that fits on a line of this many characters stands on one line.
const WIDTH: usize = 110;

/// Writes `value` with one space per level.
pub(super) fn print(value: &Value, out: &mut impl Write) -> fmt::Result {
    write_value(value, 0, 0, out)?;
    out.write_char('\n')
}

/// `used` is how much of the first line is taken already.
fn write_value(value: &Value, level: usize, used: usize, out: &mut impl Write) -> fmt::Result {
    if let Some(line) = one_line(value, WIDTH.saturating_sub(used)) {
        return out.write_str(&line);
    }
    let indent = |out: &mut _, level| write_indent(out, level);
    match value {
        Value::Array(items) => {
            out.write_char('[')?;
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.write_char(',')?;
                }
                indent(out, level + 1)?;
                write_value(item, level + 1, level + 2, out)?;
            }
            indent(out, level)?;
            out.write_char(']')
        }
        Value::Object(members) => {
            out.write_char('{')?;
            for (index, (key, member)) in members.iter().enumerate() {
                if index > 0 {
                    out.write_char(',')?;
                }
                indent(out, level + 1)?;
                let key = Value::from(key.as_str()).to_string();
                write!(out, "{key}: ")?;
                write_value(member, level + 1, level + key.chars().count() + 4, out)?;
            }
            indent(out, level)?;
            out.write_char('}')
        }
        scalar => write!(out, "{scalar}"),
    }
}

fn write_indent(out: &mut impl Write, level: usize) -> fmt::Result {
    write!(out, "\n{:level$}", "")
}

/// The value on one line, unless it needs more than `room`.
fn one_line(value: &Value, room: usize) -> Option<String> {
    let mut line = String::new();
    fit(value, room, &mut line)?;
    Some(line)
}

fn fit(value: &Value, room: usize, line: &mut String) -> Option<()> {
    match value {
        Value::Array(items) => {
            line.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    line.push_str(", ");
                }
                fit(item, room, line)?;
            }
            line.push(']');
        }
        Value::Object(members) => {
            line.push('{');
            for (index, (key, member)) in members.iter().enumerate() {
                if index > 0 {
                    line.push_str(", ");
                }
                line.push_str(&Value::from(key.as_str()).to_string());
                line.push_str(": ");
                fit(member, room, line)?;
            }
            line.push('}');
        }
        scalar => line.push_str(&scalar.to_string()),
    }
    // Giving up at the first overflow keeps the whole print linear in the document's size and depth.
    (line.len() <= room).then_some(())
}
