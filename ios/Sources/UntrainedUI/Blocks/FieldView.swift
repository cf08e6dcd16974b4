import SwiftUI
import UntrainedCore

/// A text that the person writes. While the field has the focus its text is theirs: what the core shows waits.
struct FieldView: View {
    let key: String
    let label: String
    let hint: String
    let shown: String
    let input: Input
    let send: Send
    @State private var text: String
    @FocusState private var focused: Bool

    init(key: String, label: String, hint: String, shown: String, input: Input, send: @escaping Send) {
        self.key = key
        self.label = label
        self.hint = hint
        self.shown = shown
        self.input = input
        self.send = send
        _text = State(initialValue: shown)
    }

    var body: some View {
        VStack(alignment: .leading, spacing: Measure.gap) {
            Question(label: label, hint: hint).accessibilityHidden(true)
            field
                .font(.body)
                .padding(.all, Measure.gap)
                .frame(minHeight: Measure.touch)
                .overlay { RoundedRectangle(cornerRadius: 8).stroke(Palette.soft, lineWidth: 1) }
                .focused($focused)
                .accessibilityLabel(Text(verbatim: label))
                .accessibilityHint(Text(verbatim: hint))
        }
        .card()
        .onChange(of: text) { _, now in if focused { send(.typed(field: key, text: now)) } }
        .onChange(of: focused) { _, now in if !now { send(.fieldLeft(field: key)) } }
        // Nothing while the person writes, the core's text as soon as they do not.
        .onChange(of: focused ? nil : shown) { _, now in if let now { text = now } }
    }

    @ViewBuilder private var field: some View {
        switch input {
        case .line: TextField(text: $text, label: { EmptyView() })
        case .find: TextField(text: $text, label: { EmptyView() }).submitLabel(.search).autocorrectionDisabled()
        case .lines: TextField(text: $text, axis: .vertical, label: { EmptyView() }).lineLimit(4...)
        case .email:
            TextField(text: $text, label: { EmptyView() })
                .keyboardType(.emailAddress)
                .textContentType(.emailAddress)
                .textInputAutocapitalization(.never)
                .autocorrectionDisabled()
        case .path:
            TextField(text: $text, label: { EmptyView() }).textInputAutocapitalization(.never).autocorrectionDisabled()
        }
    }
}
