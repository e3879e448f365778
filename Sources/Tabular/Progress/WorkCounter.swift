// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import Synchronization

/// Counts the finished parts of a step, from any thread, and tells who listens.
///
///     let counter = WorkCounter("Drawing and pairing respondents", of: draws)
///     for draw in 0..<draws { …; counter?.add() }
///
/// There is none where nobody listens, so that a loop pays for a look at nil.
package final class WorkCounter: Sendable {
  private let step: String
  private let total: Int
  private let listener: WorkProgress.Listener
  private let finished = Atomic<Int>(0)
  /// How often a step reports at most.
  private static let reports = 1_000

  /// A counter of so many parts; nil where nobody listens.
  package init?(_ step: @autoclosure () -> String, of total: Int) {
    guard total > 0, let listener = WorkProgress.current else { return nil }
    self.step = step()
    self.total = total
    self.listener = listener
  }

  /// Some more parts are finished.
  package func add(_ count: Int = 1) {
    let (before, after) = finished.add(count, ordering: .relaxed)
    report(from: before, to: after)
  }

  /// So many parts are finished in all; for a step that one thread does.
  package func reach(_ count: Int) {
    report(from: finished.exchange(count, ordering: .relaxed), to: count)
  }

  private func report(from before: Int, to after: Int) {
    let share = Double(WorkCounter.reports) / Double(total)
    guard Int(Double(before) * share) != Int(Double(after) * share) || after >= total else {
      return
    }
    listener(WorkProgress(step: step, fraction: min(1, Double(after) / Double(total))))
  }
}
