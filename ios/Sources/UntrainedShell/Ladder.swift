import Foundation
import UntrainedCore

/// Tries the rungs of a link in the order given, and says which one opened.
@MainActor struct Ladder {
    let links: any Links

    func climb(_ rungs: [Rung]) async -> Rung? {
        for rung in rungs where await opens(rung) { return rung }
        return nil
    }

    private func opens(_ rung: Rung) async -> Bool {
        switch rung {
        case .ownApp(_, let address), .anyApp(let address): await open(address, universalOnly: true)
        case .browser(let address): await open(address, universalOnly: false)
        case .written: true
        }
    }

    private func open(_ address: String, universalOnly: Bool) async -> Bool {
        guard let url = URL(string: address) else { return false }
        return await links.open(url, universalOnly: universalOnly)
    }
}
