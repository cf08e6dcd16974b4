//! Language tags (BCP 47): which two mean one language to a reader.

/// The part of a tag before its first hyphen or underscore.
#[must_use]
pub fn primary(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or(tag)
}

/// True where who reads one reads the other: the same language, whatever its region. Norwegian is written in two ways, and a
/// tag may name either (`nb`, `nn`) or neither (`no`).
#[must_use]
pub fn same(one: &str, other: &str) -> bool {
    const NORWEGIAN: [&str; 3] = ["nb", "no", "nn"];
    let (one, other) = (primary(one), primary(other));
    let norwegian = |tag: &str| NORWEGIAN.iter().any(|known| known.eq_ignore_ascii_case(tag));
    one.eq_ignore_ascii_case(other) || norwegian(one) && norwegian(other)
}

#[cfg(test)]
mod tests {
    use super::same;

    #[test]
    fn one_language_whatever_its_region_and_norwegian_under_each_name() {
        for (one, other) in [("de", "de-AT"), ("pt_BR", "pt"), ("nb", "no"), ("nn-NO", "nb"), ("EN", "en")] {
            assert!(same(one, other) && same(other, one), "{one} {other}");
        }
        for (one, other) in [("de", "da"), ("nb", "nl"), ("no", "de"), ("", "no")] {
            assert!(!same(one, other) && !same(other, one), "{one} {other}");
        }
    }
}
