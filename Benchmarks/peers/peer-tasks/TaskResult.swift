// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What a piece of work gave.
struct TaskResult {
  /// How many bytes the result takes in memory.
  var byteCount: Int
  /// A number that every library must come to; worked out after the clock has stopped.
  var check: () -> Double
}
