//! The command line. Values are taken as texts here and judged where their meaning is known, so that one place says what was wrong.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Args, CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::trouble::Trouble;
use crate::words::Words;

/// Is LinkedIn training AI on your data, and how do you stop it? Without a sub-command this is the app.
#[derive(Debug, Clone, PartialEq, Eq, Parser)]
#[command(
    name = "untrained",
    version,
    disable_help_subcommand = true,
    disable_help_flag = true,
    disable_version_flag = true
)]
pub struct Line {
    /// Language of the answer.
    #[arg(long, global = true, value_name = "LANGUAGE", allow_hyphen_values = true)]
    pub lang: Option<String>,
    /// Another content pack than the one inside.
    #[arg(long, global = true, value_name = "FILE", hide = true)]
    pub pack: Option<std::path::PathBuf>,
    /// The app line by line, for a screen reader or over a pipe.
    #[arg(long)]
    pub plain: bool,
    /// One answer.
    #[command(subcommand)]
    pub order: Option<Order>,
}

/// What is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum Order {
    /// Does the service train AI on members' data there?
    Status(Status),
    /// The steps to the setting.
    Steps(Steps),
    /// The last day for an answer to an objection.
    Deadline(Deadline),
    /// What a case's events mean on a day.
    Case(Case),
    /// The reminders that would come.
    Reminders(Reminders),
    /// Opens the setting in the browser.
    Open(Open),
    /// Every profile and its verdict there.
    Services(Services),
    /// A letter, ready to send.
    Letter(Letter),
    /// Every statement with its sources, and when to look again.
    Facts(Facts),
    /// What a command does and takes, with examples.
    Help(Help),
    /// What a shell needs to complete commands and options.
    Completions(Completions),
    /// The manual page, for `man`.
    Man(Help),
    /// Verdict, steps, address and next reminders in one.
    #[command(hide = true)]
    Brief(Brief),
}

/// Examples of each command; each can be run as it stands, in every locale.
pub const EXAMPLES: [(&str, &[&str]); 12] = [
    ("", &["untrained", "untrained status --country DE", "untrained help status"]),
    (
        "status",
        &[
            "untrained status --country GB --on 2025-11-03",
            "untrained status --country DE --age 17 --service facebook --json",
        ],
    ),
    ("steps", &["untrained steps --route app --lang de", "untrained steps --service x --labels fr"]),
    ("deadline", &["untrained deadline --country IE --received 2026-10-31"]),
    (
        "case",
        &[
            r#"echo '{"country":"DE","events":[{"on":"2026-10-20","what":"sent_form"}]}' | untrained case - --on 2026-11-24"#,
        ],
    ),
    (
        "reminders",
        &[
            "untrained reminders --country DE --from 2026-11-23 --seen-off 2026-11-01",
            "untrained reminders --country DE --ics look-again.ics",
        ],
    ),
    ("open", &["untrained open --print", "untrained open --service github --print"]),
    ("services", &["untrained services --country US"]),
    ("letter", &["untrained letter objection --country FR --name 'Ada Example'"]),
    ("facts", &["untrained facts --due", "untrained facts --due --on 2027-06-01 --json", "untrained facts --packaged"]),
    ("completions", &["untrained completions bash > untrained.bash"]),
    ("man", &["untrained man > untrained.1"]),
];

/// `status`
#[derive(Debug, Clone, PartialEq, Eq, Args)]
pub struct Status {
    /// Two-letter code of the country.
    #[arg(long, value_name = "CODE", allow_hyphen_values = true)]
    pub country: Option<String>,
    /// The day asked about; today if not given.
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    pub on: Option<String>,
    /// Age on that day.
    #[arg(long, value_name = "YEARS", allow_hyphen_values = true)]
    pub age: Option<String>,
    /// For someone without an account.
    #[arg(long)]
    pub non_member: bool,
    /// The service; LinkedIn if not given.
    #[arg(long, value_name = "SERVICE", allow_hyphen_values = true)]
    pub service: Option<String>,
    /// Machine-readable.
    #[arg(long)]
    pub json: bool,
}

/// `steps`
#[derive(Debug, Clone, PartialEq, Eq, Args)]
pub struct Steps {
    /// The service; LinkedIn if not given.
    #[arg(long, value_name = "SERVICE", allow_hyphen_values = true)]
    pub service: Option<String>,
    /// `app` or `web`; the website if not given.
    #[arg(long, value_name = "ROUTE", allow_hyphen_values = true)]
    pub route: Option<String>,
    /// Language in which the service is used: the words on its screens.
    #[arg(long, value_name = "LANGUAGE", allow_hyphen_values = true)]
    pub labels: Option<String>,
    /// Machine-readable.
    #[arg(long)]
    pub json: bool,
}

/// `deadline`
#[derive(Debug, Clone, PartialEq, Eq, Args)]
pub struct Deadline {
    /// Two-letter code of the country.
    #[arg(long, value_name = "CODE", allow_hyphen_values = true)]
    pub country: Option<String>,
    /// Day the form was sent or the letter received.
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    pub received: Option<String>,
    /// The service; LinkedIn if not given.
    #[arg(long, value_name = "SERVICE", allow_hyphen_values = true)]
    pub service: Option<String>,
    /// A copy of one's data was asked for, too.
    #[arg(long)]
    pub copy: bool,
    /// Machine-readable.
    #[arg(long)]
    pub json: bool,
}

/// `case`
#[derive(Debug, Clone, PartialEq, Eq, Args)]
pub struct Case {
    /// File with the case as JSON; `-` is standard input.
    #[arg(value_name = "FILE", allow_hyphen_values = true)]
    pub file: Option<std::path::PathBuf>,
    /// The day asked about; today if not given.
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    pub on: Option<String>,
    /// Machine-readable.
    #[arg(long)]
    pub json: bool,
}

/// `reminders`
#[derive(Debug, Clone, PartialEq, Eq, Args)]
pub struct Reminders {
    /// First day; today if not given.
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    pub from: Option<String>,
    /// How many days ahead; 400 if not given.
    #[arg(long, value_name = "DAYS", allow_hyphen_values = true)]
    pub days: Option<String>,
    /// A day on which the switch was seen off; may be given several times.
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    pub seen_off: Vec<String>,
    /// Two-letter code of the country; the locale's if not given.
    #[arg(long, value_name = "CODE", allow_hyphen_values = true)]
    pub country: Option<String>,
    /// A service, may be given several times; LinkedIn if not given.
    #[arg(long, value_name = "SERVICE", allow_hyphen_values = true)]
    pub service: Vec<String>,
    /// Writes them into a calendar file; `-` is standard output.
    #[arg(long, value_name = "FILE")]
    pub ics: Option<std::path::PathBuf>,
    /// Machine-readable.
    #[arg(long)]
    pub json: bool,
}

/// `open`
#[derive(Debug, Clone, PartialEq, Eq, Args)]
pub struct Open {
    /// The service; LinkedIn if not given.
    #[arg(long, value_name = "SERVICE", allow_hyphen_values = true)]
    pub service: Option<String>,
    /// Only prints the address.
    #[arg(long)]
    pub print: bool,
}

/// `services`
#[derive(Debug, Clone, PartialEq, Eq, Args)]
pub struct Services {
    /// Two-letter code of the country; the locale's if not given.
    #[arg(long, value_name = "CODE", allow_hyphen_values = true)]
    pub country: Option<String>,
    /// Machine-readable.
    #[arg(long)]
    pub json: bool,
}

/// `letter`
#[derive(Debug, Clone, PartialEq, Eq, Args)]
#[allow(clippy::struct_excessive_bools, reason = "each is a flag of its own on the command line")]
pub struct Letter {
    /// Which: objection, reminder, identity, switch, partly, company-complaint, authority-complaint, authority-news.
    #[arg(value_name = "KIND")]
    pub kind: String,
    /// Two-letter code of the country; that of the case if not given.
    #[arg(long, value_name = "CODE", allow_hyphen_values = true)]
    pub country: Option<String>,
    /// The service; that of the case, else LinkedIn, if not given.
    #[arg(long, value_name = "SERVICE", allow_hyphen_values = true)]
    pub service: Option<String>,
    /// A case in a file; `-` is standard input.
    #[arg(long, value_name = "FILE")]
    pub case: Option<std::path::PathBuf>,
    /// For someone without an account.
    #[arg(long)]
    pub non_member: bool,
    /// Say that one is under 18.
    #[arg(long)]
    pub minor: bool,
    /// Ask to erase copies kept for training.
    #[arg(long)]
    pub erase: bool,
    /// Id of the authority (`de-by`); that of the country if not given.
    #[arg(long, value_name = "ID", allow_hyphen_values = true)]
    pub authority: Option<String>,
    /// Name to sign with.
    #[arg(long, value_name = "NAME", allow_hyphen_values = true)]
    pub name: Option<String>,
    /// E-mail address.
    #[arg(long, value_name = "ADDRESS", allow_hyphen_values = true)]
    pub email: Option<String>,
    /// Postal address.
    #[arg(long, value_name = "ADDRESS", allow_hyphen_values = true)]
    pub address: Option<String>,
    /// Own reasons.
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub reasons: Option<String>,
    /// Day of the letter; today if not given.
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    pub on: Option<String>,
    /// Machine-readable.
    #[arg(long)]
    pub json: bool,
}

/// `facts`
#[derive(Debug, Clone, PartialEq, Eq, Args)]
pub struct Facts {
    /// Only what is due for a new check.
    #[arg(long)]
    pub due: bool,
    /// Takes newer facts into use, out of a file that was downloaded.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["due", "on", "json", "packaged"])]
    pub open: Option<std::path::PathBuf>,
    /// Goes back to the facts that came with the program.
    #[arg(long, conflicts_with_all = ["due", "on", "json"])]
    pub packaged: bool,
    /// The day asked about; today if not given.
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    pub on: Option<String>,
    /// Machine-readable.
    #[arg(long)]
    pub json: bool,
}

/// `help`, `man`
#[derive(Debug, Clone, PartialEq, Eq, Args)]
pub struct Help {
    /// Which command; all in short if not given.
    #[arg(value_name = "COMMAND")]
    pub command: Option<String>,
}

/// `completions`
#[derive(Debug, Clone, PartialEq, Eq, Args)]
pub struct Completions {
    /// Which shell: bash, zsh or fish.
    #[arg(value_name = "SHELL")]
    pub shell: String,
}

/// The shells whose completions can be written.
const SHELLS: [clap_complete::Shell; 3] =
    [clap_complete::Shell::Bash, clap_complete::Shell::Zsh, clap_complete::Shell::Fish];

/// `brief`
#[derive(Debug, Clone, PartialEq, Eq, Default, Args)]
pub struct Brief {
    /// Two-letter code of the country; `COUNTRY` or the locale's if not given.
    #[arg(long, value_name = "CODE", allow_hyphen_values = true)]
    pub country: Option<String>,
}

/// What the command line comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    /// Something to do.
    Do(Box<Line>),
    /// A text to show: help or version.
    Show(String),
}

/// Reads the command line.
///
/// # Errors
/// One line that names what was wrong.
#[allow(clippy::wildcard_enum_match_arm, reason = "all other kinds are refusals")]
pub fn read(arguments: impl IntoIterator<Item = std::ffi::OsString>, words: &Words) -> Result<Asked, Trouble> {
    let asked = match command(words).try_get_matches_from(arguments) {
        Ok(matches) => Line::from_arg_matches(&matches).map_err(|error| refused(&error, words))?,
        Err(error) => match error.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => return Ok(Asked::Show(error.to_string())),
            _ => return Err(refused(&error, words)),
        },
    };
    match &asked.order {
        Some(Order::Help(help)) => Ok(Asked::Show(named(help, words)?.render_help().to_string())),
        Some(Order::Man(help)) => manual(named(help, words)?, words).map(Asked::Show),
        Some(Order::Completions(completions)) => {
            let given = completions.shell.as_str();
            let shell = SHELLS.into_iter().find(|shell| shell.to_string().eq_ignore_ascii_case(given));
            let known = SHELLS.map(|shell| shell.to_string()).join(", ");
            let unknown = || words.say("trouble-shell", &[("given", given), ("known", &known)]);
            let shell = shell.ok_or_else(|| Trouble::input(unknown()))?;
            let mut text = Vec::new();
            clap_complete::generate(shell, &mut shown(&command(words)), "untrained", &mut text);
            Ok(Asked::Show(String::from_utf8_lossy(&text).into_owned()))
        }
        Some(_) | None => Ok(Asked::Do(Box::new(asked))),
    }
}

/// The command line as clap knows it, in the person's language.
fn command(words: &Words) -> clap::Command {
    let mut command = translated(Line::command(), "help", words);
    command.build();
    command
}

/// The command line without what is hidden: nobody is to be led there.
fn shown(whole: &clap::Command) -> clap::Command {
    let commands = whole.get_subcommands().filter(|order| !order.is_hide_set()).cloned();
    let arguments = whole.get_arguments().filter(|argument| !argument.is_hide_set()).cloned();
    let bare = clap::Command::new("untrained").version(env!("CARGO_PKG_VERSION"));
    bare.disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .args(arguments)
        .subcommands(commands)
}

/// The whole, or the one command that was named.
fn named(help: &Help, words: &Words) -> Result<clap::Command, Trouble> {
    let whole = command(words);
    let Some(name) = help.command.as_deref() else { return Ok(whole) };
    let found = whole.find_subcommand(name).cloned();
    found.ok_or_else(|| Trouble::input(words.say("trouble-order", &[("given", name)])))
}

/// A command's page for `man`. Its headings are in capitals there, and what stands after the help are the examples.
fn manual(command: clap::Command, words: &Words) -> Result<String, Trouble> {
    let heading = |id: &str| words.say(id, &[]);
    let (commands, examples) = (heading("help-heading-commands"), heading("help-heading-examples"));
    let mut page = Vec::new();
    let written = clap_mangen::Man::new(command.version(env!("CARGO_PKG_VERSION"))).render(&mut page);
    written.map_err(|error| Trouble::system(error.to_string()))?;
    Ok(String::from_utf8_lossy(&page)
        .replace(&format!(".SH {commands}\n"), &format!(".SH {}\n", commands.to_uppercase()))
        .replace(&format!(".SH EXTRA\n{examples}:\n"), &format!(".SH {}\n", examples.to_uppercase())))
}

/// The language that the arguments ask for, before they are read as a whole: help and refusals are in it too.
#[must_use]
pub fn language_asked(arguments: &[std::ffi::OsString]) -> Option<String> {
    let mut rest = arguments.iter().map(|argument| argument.to_string_lossy());
    while let Some(argument) = rest.next() {
        if argument == "--" {
            return None;
        }
        if let Some(value) = argument.strip_prefix("--lang=") {
            return Some(value.to_owned());
        }
        if argument == "--lang" {
            return rest.next().map(std::borrow::Cow::into_owned);
        }
    }
    None
}

/// Help texts in the person's language: messages `help`, `help-{verb}`, `help-{verb}-{argument}`, `help-{argument}`; headings and
/// the two options that clap would bring along in English.
fn translated(mut command: clap::Command, id: &str, words: &Words) -> clap::Command {
    let say = |id: &str| words.say(id, &[]);
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help).help(say("help-help-flag"));
    command = command.arg(help);
    if id == "help" {
        let version = Arg::new("version").short('V').long("version").action(ArgAction::Version);
        command = command.arg(version.help(say("help-version-flag")));
    }
    if let Some(text) = words.find(id) {
        command = command.about(text);
    }
    let names: Vec<String> = command.get_subcommands().map(|order| order.get_name().to_owned()).collect();
    for name in names {
        command = command.mut_subcommand(&name, |order| translated(order, &format!("{id}-{name}"), words));
    }
    let arguments: Vec<String> = command.get_arguments().map(|argument| argument.get_id().to_string()).collect();
    for argument in arguments {
        let own = format!("{id}-{}", argument.replace('_', "-"));
        // The flags for help and version have their words already; `help-help` is the command's.
        let text = words.find(&own).filter(|_| argument != "help" && argument != "version");
        command = command.mut_arg(&argument, |it| {
            let heading = say(if it.is_positional() { "help-heading-arguments" } else { "help-heading-options" });
            let it = it.help_heading(heading);
            if let Some(text) = text { it.help(text) } else { it }
        });
    }
    let name = if id == "help" { "" } else { command.get_name() };
    let examples = EXAMPLES.iter().find(|(verb, _)| *verb == name).map_or(&[][..], |(_, examples)| examples);
    if !examples.is_empty() {
        let lines = format!("{}:\n  {}", say("help-heading-examples"), examples.join("\n  "));
        command = command.after_help(lines);
    }
    let usage = say("help-heading-usage");
    command
        .subcommand_help_heading(say("help-heading-commands"))
        .help_template(format!("{{about-with-newline}}\n{usage}: {{usage}}\n\n{{all-args}}{{after-help}}"))
}

/// clap's refusal in one line of our own.
#[allow(clippy::wildcard_enum_match_arm, reason = "the usual refusals have words of their own, the others clap's")]
fn refused(error: &clap::Error, words: &Words) -> Trouble {
    let given = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    let line = match error.kind() {
        ErrorKind::UnknownArgument => {
            let hint = given(ContextKind::SuggestedArg);
            let id = if hint.is_empty() { "trouble-argument" } else { "trouble-argument-hint" };
            words.say(id, &[("given", &given(ContextKind::InvalidArg)), ("hint", &hint)])
        }
        ErrorKind::InvalidSubcommand => {
            let hint = given(ContextKind::SuggestedSubcommand);
            let id = if hint.is_empty() { "trouble-order" } else { "trouble-order-hint" };
            words.say(id, &[("given", &given(ContextKind::InvalidSubcommand)), ("hint", &hint)])
        }
        ErrorKind::InvalidValue | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            words.say("trouble-value-missing", &[("option", &given(ContextKind::InvalidArg))])
        }
        ErrorKind::TooManyValues => words.say(
            "trouble-value-unwanted",
            &[("option", &given(ContextKind::InvalidArg)), ("given", &given(ContextKind::InvalidValue))],
        ),
        ErrorKind::ArgumentConflict => words.say("trouble-twice", &[("option", &given(ContextKind::InvalidArg))]),
        ErrorKind::InvalidUtf8 => words.say("trouble-utf8", &[]),
        _ => words.say("trouble-command-line", &[("why", error.to_string().lines().next().unwrap_or_default())]),
    };
    Trouble::input(line)
}
