import Foundation
import UntrainedGroup
import UntrainedShell
import WidgetKit

/// The line where the widget and Siri find it.
struct PhoneBoard: LineBoard {
    let folder: URL?

    func show(_ line: NextLine) throws {
        guard let folder else { return }
        try NextLineFile(folder: folder).write(line)
        WidgetCenter.shared.reloadAllTimelines()
    }

    func erase() throws {
        guard let folder else { return }
        try NextLineFile(folder: folder).erase()
        try Inbox(folder: folder).erase()
        WidgetCenter.shared.reloadAllTimelines()
    }
}
