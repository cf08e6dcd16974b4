import Foundation

/// The folder that the app shares with its own extensions and with nobody else.
public enum SharedFolder {
    public static let id = "group.org.untrained.app"

    /// `nil` where the app was not signed for the group.
    public static var url: URL? {
        #if canImport(Darwin)
        FileManager.default.containerURL(forSecurityApplicationGroupIdentifier: id)
        #else
        nil
        #endif
    }

    #if canImport(Darwin)
    static let writing: Data.WritingOptions = [.atomic, .completeFileProtectionUntilFirstUserAuthentication]
    #else
    static let writing: Data.WritingOptions = [.atomic]
    #endif

    /// There, and left out of cloud backups.
    static func prepare(_ folder: URL) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        #if canImport(Darwin)
        var marked = folder
        var values = URLResourceValues()
        values.isExcludedFromBackup = true
        try marked.setResourceValues(values)
        #endif
    }
}
