//! Meanings → looks of a terminal. Colours are the terminal's own sixteen, so light and dark are the person's choice.

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

/// The look of an ink; `colour` is false where the person asked for none. The focus is always reversed as well.
#[must_use]
pub fn style(ink: Ink, focused: bool, colour: bool) -> Style {
    let plain = Style::new();
    let dyed = |style: Style, dye: Color| if colour { style.fg(dye) } else { style };
    let base = match ink {
        Ink::Text => plain,
        Ink::Soft | Ink::Grey => plain.add_modifier(Modifier::DIM),
        Ink::Strong => plain.add_modifier(Modifier::BOLD),
        Ink::Tone(tone) => match tone {
            Tone::Plain => plain,
            Tone::Good => dyed(plain.add_modifier(Modifier::BOLD), Color::Green),
            Tone::Act => dyed(plain.add_modifier(Modifier::BOLD), Color::Yellow),
            Tone::Late => dyed(plain.add_modifier(Modifier::BOLD), Color::Red),
            Tone::Wait => dyed(plain.add_modifier(Modifier::BOLD), Color::Blue),
            Tone::Unsure => dyed(plain.add_modifier(Modifier::BOLD), Color::Magenta),
        },
        Ink::Brand => dyed(plain.add_modifier(Modifier::BOLD), Color::Cyan),
        Ink::Button => dyed(plain, Color::Cyan),
        Ink::Danger => dyed(plain, Color::Red),
        Ink::Writing => plain.add_modifier(Modifier::UNDERLINED),
    };
    if focused { base.add_modifier(Modifier::REVERSED) } else { base }
}
