//! Meanings → looks of a terminal.
//!
//! The ground of a terminal is not known. So text without a meaning has the terminal's own colours, and what has one brings its
//! ground along: ink and ground are a pair of the fixed 256 colours, readable on any screen (4.5 : 1 at least, by a test). Nothing
//! is dimmed, and a sign and a word say the same without colour.

use ratatui::style::{Color, Modifier, Style};
use untrained_core::border::window::Tone;

/// What a piece of text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ink {
    /// Ordinary text.
    Text,
    /// Small print, hints, frames.
    Soft,
    /// Headings, labels, what matters most.
    Strong,
    /// Carries a tone.
    Tone(Tone),
    /// The one next thing, the place to touch.
    Brand,
    /// A button that can be pressed.
    Button,
    /// A button that deletes.
    Danger,
    /// A button that cannot be pressed now.
    Grey,
    /// Text being written.
    Writing,
}

/// White of the fixed colours.
const WHITE: u8 = 231;

/// The look of an ink; `colour` is false where the person asked for none, or the terminal has none that are fixed. The focus is
/// always reversed as well.
#[must_use]
pub fn style(ink: Ink, focused: bool, colour: bool) -> Style {
    let plain = Style::new();
    let bold = plain.add_modifier(Modifier::BOLD);
    let on = |ground: u8| if colour { bold.fg(Color::Indexed(WHITE)).bg(Color::Indexed(ground)) } else { bold };
    let base = match ink {
        Ink::Text | Ink::Soft | Ink::Grey => plain,
        Ink::Strong => bold,
        Ink::Tone(tone) => match tone {
            Tone::Plain => plain,
            Tone::Good => on(22),
            Tone::Act => on(94),
            Tone::Late => on(124),
            Tone::Wait => on(24),
            Tone::Unsure => on(54),
        },
        Ink::Brand => on(23),
        Ink::Danger => on(88),
        Ink::Button | Ink::Writing => plain.add_modifier(Modifier::UNDERLINED),
    };
    if focused { base.add_modifier(Modifier::REVERSED) } else { base }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Rgb = (u8, u8, u8);

    const INKS: [Ink; 14] = [
        Ink::Text,
        Ink::Soft,
        Ink::Strong,
        Ink::Tone(Tone::Plain),
        Ink::Tone(Tone::Good),
        Ink::Tone(Tone::Act),
        Ink::Tone(Tone::Late),
        Ink::Tone(Tone::Wait),
        Ink::Tone(Tone::Unsure),
        Ink::Brand,
        Ink::Button,
        Ink::Danger,
        Ink::Grey,
        Ink::Writing,
    ];

    /// Text and ground of usual terminals, light and dark: black and white, xterm, GNOME, Windows, macOS, VS Code, design.md's own.
    const GROUNDS: [(Rgb, Rgb); 10] = [
        ((0, 0, 0), (255, 255, 255)),
        ((255, 255, 255), (0, 0, 0)),
        ((229, 229, 229), (0, 0, 0)),
        ((23, 20, 33), (255, 255, 255)),
        ((208, 207, 204), (23, 20, 33)),
        ((204, 204, 204), (12, 12, 12)),
        ((0, 0, 0), (255, 255, 221)),
        ((204, 204, 204), (30, 30, 30)),
        ((27, 31, 29), (247, 246, 242)),
        ((236, 239, 237), (18, 20, 19)),
    ];

    /// The fixed colours of xterm: a cube of six steps and a row of greys.
    fn rgb(colour: Color) -> Rgb {
        let Color::Indexed(number @ 16..) = colour else { panic!("not a fixed colour: {colour:?}") };
        if number >= 232 {
            let grey = 8 + 10 * (number - 232);
            return (grey, grey, grey);
        }
        let step = |part: u8| [0, 95, 135, 175, 215, 255][usize::from(part)];
        let cube = number - 16;
        (step(cube / 36), step(cube / 6 % 6), step(cube % 6))
    }

    /// Relative luminance and contrast as WCAG 2 defines them.
    fn luminance((red, green, blue): Rgb) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.03928 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    fn contrast(one: Rgb, other: Rgb) -> f64 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[test]
    fn contrast_is_measured_as_defined() {
        assert!((contrast((0, 0, 0), (255, 255, 255)) - 21.0).abs() < 0.001);
        assert!((contrast((0x77, 0x77, 0x77), (255, 255, 255)) - 4.478).abs() < 0.001);
    }

    #[test]
    fn every_ink_can_be_read_on_light_and_on_dark_grounds() {
        for (text, ground) in GROUNDS {
            for ink in INKS {
                for (focused, colour) in [(false, true), (true, true), (false, false), (true, false)] {
                    let style = style(ink, focused, colour);
                    let ratio = contrast(style.fg.map_or(text, rgb), style.bg.map_or(ground, rgb));
                    assert!(ratio >= 4.5, "{ink:?} on {ground:?}: {ratio:.2}");
                    assert!(!style.add_modifier.contains(Modifier::DIM), "{ink:?} is dimmed by how much nobody knows");
                    assert!(colour || (style.fg, style.bg) == (None, None), "{ink:?} without colour");
                    assert_eq!(style.add_modifier.contains(Modifier::REVERSED), focused, "{ink:?}");
                }
            }
        }
    }

    #[test]
    fn tones_differ_from_one_another() {
        let looks: Vec<Style> = INKS[4..9].iter().map(|ink| style(*ink, false, true)).collect();
        for (at, look) in looks.iter().enumerate() {
            assert!(!looks[..at].contains(look), "{:?}", INKS[4 + at]);
        }
    }
}
