import Foundation
import UntrainedCore

private let settings = Settings(
    languages: ["en"], region: "DE", opensApps: true, noticesBy: .shell, picksPictures: true, hasWidget: false,
    locks: false, prints: false, pausesUnused: false)
private let now = Moment(utcMillis: 1_795_500_000_000, offsetMinutes: 60)

private func refusal(_ saved: String?, _ pack: Data) throws -> OpenError? {
    do {
        _ = try AppSession.open(saved: saved.map { Data($0.utf8) }, pack: pack, settings: settings)
        return nil
    } catch let refused as OpenError {
        return refused
    }
}

/// Errors and faults at the border, seen from Swift. Argument: PACK.
func border(pack: URL) throws {
    let whole = try Data(contentsOf: pack)
    let newer = try refusal("{\"version\":999}", whole)
    if case .Newer(999, 1..<999) = newer {} else { check(false, "newer: \(String(describing: newer))") }
    let damaged = try refusal("{\"version\":1,\"state\":?}", whole)
    check(damaged == .Damaged(offset: 21), "damaged: \(String(describing: damaged))")
    let broken = try refusal(nil, Data("?".utf8))
    if case .PackDamaged(let why) = broken, why.contains("begin") {} else { check(false, "broken: \(String(describing: broken))") }
    let other = try refusal(nil, Data("untrained-pack 999 0\n".utf8))
    if case .PackOtherForm(999, _) = other {} else { check(false, "other: \(String(describing: other))") }

    let session = try AppSession.open(saved: nil, pack: whole, settings: settings)
    let before = session.step(event: .opened, now: now)
    let fault = provokeFault(session: session, event: .chose(field: "country", option: "FR"), now: now)
    check(fault.window.notice?.text.isEmpty == false, "notice: \(String(describing: fault.window.notice))")
    check(fault.effects.isEmpty, "effects: \(fault.effects)")
    check(fault.window.page == before.window.page, "page: \(fault.window.page)")
    let untouched = try AppSession.open(saved: nil, pack: whole, settings: settings)
    _ = untouched.step(event: .opened, now: now)
    let after = session.step(event: .noticeSeen, now: now)
    check(after == untouched.step(event: .noticeSeen, now: now), "the fault changed the state")
    print("Swift: errors have their fields, a fault leaves the state as it was")
}
