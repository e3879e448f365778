// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How many processor cores a product may use.
///
/// The choice changes how long a product takes and never its result: the work is always cut in the
/// same tiles, and their sums are always added in the same order.
public enum Cores: Hashable, Sendable {
  /// Every core of the machine, or as many as the environment's `OPENBLAS_NUM_THREADS` allows.
  case all
  /// The calling thread alone: for callers that already run side by side.
  case one
  /// At most so many cores.
  case atMost(Int)

  /// The number of workers for a number of tasks.
  func workers(for tasks: Int) -> Int {
    switch self {
    case .all: min(tasks, Processor.cores)
    case .one: 1
    case .atMost(let limit): max(1, min(tasks, limit, Processor.cores))
    }
  }
}
