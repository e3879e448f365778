// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import DenseAlgebra
public import SurveyStatistics

/// Which of several indicators go together, every pair of them.
///
///     let matrix = try CorrelationMatrix(.spearman, of: indicators, missing: .omit)
///     matrix[0, 1]?.coefficient
///     matrix.pairs(atLeast: 0.9)   // what may be counted twice
///
/// Edge cases: where a pair is constant or has fewer than two units in common there is no correlation
/// (nil); an indicator goes together with itself exactly.
public struct CorrelationMatrix: Hashable, Sendable {
  /// A pair of indicators and how they go together.
  public struct Pair: Hashable, Sendable {
    /// The name of the one.
    public let first: String
    /// The name of the other.
    public let second: String
    /// How they go together.
    public let correlation: Correlation
  }

  /// How it is measured.
  public let kind: CorrelationKind
  /// The names of the indicators.
  public let names: [String]
  /// Row by row.
  private let correlations: [Correlation?]

  /// Measures every pair.
  ///
  /// - Parameters:
  ///   - kind: How it is measured.
  ///   - indicators: The indicators.
  ///   - missing: With `.omit`, each pair counts the units that have both values.
  /// - Throws: ``IndexError`` with code `missingValue`.
  /// - Complexity: O(*p*² *n*) for Pearson, O(*p*² *n* log *n*) otherwise.
  public init(
    _ kind: CorrelationKind,
    of indicators: IndicatorMatrix,
    missing: MissingPolicy = .reject
  ) throws(IndexError) {
    if missing == .reject { _ = try indicators.complete(missing: .reject) }
    let count = indicators.count
    let columns = (0..<count).map { indicators.values.column($0) }
    var all = [Correlation?](repeating: nil, count: count * count)
    for first in 0..<count {
      for second in first..<count {
        let found = try? Correlation(kind, of: columns[first], and: columns[second])
        all[first * count + second] = found
        all[second * count + first] = found
      }
    }
    self.kind = kind
    names = indicators.names
    correlations = all
  }

  /// How two indicators go together; nil where that is not defined.
  ///
  /// - Parameters:
  ///   - first: The place of the one, counted from 0.
  ///   - second: The place of the other.
  public subscript(first: Int, second: Int) -> Correlation? {
    correlations[first * names.count + second]
  }

  /// The pairs that go together closely, in either direction.
  ///
  /// - Parameter limit: The least coefficient, whatever its sign.
  /// - Returns: Each such pair once, the closest first.
  public func pairs(atLeast limit: Double) -> [Pair] {
    pairs { abs($0) >= limit }
  }

  /// The pairs that go against each other: one may point the wrong way.
  ///
  /// - Parameter limit: The largest coefficient; negative.
  /// - Returns: Each such pair once, the strongest first.
  public func pairs(atMost limit: Double) -> [Pair] {
    pairs { $0 <= limit }
  }

  private func pairs(where holds: (Double) -> Bool) -> [Pair] {
    var found: [Pair] = []
    for first in names.indices {
      for second in names.indices where second > first {
        guard let correlation = self[first, second], holds(correlation.coefficient) else {
          continue
        }
        found.append(Pair(first: names[first], second: names[second], correlation: correlation))
      }
    }
    return found.sorted { abs($0.correlation.coefficient) > abs($1.correlation.coefficient) }
  }
}
