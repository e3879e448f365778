// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import MadeUpData
import FinancialInclusion

/// Means of a made-up survey.
enum MeanTasks {
  static func weightedMean(respondents: Int) -> () throws -> TaskResult {
    let (values, weights) = MadeUpNumbers.answers(respondents)
    return {
      let mean = try WeightedMean(of: values, weights: weights, missing: .omit)
      return TaskResult(byteCount: 8) { mean.value }
    }
  }
}
