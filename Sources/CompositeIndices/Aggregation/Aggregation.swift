// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import SurveyStatistics

/// A way to make one number of the parts of an index.
public protocol Aggregation: Hashable, Sendable {
  /// What the method is called in a report.
  var name: String { get }

  /// Combines values, all of them finite, with weights that add up to one.
  ///
  /// - Parameters:
  ///   - values: The parts of the index; at least one.
  ///   - weights: A weight per part.
  /// - Returns: The index, in the unit of the parts; between the smallest and the largest of them.
  /// - Throws: ``IndexError`` with code `valueOutOfDomain` if the formula does not allow a value.
  func combine(_ values: [Double], weights: [Double]) throws(IndexError) -> Double
}

extension Aggregation {
  /// The score of one unit from the parts of its index.
  ///
  ///     try ArithmeticMean().score(of: [57, 43, 49, 61]).value   // 52.5
  ///
  /// Edge cases: a missing part is an error or, with `.omit`, left out and the weights of the others
  /// scaled up; the score then says which were left out. A unit whose parts are all missing has no
  /// score.
  ///
  /// - Parameters:
  ///   - values: The parts; NaN where one is missing.
  ///   - weights: A weight per part; nil weighs all alike.
  ///   - missing: What to do about a missing part.
  /// - Returns: The score and what it was made of.
  /// - Throws: ``IndexError`` with code `lengthsDiffer`, `missingValue`, `notFinite`, `noValues`,
  ///   `invalidWeight` if only parts with weight 0 are left, or `valueOutOfDomain`.
  public func score(
    of values: [Double],
    weights: IndexWeights? = nil,
    missing: MissingPolicy = .reject
  ) throws(IndexError) -> AggregateScore {
    let given: IndexWeights
    if let weights { given = weights } else { given = try IndexWeights.equal(values.count) }
    guard given.shares.count == values.count else {
      throw IndexError(
        .lengthsDiffer,
        culprit: "\(given.shares.count) weights",
        "\(given.shares.count) weights do not fit \(values.count) parts; give one each."
      )
    }
    var omitted: [Int] = []
    for (part, value) in values.enumerated() where !value.isFinite {
      guard value.isNaN else {
        throw IndexError(
          .notFinite,
          culprit: "\(value)",
          "Part \(part) (counted from 0) is \(value); an index is made of finite numbers."
        )
      }
      guard missing == .omit else {
        throw IndexError(
          .missingValue,
          culprit: "part \(part)",
          "Part \(part) (counted from 0) is missing; pass `missing: .omit` to spread its weight "
            + "over the others."
        )
      }
      omitted.append(part)
    }
    let used = values.indices.filter { !values[$0].isNaN }
    guard !used.isEmpty else {
      throw IndexError(
        .noValues,
        culprit: "\(values.count) parts",
        "All \(values.count) parts are missing; the unit has no score."
      )
    }
    let shares =
      omitted.isEmpty ? given : try IndexWeights(used.map { given.shares[$0] })
    let value = try combine(used.map { values[$0] }, weights: shares.shares)
    guard value.isFinite else {
      throw IndexError(
        .notFinite,
        culprit: "\(value)",
        "The parts are too large for their \(name) to be a number; normalise them first."
      )
    }
    return AggregateScore(value: value, omittedParts: omitted, weights: shares.shares)
  }
}
