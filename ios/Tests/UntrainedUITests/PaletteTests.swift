import SwiftUI
import Testing
import UntrainedCore

@testable import UntrainedUI

@MainActor @Suite struct PaletteTests {
    private static let tones: [Tone] = [.plain, .good, .act, .late, .wait, .unsure]

    /// WCAG 2.2, relative luminance.
    private func luminance(_ swatch: Swatch, _ scheme: ColorScheme) -> Double {
        var environment = EnvironmentValues()
        environment.colorScheme = scheme
        let parts = swatch.resolve(in: environment).parts.map {
            $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }

    private func contrast(_ first: Swatch, _ second: Swatch, _ scheme: ColorScheme) -> Double {
        let (one, two) = (luminance(first, scheme), luminance(second, scheme))
        return (max(one, two) + 0.05) / (min(one, two) + 0.05)
    }

    @Test(arguments: [ColorScheme.light, .dark]) func everyTextCanBeRead(scheme: ColorScheme) {
        for ground in [Palette.ground, Palette.card] {
            for ink in [Palette.text, Palette.soft, Palette.brand, Palette.danger] {
                #expect(contrast(ink, ground, scheme) >= 4.6, "\(ink) on \(ground)")
            }
        }
        #expect(contrast(Palette.onBrand, Palette.brand, scheme) >= 4.6)
        for tone in Self.tones {
            #expect(contrast(tone.ink, tone.ground, scheme) >= 4.6, "\(tone)")
            #expect(contrast(tone.ink, Palette.card, scheme) >= 4.6, "\(tone) on a card")
        }
    }

    @Test func noMeaningIsCarriedByColourAlone() {
        let symbols = Self.tones.filter { $0 != .plain }.map(\.symbol)
        #expect(Set(symbols).count == symbols.count && !symbols.contains(""))
    }
}
