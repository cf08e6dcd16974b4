// A stand-in: see ../README.md.
import Foundation

/// https://developer.apple.com/documentation/localauthentication/lapolicy
public enum LAPolicy: Int, Sendable { case deviceOwnerAuthentication = 2 }
/// https://developer.apple.com/documentation/localauthentication/lacontext
open class LAContext: NSObject {
    public func canEvaluatePolicy(_ policy: LAPolicy, error: UnsafeMutablePointer<NSError?>?) -> Bool { false }
    public func evaluatePolicy(_ policy: LAPolicy, localizedReason: String) async throws -> Bool { true }
}
