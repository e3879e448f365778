// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics

extension SeededGenerator {
  /// A number of 0 ..< count, each as likely as the others.
  @inline(__always)
  mutating func place(below count: Int) -> Int {
    // Off by less than count / 2⁶⁴, which no number of draws can tell.
    Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(count)).high)
  }
}
