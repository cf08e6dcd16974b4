import SwiftUI

/// Stands before the page in the app switcher when the person asked for discretion.
struct PrivateCover: View {
    var body: some View {
        Rectangle()
            .fill(Palette.ground)
            .overlay {
                Image(systemName: "lock")
                    .font(.title)
                    .foregroundStyle(Palette.soft)
            }
            .ignoresSafeArea()
            .accessibilityHidden(true)
    }
}
