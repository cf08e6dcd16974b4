//! A letter as files: plain text to keep, and a page to print.

use maud::{DOCTYPE, PreEscaped, html};

use crate::border::window::Direction;

/// Ink on paper, in what old browsers know as well.
const STYLE: &str = "body{font:12pt/1.45 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem;color:#000;background:#fff}\
h1{font-size:1rem;margin:1.5rem 0}pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;orphans:3;widows:3}\
@page{margin:25mm 20mm}@media print{body{margin:0;padding:0;max-width:none}}";

/// The letter as plain text: its subject, an empty line, the letter.
#[must_use]
pub fn text(subject: &str, body: &str) -> String {
    format!("{subject}\n\n{body}\n")
}

/// The letter as a page without script or outside reference, for a browser to print.
#[must_use]
pub fn page(subject: &str, body: &str, language: &str, direction: Direction) -> String {
    let direction = match direction {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    };
    html! {
        (DOCTYPE)
        html lang=(language) dir=(direction) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="robots" content="noindex";
                title { (subject) }
                style { (PreEscaped(STYLE)) }
            }
            body { main { h1 { (subject) } pre { (body) } } }
        }
    }
    .into_string()
}
