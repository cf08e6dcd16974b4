/// What goes on by itself beside the orders, without the person: it must have ended before the system may stop the app.
@MainActor final class Chores {
    private var running: Set<Task<Void, Never>> = []

    func begin(_ chore: @escaping @MainActor () async -> Void) {
        let task = Task { await chore() }
        running.insert(task)
        Task {
            await task.value
            running.remove(task)
        }
    }

    var none: Bool { running.isEmpty }

    func settled() async { while let task = running.first { await end(task) } }

    private func end(_ task: Task<Void, Never>) async {
        await task.value
        running.remove(task)
    }
}
