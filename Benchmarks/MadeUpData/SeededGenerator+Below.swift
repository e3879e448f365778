// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion

// Number i of the generator follows from the seed and i alone, so that the peers' scripts make the
// same numbers with whole arrays at a time.
extension SeededGenerator {
  /// The next whole number from 0 up to, not including, `bound`.
  mutating func below(_ bound: Int) -> Int { Int(uniform() * Double(bound)) }
}
