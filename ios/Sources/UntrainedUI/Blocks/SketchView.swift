import SwiftUI
import UntrainedCore

/// An outline of a screen with the place to touch ringed. One picture for VoiceOver, which says its sentence.
struct SketchView: View {
    let sketch: Sketch

    var body: some View {
        VStack(alignment: .leading, spacing: 8) {
            Words(text: sketch.title, font: .subheadline.bold())
            ForEach(Array(sketch.rows.enumerated()), id: \.offset) { SketchRowView(row: $0.element) }
        }
        .padding(.all, Measure.margin)
        .frame(maxWidth: 320, alignment: .leading)
        .background(Palette.ground, in: RoundedRectangle(cornerRadius: 24))
        .overlay { RoundedRectangle(cornerRadius: 24).stroke(Palette.soft, lineWidth: 2) }
        .spoken(sketch.spoken)
        .accessibilityAddTraits(.isImage)
    }
}

private struct SketchRowView: View {
    let row: SketchRow
    @ScaledMetric private var bar: CGFloat = 10

    var body: some View {
        HStack(spacing: 8) {
            switch row.look {
            case .avatar:
                Image(systemName: "person.crop.circle.fill").foregroundStyle(Palette.soft)
                words
            case .line: words
            case .leads:
                words
                Image(systemName: "chevron.forward").foregroundStyle(Palette.soft)
            case .switchOn:
                words
                SketchedSwitch(on: true)
            case .switchOff:
                words
                SketchedSwitch(on: false)
            case .button:
                words
                    .padding(.all, 8)
                    .background(Palette.line, in: Capsule())
            case .section:
                VStack(alignment: .leading, spacing: 4) {
                    Rectangle().fill(Palette.line).frame(height: 1)
                    words
                }
            }
        }
        .padding(.all, 8)
        .overlay { if row.marked { Ring() } }
    }

    /// Real words, or a bar where the person need not read them.
    @ViewBuilder private var words: some View {
        if row.text.isEmpty {
            Capsule()
                .fill(Palette.line)
                .frame(height: bar)
                .frame(maxWidth: .infinity)
        } else {
            Words(text: row.text, font: .subheadline)
                .frame(maxWidth: .infinity, alignment: .leading)
        }
    }
}

private struct SketchedSwitch: View {
    let on: Bool
    @ScaledMetric private var unit: CGFloat = 4

    var body: some View {
        Capsule()
            .fill(on ? Palette.brand : Palette.line)
            .frame(width: unit * 8, height: unit * 5)
            .overlay(alignment: on ? .trailing : .leading) {
                Circle()
                    .fill(Palette.card)
                    .frame(width: unit * 4, height: unit * 4)
                    .padding(.all, 2)
            }
    }
}

/// Touch here: a ring, and the dot of a finger.
private struct Ring: View {
    @ScaledMetric private var dot: CGFloat = 14

    var body: some View {
        RoundedRectangle(cornerRadius: 12)
            .stroke(Palette.brand, lineWidth: 3)
            .overlay(alignment: .trailing) {
                Circle()
                    .fill(Palette.brand)
                    .frame(width: dot, height: dot)
                    .offset(x: dot / 2)
            }
    }
}
