//! `untrained-pack build` writes the content pack, `show` prints one as JSON, `changes` writes down what changed since an older
//! one, `head` and `seal` are the two ends of signing one, `check` says everything that does not hold in `content/`.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use clap::{Args, Parser, Subcommand};
use untrained_core::content::{Pack, seal};
use untrained_pack::{build, changes, files};

/// Builds content/ into one pack file, and refuses content that does not hold.
#[derive(Parser)]
#[command(name = "untrained-pack", version)]
struct Cli {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Writes the pack.
    Build(Build),
    /// Prints what is in a pack, as JSON.
    Show {
        /// The pack.
        #[arg(value_name = "FILE", default_value = "target/pack/untrained.pack")]
        file: PathBuf,
    },
    /// Writes into the content what changed since an older pack.
    Changes {
        /// The older pack, or a folder with its content.
        #[arg(value_name = "BEFORE")]
        before: PathBuf,
        /// The folder with the content.
        #[arg(long, default_value = "content")]
        content: PathBuf,
    },
    /// Prints the English of what a language of letters alone has: the whole of its letters.ftl, to be translated.
    #[cfg(feature = "check")]
    Letters {
        /// The folder with the content.
        #[arg(long, default_value = "content")]
        content: PathBuf,
    },
    /// Prints what of a pack is to be signed.
    Head {
        /// The pack.
        #[arg(value_name = "FILE", default_value = "target/pack/untrained.pack")]
        file: PathBuf,
    },
    /// Puts a signature and the lists of keys so far into a pack, and looks whether an app would take it.
    Seal(Seal),
    /// Says everything that does not hold.
    #[cfg(feature = "check")]
    Check(Check),
}

#[derive(Args)]
struct Seal {
    /// The pack.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// What minisign made of its head.
    #[arg(value_name = "SIGNATURE")]
    signature: PathBuf,
    /// Where the file for people goes.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// The folder with the content, whose keys count.
    #[arg(long, default_value = "content")]
    content: PathBuf,
}

#[derive(Args)]
struct Build {
    /// Where the pack goes.
    #[arg(value_name = "FILE", default_value = "target/pack/untrained.pack")]
    file: PathBuf,
    /// The same, by name.
    #[arg(long, value_name = "FILE", conflicts_with = "file")]
    out: Option<PathBuf>,
    /// The folder with the content.
    #[arg(long, default_value = "content")]
    content: PathBuf,
}

#[cfg(feature = "check")]
#[derive(Args)]
struct Check {
    /// The folder with the content.
    #[arg(long, default_value = "content")]
    content: PathBuf,
    /// The repository, whose code says which messages it uses.
    #[arg(long, default_value = ".")]
    root: PathBuf,
    /// Also everything that keeps this language of content/translating from moving to content/text.
    #[arg(long, value_name = "LANGUAGE")]
    with: Option<String>,
}

fn main() -> ExitCode {
    let Cli { verb } = Cli::parse();
    let done = match verb {
        Verb::Build(Build { file, out, content }) => write_pack(&content, &out.unwrap_or(file)),
        Verb::Show { file } => show(&file),
        Verb::Changes { before, content } => write_changes(&before, &content),
        Verb::Head { file } => head(&file),
        Verb::Seal(seal) => write_sealed(&seal),
        #[cfg(feature = "check")]
        Verb::Letters { content } => letters(&content),
        #[cfg(feature = "check")]
        Verb::Check(Check { content, root, with }) => check_content(&content, &root, with.as_deref()),
    };
    match done {
        Ok(line) => {
            // Who reads may stop early: `show | head`.
            let _ = writeln!(io::stdout(), "{line}");
            ExitCode::SUCCESS
        }
        Err(lines) => {
            for line in &lines {
                eprintln!("{line}");
            }
            ExitCode::FAILURE
        }
    }
}

fn built(content: &Path) -> Result<Pack, Vec<String>> {
    let files = files::read(content).map_err(|e| vec![e.to_string()])?;
    build::pack(&files).map_err(|wrong| wrong.iter().map(ToString::to_string).collect())
}

/// Writes by temp file and rename, so that a reader never meets half a file.
fn write_whole(out: &Path, bytes: &[u8]) -> Result<(), Vec<String>> {
    let beside = out.with_extension(format!("new{}", std::process::id()));
    let made = out.parent().map_or(Ok(()), fs::create_dir_all);
    made.and_then(|()| fs::write(&beside, bytes))
        .and_then(|()| fs::rename(&beside, out))
        .map_err(|e| vec![format!("{}: {e}", out.display())])
}

fn write_changes(before: &Path, content: &Path) -> Result<String, Vec<String>> {
    let line = |e: &dyn std::fmt::Display| vec![format!("{}: {e}", before.display())];
    let old = if before.is_dir() {
        built(before)?
    } else {
        Pack::read(&fs::read(before).map_err(|e| line(&e))?).map_err(|e| line(&e))?
    };
    let new = built(content)?;
    let all = changes::since(&old, &new);
    let count = all.iter().filter(|change| change.version == new.version).count();
    write_whole(&content.join("changes.json"), changes::written(&all).as_bytes())?;
    Ok(format!("{count} changes from {} to {}", old.version, new.version))
}

fn write_pack(content: &Path, out: &Path) -> Result<String, Vec<String>> {
    let line = |e: &dyn std::fmt::Display| vec![e.to_string()];
    let pack = built(content)?;
    let bytes = pack.write().map_err(|e| line(&e))?;
    write_whole(out, &bytes)?;
    Ok(format!("{}: {} bytes, content of {}", out.display(), bytes.len(), pack.version))
}

/// The head without its last line end, which printing adds.
fn head(file: &Path) -> Result<String, Vec<String>> {
    let line = |e: &dyn std::fmt::Display| vec![format!("{}: {e}", file.display())];
    let bytes = fs::read(file).map_err(|e| line(&e))?;
    let text = seal::to_sign(&bytes).ok_or_else(|| line(&"is no pack of this form"))?;
    Ok(text.trim_end_matches('\n').to_owned())
}

fn write_sealed(asked: &Seal) -> Result<String, Vec<String>> {
    let line = |path: &Path, e: &dyn std::fmt::Display| vec![format!("{}: {e}", path.display())];
    let bytes = fs::read(&asked.file).map_err(|e| line(&asked.file, &e))?;
    let signature = fs::read_to_string(&asked.signature).map_err(|e| line(&asked.signature, &e))?;
    let files = files::read(&asked.content).map_err(|e| line(&asked.content, &e))?;
    let lists = build::handed_on(&files).map_err(|wrong| wrong.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    let sealed = seal::sealed(&bytes, &signature, &lists);
    let sealed = Arc::new(sealed.ok_or_else(|| line(&asked.signature, &"is no signature, or the pack is none"))?);
    let own = built(&asked.content)?;
    let pack = seal::vouched(&sealed, &own).map_err(|why| line(&asked.out, &format!("would be refused: {why:?}")))?;
    if !pack.is_whole() {
        return Err(line(&asked.file, &"is not whole"));
    }
    write_whole(&asked.out, &sealed)?;
    Ok(format!("{}: facts of {}, {} bytes", asked.out.display(), pack.version, sealed.len()))
}

fn show(file: &Path) -> Result<String, Vec<String>> {
    let line = |e: &dyn std::fmt::Display| vec![format!("{}: {e}", file.display())];
    let bytes = fs::read(file).map_err(|e| line(&e))?;
    let pack = Pack::read(&bytes).map_err(|e| line(&e))?;
    serde_json::to_string_pretty(&pack).map_err(|e| line(&e))
}

#[cfg(feature = "check")]
fn letters(content: &Path) -> Result<String, Vec<String>> {
    let files = files::read(content).map_err(|e| vec![e.to_string()])?;
    let pack = build::pack(&files).map_err(|wrong| wrong.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    Ok(untrained_pack::check::letters::template(&pack, &files).trim_end().to_owned())
}

#[cfg(feature = "check")]
fn check_content(content: &Path, root: &Path, with: Option<&str>) -> Result<String, Vec<String>> {
    let mut files = files::read(content).map_err(|e| vec![e.to_string()])?;
    if let Some(language) = with {
        files = files::with_language(files, language);
    }
    let code = files::code(root).map_err(|e| vec![e.to_string()])?;
    let wrong = untrained_pack::check::all(&files, &code);
    if wrong.is_empty() {
        Ok(format!("content: {} files hold", files.len()))
    } else {
        let count = format!("content: {} things do not hold", wrong.len());
        Err(wrong.iter().map(|complaint| format!("{}/{complaint}", content.display())).chain([count]).collect())
    }
}
