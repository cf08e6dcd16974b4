import SwiftUI
import UntrainedCore

/// A text that the person writes. While the field has the focus its text is theirs: what the core shows waits.
struct FieldView: View {
    let field: Field
    let send: Send
    @State private var text: String
    @FocusState private var focused: Bool

    init(field: Field, send: @escaping Send) {
        self.field = field
        self.send = send
        _text = State(initialValue: field.text)
    }

    var body: some View {
        VStack(alignment: .leading, spacing: Measure.gap) {
            Question(label: field.label, hint: field.hint).accessibilityHidden(true)
            input
                .font(.body)
                .padding(.all, Measure.gap)
                .frame(minHeight: Measure.touch)
                .overlay { RoundedRectangle(cornerRadius: 8).stroke(Palette.soft, lineWidth: 1) }
                .focused($focused)
                .accessibilityLabel(Text(verbatim: field.label))
                .accessibilityHint(Text(verbatim: field.hint))
        }
        .card()
        .onChange(of: text) { _, now in if focused { send(.typed(field: field.key, text: now)) } }
        .onChange(of: focused) { _, now in if !now { send(.fieldLeft(field: field.key)) } }
        // Nothing while the person writes, the core's text as soon as they do not.
        .onChange(of: focused ? nil : field.text) { _, now in if let now { text = now } }
    }

    @ViewBuilder private var input: some View {
        switch field.input {
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
