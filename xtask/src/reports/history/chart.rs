//! `history.svg`: how many endpoints and types each release has.
//!
//! Written by hand rather than by a library of charts: those draw with fixed colours, which are unreadable on either a light or a dark page, and leave
//! out what a screen reader needs.

use maud::{Markup, PreEscaped, html};

use super::releases::History;

/// A line: its name, and a value for each release.
struct Line {
    name: &'static str,
    class: &'static str,
    values: Vec<usize>,
}

const LEFT: usize = 72;
const RIGHT: usize = 36;
const TOP: usize = 76;
/// Of one line's field, and between two of them.
const HEIGHT: usize = 150;
const GAP: usize = 62;
const BOTTOM: usize = 58;
/// Between two releases.
const STEP: usize = 120;

const STYLE: &str = "
  .back { fill: #ffffff }
  text { font: 13px system-ui, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif; fill: #3b444d }
  .heading { font-size: 16px; font-weight: 600; fill: #1c2024 }
  .name { font-weight: 600 }
  .value { font-weight: 600; text-anchor: middle; paint-order: stroke; stroke: #ffffff; stroke-width: 4px }
  .tick { text-anchor: end }
  .release { text-anchor: middle }
  .grid { stroke: #dde2e7 }
  .line { fill: none; stroke-width: 2.5; stroke-linejoin: round }
  .endpoints .line { stroke: #0b5fd6 } .endpoints circle, .endpoints text { fill: #0b5fd6 }
  .types .line { stroke: #a1440b } .types circle, .types text { fill: #a1440b }
  @media (prefers-color-scheme: dark) {
    .back { fill: #14171a }
    text { fill: #b9c2cb }
    .heading { fill: #e6e9ec }
    .value { stroke: #14171a }
    .grid { stroke: #363d44 }
    .endpoints .line { stroke: #79b0ff } .endpoints circle, .endpoints text { fill: #79b0ff }
    .types .line { stroke: #f0a36a } .types circle, .types text { fill: #f0a36a }
  }
";

pub(crate) fn render(history: &History) -> String {
    let chapters = &history.chapters;
    let lines = [
        Line {
            name: "Endpoints",
            class: "endpoints",
            values: chapters
                .iter()
                .map(|chapter| chapter.size.endpoints)
                .collect(),
        },
        Line {
            name: "Types",
            class: "types",
            values: chapters.iter().map(|chapter| chapter.size.types).collect(),
        },
    ];
    let versions: Vec<_> = chapters
        .iter()
        .map(|chapter| chapter.release.version.to_string())
        .collect();
    let width = LEFT + RIGHT + STEP * chapters.len().max(4) - STEP / 2;
    let height = TOP + lines.len() * HEIGHT + (lines.len() - 1) * GAP + BOTTOM;
    let title = format!(
        "Endpoints and types of {}, release by release",
        history.software
    );
    let last = TOP + lines.len() * HEIGHT + (lines.len() - 1) * GAP;
    let image = html! {
        svg xmlns="http://www.w3.org/2000/svg" viewBox={ "0 0 " (width) " " (height) } width=(width) height=(height)
            role="img" aria-labelledby="title desc" {
            title id="title" { (title) }
            desc id="desc" { (description(&versions, &lines)) }
            style { (PreEscaped(STYLE)) }
            rect.back width="100%" height="100%" {}
            text.heading x="16" y="26" { (title) }
            @for (index, line) in lines.iter().enumerate() {
                (field(line, TOP + index * (HEIGHT + GAP), width))
            }
            @for (index, version) in versions.iter().enumerate() {
                text.release x=(across(index)) y=(last + 22) { (version) }
            }
            text.release.name x=(LEFT + (width - LEFT - RIGHT) / 2) y=(last + 44) { "Release" }
        }
    };
    let mut image = image.into_string();
    image.push('\n');
    image
}

/// In words what the picture shows.
fn description(versions: &[String], lines: &[Line; 2]) -> String {
    let [endpoints, types] = lines;
    let points: Vec<_> = versions
        .iter()
        .zip(&endpoints.values)
        .zip(&types.values)
        .map(|((version, endpoints), types)| {
            format!("{version}: {endpoints} endpoints, {types} types")
        })
        .collect();
    format!("{}. The scales do not begin at zero.", points.join("; "))
}

/// One line with its scale, `top` from the top.
fn field(line: &Line, top: usize, width: usize) -> Markup {
    let scale = Scale::of(&line.values);
    let points: Vec<_> = line
        .values
        .iter()
        .enumerate()
        .map(|(index, &value)| (across(index), top + scale.down(value), value))
        .collect();
    let path: Vec<_> = points.iter().map(|(x, y, _)| format!("{x},{y}")).collect();
    html! {
        g class=(line.class) {
            text.name x="16" y=(top - 12) { (line.name) }
        }
        @for tick in scale.ticks() {
            line.grid x1=(LEFT) x2=(width - RIGHT + 12) y1=(top + scale.down(tick)) y2=(top + scale.down(tick)) {}
            text.tick x=(LEFT - 10) y=(top + scale.down(tick) + 4) { (tick) }
        }
        g class=(line.class) {
            polyline.line points=(path.join(" ")) {}
            @for (x, y, _) in &points { circle cx=(x) cy=(y) r="4" {} }
            @for (x, y, value) in &points { text.value x=(x) y=(y - 11) { (value) } }
        }
    }
}

/// Where a release stands.
fn across(index: usize) -> usize {
    LEFT + STEP / 3 + index * STEP
}

/// From a value to a height, between two round numbers.
struct Scale {
    from: usize,
    to: usize,
    step: usize,
}

impl Scale {
    fn of(values: &[usize]) -> Self {
        let least = values.iter().copied().min().unwrap_or(0);
        let most = values.iter().copied().max().unwrap_or(0);
        let step = step((most - least).max(1));
        Self {
            from: least / step * step,
            // A step of room for the value above the highest point.
            to: (most / step + 1) * step,
            step,
        }
    }

    fn ticks(&self) -> impl Iterator<Item = usize> {
        (self.from..=self.to).step_by(self.step)
    }

    /// How far from the top.
    fn down(&self, value: usize) -> usize {
        (self.to - value) * HEIGHT / (self.to - self.from)
    }
}

/// A round number that goes into the span four times at most.
fn step(span: usize) -> usize {
    let mut power = 1;
    loop {
        for digit in [1, 2, 5] {
            let step = digit * power;
            if span <= step * 4 {
                return step;
            }
        }
        power *= 10;
    }
}

#[cfg(test)]
mod tests {
    use super::{HEIGHT, Scale, step};

    #[test]
    fn steps_are_round_and_few() {
        assert_eq!([1, 4, 5, 64, 1000].map(step), [1, 1, 2, 20, 500]);
    }

    #[test]
    fn every_value_lies_on_its_scale() {
        for values in [
            vec![369, 433],
            vec![5],
            vec![0, 0],
            vec![],
            vec![7, 100_000],
        ] {
            let scale = Scale::of(&values);
            for value in values {
                assert!(scale.down(value) <= HEIGHT);
            }
            assert_eq!((scale.down(scale.to), scale.down(scale.from)), (0, HEIGHT));
        }
    }
}
