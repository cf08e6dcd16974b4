import UntrainedCore

/// Keeps the system's notices equal to the last plan. One change at a time: the system answers late, and two that overlap
/// would mix.
@MainActor public final class Notices {
    private let center: any NoticeCenter
    /// The sets of actions of the plan, which those of a notice that is shown now must not replace.
    private var planned: [NoticeCategory] = []
    private var last: Task<Void, Never>?

    public init(center: any NoticeCenter) { self.center = center }

    /// Replaces the whole set. Those that fall away go first, so that the system's limit is never passed.
    /// False when the system did not take one of them.
    public func set(_ reminders: [Reminder]) async -> Bool {
        let plan = NoticePlan(reminders)
        let center = center
        planned = plan.categories
        return await afterTheOthers {
            let wanted = Set(plan.requests.map(\.id))
            await center.remove(pending: await center.pending().filter { !wanted.contains($0) })
            await center.register(plan.categories)
            var taken = true
            for request in plan.requests {
                do { try await center.add(request) } catch { taken = false }
            }
            return taken
        }
    }

    /// Shows a notice now; false where notices are not shown.
    public func post(_ reminder: Reminder) async -> Bool {
        let plan = NoticePlan([reminder])
        let center = center
        let categories = planned.filter { !plan.categories.contains($0) } + plan.categories
        return await afterTheOthers {
            switch await center.standing() {
            case .notAsked, .denied: return false
            case .quiet, .granted: break
            }
            await center.register(categories)
            for request in plan.requests {
                do { try await center.add(request.now) } catch { return false }
            }
            return true
        }
    }

    /// Takes what names its subject off the lock screen.
    public func hide() async {
        let center = center
        await afterTheOthers {
            await center.remove(delivered: await center.delivered().filter(\.speaksOpenly).map(\.id))
        }
    }

    /// Withdraws what was shown: the person looks at the app, which says the same and knows what was answered since.
    public func withdraw() async {
        let center = center
        await afterTheOthers { await center.remove(delivered: await center.delivered().map(\.id)) }
    }

    public func erase() async {
        let center = center
        await afterTheOthers { await center.removeEverything() }
    }

    /// The first question is the quiet one, which the system answers itself; the next asks the person.
    public func ask() async -> Permission {
        do {
            switch await center.standing() {
            case .notAsked: _ = try await center.request(quietly: true)
            case .quiet: _ = try await center.request(quietly: false)
            case .granted, .denied: break
            }
        } catch {
            // What holds now is the answer, asked or not.
        }
        return await permission()
    }

    /// What may be done now, without asking anybody.
    public func permission() async -> Permission {
        switch await center.standing() {
        case .notAsked: .notAsked
        case .quiet: .quiet
        case .granted: .granted
        case .denied: .blocked
        }
    }

    private func afterTheOthers<Value: Sendable>(_ work: @escaping @MainActor () async -> Value) async -> Value {
        let before = last
        let task = Task {
            await before?.value
            return await work()
        }
        last = Task { _ = await task.value }
        return await task.value
    }
}
