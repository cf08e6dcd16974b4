//! What the environment says about language and country.

use untrained_core::border::event::{NoticesBy, Settings};

/// Language and country of a POSIX locale name.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Locale {
    /// BCP 47 tag (`de-AT`, `de`); `None` for `C` and `POSIX`.
    pub tag: Option<String>,
    /// ISO 3166-1 alpha-2 code, upper case.
    pub country: Option<String>,
}

impl Locale {
    /// The first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set and not empty.
    #[must_use]
    pub fn of(variable: impl Fn(&str) -> Option<String>) -> Self {
        ["LC_ALL", "LC_MESSAGES", "LANG"]
            .into_iter()
            .filter_map(variable)
            .find(|value| !value.is_empty())
            .map(|value| Self::read(&value))
            .unwrap_or_default()
    }

    /// Reads `de_AT.UTF-8@euro`.
    #[must_use]
    pub fn read(name: &str) -> Self {
        let bare = name.split(['.', '@']).next().unwrap_or(name);
        let mut parts = bare.split(['_', '-']);
        let language = parts.next().unwrap_or_default().to_ascii_lowercase();
        if !(2..=3).contains(&language.len()) || !language.bytes().all(|b| b.is_ascii_lowercase()) {
            return Self::default();
        }
        let country = parts
            .find(|part| part.len() == 2 && part.bytes().all(|b| b.is_ascii_alphabetic()))
            .map(str::to_ascii_uppercase);
        let tag = country.as_ref().map_or_else(|| language.clone(), |country| format!("{language}-{country}"));
        Self { tag: Some(tag), country }
    }

    /// What the core is told about this computer.
    #[must_use]
    pub fn settings(&self, lang: Option<&str>) -> Settings {
        Settings {
            languages: lang.map(str::to_owned).into_iter().chain(self.tag.clone()).collect(),
            region: self.country.clone(),
            opens_apps: false,
            notices_by: NoticesBy::Nobody,
            picks_pictures: false,
            has_widget: false,
            locks: false,
            prints: false,
            pauses_unused: false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Locale;

    #[test]
    fn locale_names_are_read() {
        let cases = [
            ("de_DE.UTF-8", Some("de-DE"), Some("DE")),
            ("en_GB", Some("en-GB"), Some("GB")),
            ("sr_RS@latin", Some("sr-RS"), Some("RS")),
            ("zh_Hant_TW.UTF-8", Some("zh-TW"), Some("TW")),
            ("fil_PH", Some("fil-PH"), Some("PH")),
            ("de", Some("de"), None),
            ("C", None, None),
            ("C.UTF-8", None, None),
            ("POSIX", None, None),
            ("en_001", Some("en"), None),
            ("", None, None),
            ("☃_DE", None, None),
        ];
        for (name, tag, country) in cases {
            let locale = Locale::read(name);
            assert_eq!((locale.tag.as_deref(), locale.country.as_deref()), (tag, country), "{name}");
        }
    }

    #[test]
    fn the_first_variable_that_says_something_counts() {
        let of = |all: Option<&str>, messages: Option<&str>, lang: Option<&str>| {
            let (all, messages, lang) = (all.map(str::to_owned), messages.map(str::to_owned), lang.map(str::to_owned));
            Locale::of(move |name| match name {
                "LC_ALL" => all.clone(),
                "LC_MESSAGES" => messages.clone(),
                "LANG" => lang.clone(),
                _ => None,
            })
            .country
        };
        assert_eq!(of(Some("de_AT"), Some("de_CH"), Some("de_DE")).as_deref(), Some("AT"));
        assert_eq!(of(Some(""), Some("de_CH"), Some("de_DE")).as_deref(), Some("CH"));
        assert_eq!(of(Some("C"), None, Some("de_DE")), None);
        assert_eq!(of(None, None, Some("fr_FR.UTF-8")).as_deref(), Some("FR"));
        assert_eq!(of(None, None, None), None);
    }
}
