// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Dispatch
import Tabular

/// Independent pieces of work, side by side where there are cores; each result depends on its piece
/// alone, so that the number of cores changes nothing.
package enum Parallel {
  /// The results of a closure for 0, 1, …, in that order.
  ///
  /// - Parameters:
  ///   - count: How many pieces there are.
  ///   - step: What a person who waits is told; nil for work that is part of another step.
  ///   - body: Makes a result.
  /// - Returns: The results.
  package static func map<Result: Sendable>(
    _ count: Int,
    step: String? = nil,
    _ body: (Int) -> Result
  ) -> [Result] {
    guard count > 1 else { return count == 1 ? [body(0)] : [] }
    let counter = step.flatMap { WorkCounter($0, of: count) }
    var results = [Result?](repeating: nil, count: count)
    results.withUnsafeMutableBufferPointer { results in
      withoutActuallyEscaping(body) { body in
        // Each index is written once, by one thread; the compiler cannot see that.
        nonisolated(unsafe) let results = results
        nonisolated(unsafe) let body = body
        DispatchQueue.concurrentPerform(iterations: count) { index in
          results[index] = body(index)
          counter?.add()
        }
      }
    }
    return results.compactMap { $0 }
  }
}
