//! What to know before a letter is sent: what is missing, what the addressee asks for, what comes first.

use crate::content::{CompanyFirst, OwnForm, Requirements};
use crate::papers::letter::given::LetterInput;
use crate::person::case::EventKind;
use crate::rules::case::letters::LetterKind;
use crate::rules::case::open::Opening;
use crate::text::{Arg, Text, tag};

/// The warnings, most urgent first, in the person's own language.
pub(super) fn warnings(input: &LetterInput<'_>, text: &Text, own: &Text) -> Vec<String> {
    let mut all = Vec::new();
    case(input, own, &mut all);
    if input.kind.to_authority() {
        to_authority(input, text, own, &mut all);
    } else {
        to_company(input, own, &mut all);
    }
    if input.kind == LetterKind::Identity {
        all.push(own.say("letter-warning-identity"));
    }
    let objects = matches!(input.kind, LetterKind::Objection);
    let by_reasons = input.laws.iter().any(|(id, _)| matches!(*id, "gdpr-month" | "uk-month"));
    if objects && by_reasons && input.sender.reasons.trim().is_empty() {
        all.push(own.say("letter-warning-reasons"));
    }
    if let Some(from) = input.laws.iter().filter_map(|(_, rule)| rule.from).find(|from| *from > input.today) {
        all.push(say(own, "letter-warning-not-in-force", &[("date", &own.date(from))]));
    }
    all
}

/// What the case says about this letter.
fn case(input: &LetterInput<'_>, own: &Text, all: &mut Vec<String>) {
    let Some(opening) = input.kind.opening() else {
        if input.subjects.is_empty() {
            all.push(own.say("letter-warning-no-subject"));
        }
        return;
    };
    let Some(case) = input.case else {
        all.push(own.say("letter-warning-no-case"));
        return;
    };
    let open = &case.result.open;
    if open.contains(&opening) {
        return;
    }
    let complaint = matches!(opening, Opening::AuthorityComplaint | Opening::CompanyComplaint);
    all.push(if complaint && case.result.grounds.is_empty() {
        own.say("letter-warning-no-ground")
    } else if opening == Opening::AuthorityComplaint && open.contains(&Opening::CompanyComplaint) {
        own.say("letter-warning-company-first")
    } else if opening == Opening::CompanyComplaint && open.contains(&Opening::AuthorityComplaint) {
        own.say("letter-warning-authority-open")
    } else {
        own.say("letter-warning-not-open")
    });
}

fn to_company(input: &LetterInput<'_>, own: &Text, all: &mut Vec<String>) {
    let name = input.company.map_or(input.service.name.as_str(), |company| company.name.as_str());
    if input.company.is_none_or(|company| company.address.trim().is_empty()) {
        all.push(say(own, "letter-warning-no-company-address", &[("company", name)]));
    }
    if input.sender.name.trim().is_empty() && input.sender.email.trim().is_empty() {
        all.push(own.say("letter-warning-no-contact"));
    }
}

fn to_authority(input: &LetterInput<'_>, text: &Text, own: &Text, all: &mut Vec<String>) {
    let sender = input.sender;
    let (name, address) = (sender.name.trim(), sender.address.trim());
    if input.part_unknown {
        all.push(own.say("letter-warning-part"));
    }
    let Some((authority, law)) = input.authority else {
        if !input.part_unknown {
            all.push(own.say("letter-warning-no-authority"));
        }
        return;
    };
    if let Some(requires) = &authority.requires {
        required(input, requires, own, all);
    }
    if authority.address.is_none() && authority.requires.as_ref().is_none_or(|it| it.form != OwnForm::Mandatory) {
        all.push(own.say("letter-warning-no-authority-address"));
    }
    if let Some(from) =
        input.particulars_from.filter(|_| law == "gdpr-month" && input.kind == LetterKind::AuthorityComplaint)
        && (name.is_empty() || (address.is_empty() && sender.email.trim().is_empty()))
    {
        let id = if input.today < from { "letter-warning-particulars-soon" } else { "letter-warning-particulars" };
        all.push(say(own, id, &[("date", &own.date(from))]));
    }
    if let Some(until) = input.case.and_then(|case| case.result.complaint_until).filter(|until| *until < input.today) {
        all.push(say(own, "letter-warning-window", &[("date", &own.date(until))]));
    }
    if !authority.languages.is_empty() && !authority.languages.iter().any(|tag| tag::same(tag, text.language())) {
        let names: Vec<String> = authority.languages.iter().map(|tag| own.language_name(tag)).collect();
        all.push(say(own, "letter-warning-language", &[("languages", &own.list(&names))]));
    }
}

/// What the authority asks for and is not there, or has to be added by hand.
fn required(input: &LetterInput<'_>, requires: &Requirements, own: &Text, all: &mut Vec<String>) {
    let sender = input.sender;
    if requires.form == OwnForm::Mandatory {
        all.push(own.say("letter-warning-form"));
    }
    let asked = input.case.is_some_and(|case| case.events.iter().any(|event| event.what.is_sending()));
    if !asked && input.kind == LetterKind::AuthorityComplaint {
        match requires.company_first {
            CompanyFirst::Required => all.push(own.say("letter-warning-ask-first-required")),
            CompanyFirst::Advised => all.push(own.say("letter-warning-ask-first-advised")),
            CompanyFirst::No => {}
        }
    }
    if requires.name && sender.name.trim().is_empty() {
        all.push(own.say("letter-warning-name"));
    }
    if requires.postal_address && sender.address.trim().is_empty() {
        all.push(own.say("letter-warning-address"));
    }
    if requires.signature {
        all.push(own.say("letter-warning-signature"));
    }
    let complained = input.case.is_some_and(|case| case.events.iter().any(|event| event.what == EventKind::Complained));
    if requires.copy && !complained {
        all.push(own.say("letter-warning-copy"));
    }
}

fn say(own: &Text, id: &str, values: &[(&str, &str)]) -> String {
    let values: Vec<(&str, Arg<'_>)> = values.iter().map(|(name, words)| (*name, Arg::Words(words))).collect();
    own.say_with(id, &values)
}
