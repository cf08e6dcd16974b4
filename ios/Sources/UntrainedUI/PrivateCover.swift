import SwiftUI

/// Stands before everything in the app switcher when the person asked for discretion.
public struct PrivateCover: View {
    public init() {}

    public var body: some View {
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
