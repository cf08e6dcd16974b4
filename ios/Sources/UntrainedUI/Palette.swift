import SwiftUI
import UntrainedCore

/// One colour, in light and in dark.
struct Swatch: ShapeStyle, Equatable {
    /// Red, green and blue as 0xRRGGBB.
    let light: UInt32
    let dark: UInt32

    func resolve(in environment: EnvironmentValues) -> Color {
        let rgb = environment.colorScheme == .dark ? dark : light
        let part = { (shift: UInt32) in Double(rgb >> shift & 0xFF) / 255 }
        return Color(red: part(16), green: part(8), blue: part(0))
    }
}

/// The only colours there are.
enum Palette {
    static let ground = Swatch(light: 0xF7F6F2, dark: 0x121413)
    static let card = Swatch(light: 0xFFFFFF, dark: 0x1C1F1E)
    static let text = Swatch(light: 0x1B1F1D, dark: 0xECEFED)
    static let soft = Swatch(light: 0x5A625E, dark: 0xA9B2AE)
    static let line = Swatch(light: 0xD9D8D1, dark: 0x343937)
    static let brand = Swatch(light: 0x0B6E5B, dark: 0x6FD6BE)
    static let onBrand = Swatch(light: 0xFFFFFF, dark: 0x00382D)
    static let danger = Swatch(light: 0xB3261E, dark: 0xFFB4AB)
}

extension Tone {
    /// Colour of words and icons.
    var ink: Swatch {
        switch self {
        case .plain: Palette.text
        case .good: Swatch(light: 0x1E7A3C, dark: 0x86D99B)
        case .act: Swatch(light: 0x8A5A00, dark: 0xF2C166)
        case .late: Swatch(light: 0xB3261E, dark: 0xFFB4AB)
        case .wait: Swatch(light: 0x3F5F8A, dark: 0xA9C7F0)
        case .unsure: Swatch(light: 0x6B4E8F, dark: 0xD2BAF0)
        }
    }

    /// Colour behind them.
    var ground: Swatch {
        switch self {
        case .plain: Palette.card
        case .good: Swatch(light: 0xE3F3E7, dark: 0x163322)
        case .act: Swatch(light: 0xFDF0D5, dark: 0x3A2C0D)
        case .late: Swatch(light: 0xFBE4E2, dark: 0x4A1512)
        case .wait: Swatch(light: 0xE6EDF6, dark: 0x1B2C44)
        case .unsure: Swatch(light: 0xEFE8F6, dark: 0x33244A)
        }
    }
}
