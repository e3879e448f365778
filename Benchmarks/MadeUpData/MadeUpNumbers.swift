// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion

/// Made-up numbers for the benchmarks, the same in every run.
public enum MadeUpNumbers {
  /// Numbers spread evenly from 0 up to, not including, 1.
  ///
  /// - Parameters:
  ///   - count: How many.
  ///   - seed: Where the generator begins.
  /// - Returns: The numbers.
  public static func uniform(_ count: Int, seed: UInt64) -> [Double] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in generator.uniform() }
  }

  /// Answers and weights of a made-up survey: one answer in twenty is missing (NaN), weights lie
  /// from 0.5 to 1.5.
  ///
  /// - Parameter count: How many respondents.
  /// - Returns: An answer and a weight per respondent.
  public static func answers(_ count: Int) -> (values: [Double], weights: [Double]) {
    let missing = uniform(count, seed: 12)
    var values = uniform(count, seed: 11)
    for index in 0..<count where missing[index] < 0.05 { values[index] = .nan }
    return (values, uniform(count, seed: 13).map { $0 + 0.5 })
  }
}
