import SwiftUI
import UntrainedCore

// SwiftUI and the core both have a Button and a Label. In this module the plain words are SwiftUI's.

typealias Button = SwiftUI.Button
typealias Label = SwiftUI.Label
typealias CoreButton = UntrainedCore.Button
typealias CoreLabel = UntrainedCore.Label
typealias CoreWindow = UntrainedCore.Window

/// How a view tells what happened.
public typealias Send = @MainActor (Event) -> Void
