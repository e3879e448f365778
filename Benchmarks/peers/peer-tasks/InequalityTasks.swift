// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import MadeUpData

/// Ginis of made-up incomes, spread as incomes are: many small ones and a long tail.
enum InequalityTasks {
  static func gini(people: Int, isWeighted: Bool) -> () throws -> TaskResult {
    let values = MadeUpNumbers.uniform(people, seed: 21).map { 100 / (1.001 - $0) }
    let weights = isWeighted ? MadeUpNumbers.uniform(people, seed: 22).map { $0 + 0.5 } : nil
    return {
      let gini = try WeightedValues(values, weights: weights).value(of: .gini())
      return TaskResult(byteCount: 8) { gini }
    }
  }
}
