//! The case file: everything about the person's case on one printable page, and in one archive with the originals.
//!
//! In: finished texts and the bytes of the originals. Out: HTML without script or outside reference, and a ZIP. The page is
//! readable without the app; the originals lie beside it, so that their SHA-256 can be checked by anyone.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::zip::{TooMuch, ZipWriter};
use crate::border::effect::FilePart;
use crate::border::window::Direction;

/// Name of the page in the archive.
pub const PAGE_NAME: &str = "case.html";

/// Name of the machine-readable records in the archive.
pub const RECORDS_NAME: &str = "records.json";

/// Folder of the originals in the archive.
pub const ORIGINALS: &str = "originals";

/// The page, in finished texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CasePage {
    /// BCP 47 tag of the texts.
    pub language: String,
    /// Which way they read.
    pub direction: Direction,
    /// Title of the page.
    pub title: String,
    /// Under the title: when it was made, from which facts, what it is not.
    pub notes: Vec<String>,
    /// One a profile, and others.
    pub sections: Vec<CaseSection>,
}

/// One part of the page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CaseSection {
    /// Heading.
    pub title: String,
    /// Paragraphs.
    pub lines: Vec<String>,
    /// Dated rows: date, what happened.
    pub dates: Vec<(String, String)>,
    /// Headings of the table of dates.
    pub date_headings: (String, String),
    /// Letters: subject and body.
    pub letters: Vec<(String, String)>,
    /// Proofs.
    pub proofs: Vec<CaseProof>,
}

/// One original.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseProof {
    /// What it is and when it was kept.
    pub caption: String,
    /// Its name under `originals/`; empty for a note without a file.
    pub file: String,
    /// True when a browser can show it.
    pub picture: bool,
    /// Rows of a small table: label, value (size, SHA-256, facts of).
    pub details: Vec<(String, String)>,
}

/// Ink on paper, in what old browsers know as well; print keeps sections together.
const STYLE: &str = "\
body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}\
h1{font-size:1.75rem;line-height:1.25}h2{font-size:1.25rem;margin-top:2rem;border-top:1px solid;padding-top:1rem}h3{font-size:1rem}\
table{border-collapse:collapse;width:100%}th,td{text-align:start;vertical-align:top;padding:.3rem .75rem .3rem 0;border-bottom:1px solid #999}\
th[scope=row]{white-space:nowrap}td{overflow-wrap:anywhere}pre{white-space:pre-wrap;font:inherit;border:1px solid #999;padding:.75rem 1rem;margin:.5rem 0}\
figure{margin:1rem 0;break-inside:avoid}img{max-width:100%;max-height:24rem;border:1px solid #999}.note{font-size:.875rem}\
@media print{body{margin:0;max-width:none}h2,h3{break-after:avoid}tr{break-inside:avoid}pre{orphans:4;widows:4}}";

/// The printable page.
#[must_use]
pub fn page(case: &CasePage) -> String {
    let direction = match case.direction {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    };
    html! {
        (DOCTYPE)
        html lang=(case.language) dir=(direction) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="robots" content="noindex";
                title { (case.title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                main {
                    h1 { (case.title) }
                    @for note in &case.notes { p.note { (note) } }
                    @for section in &case.sections { (part(section)) }
                }
            }
        }
    }
    .into_string()
}

fn part(section: &CaseSection) -> Markup {
    html! {
        section {
            h2 { (section.title) }
            @for line in &section.lines { p { (line) } }
            @if !section.dates.is_empty() {
                table {
                    thead { tr { th scope="col" { (section.date_headings.0) } th scope="col" { (section.date_headings.1) } } }
                    tbody { @for (date, what) in &section.dates { tr { td { (date) } td { (what) } } } }
                }
            }
            @for (subject, body) in &section.letters {
                h3 { (subject) }
                pre { (body) }
            }
            @for proof in &section.proofs { (original(proof)) }
        }
    }
}

fn original(proof: &CaseProof) -> Markup {
    let address = format!("{ORIGINALS}/{}", proof.file);
    html! {
        figure {
            @if proof.picture && !proof.file.is_empty() { img src=(address) alt=(proof.caption); }
            figcaption {
                p {
                    (proof.caption)
                    @if !proof.file.is_empty() { " " a href=(address) { (proof.file) } }
                }
                @if !proof.details.is_empty() {
                    table { tbody { @for (label, value) in &proof.details { tr { th scope="row" { (label) } td { (value) } } } } }
                }
            }
        }
    }
}

/// An original that goes into the archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Original {
    /// Its name in the app's own storage, and under `originals/`.
    pub file: String,
    /// Size in bytes.
    pub size: u64,
    /// CRC-32 of the bytes.
    pub crc: u32,
}

/// The archive: the page, the records as JSON, and the originals, which are copied in by name.
///
/// # Errors
/// [`TooMuch`] where the archive would be larger than its format allows.
pub fn archive(page: &str, records: &[u8], originals: &[Original]) -> Result<Vec<FilePart>, TooMuch> {
    let mut zip = ZipWriter::default();
    zip.put(PAGE_NAME, page.as_bytes())?;
    zip.put(RECORDS_NAME, records)?;
    for Original { file, size, crc } in originals {
        zip.put_file(&format!("{ORIGINALS}/{file}"), file, *size, *crc)?;
    }
    zip.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn example() -> CasePage {
        CasePage {
            language: "en".to_owned(),
            direction: Direction::LeftToRight,
            title: "My case <1>".to_owned(),
            notes: vec!["Made on 24 November 2026.".to_owned()],
            sections: vec![CaseSection {
                title: "LinkedIn".to_owned(),
                lines: vec!["Off since 1 November 2026 & seen twice.".to_owned()],
                dates: vec![("1 November 2026".to_owned(), "\"Seen off\"".to_owned())],
                date_headings: ("Date".to_owned(), "What".to_owned()),
                letters: vec![("Subject".to_owned(), "Hello,\n\n<script>alert(1)</script>".to_owned())],
                proofs: vec![CaseProof {
                    caption: "Screenshot".to_owned(),
                    file: "ab.png".to_owned(),
                    picture: true,
                    details: vec![("SHA-256".to_owned(), "ab".to_owned())],
                }],
            }],
        }
    }

    #[test]
    fn what_a_person_wrote_is_text_and_never_markup() {
        let html = page(&example());
        assert!(html.contains("&lt;script&gt;"), "{html}");
        assert!(!html.contains("<script"), "{html}");
        assert!(html.contains("My case &lt;1&gt;"));
    }

    #[test]
    fn nothing_is_fetched_from_outside() {
        let html = page(&example());
        for outside in ["http:", "https:", "//", "@import", "url("] {
            assert!(!html.contains(outside), "{outside} in {html}");
        }
    }

    #[test]
    fn the_same_case_gives_the_same_archive_and_names_its_originals() {
        let files = [Original { file: "ab.png".to_owned(), size: 3, crc: 7 }];
        let once = archive("page", b"{}", &files).unwrap();
        assert_eq!(once, archive("page", b"{}", &files).unwrap());
        assert_eq!(once[1], FilePart::File { name: "ab.png".to_owned() });
        assert_eq!(once.len(), 3);
    }
}
