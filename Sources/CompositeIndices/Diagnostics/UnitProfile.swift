// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import DenseAlgebra

/// Where one unit stands on every indicator: its strengths and weaknesses.
///
///     let peru = try UnitProfile(ofUnit: 3, in: indicators, directions: directions)
///     peru.strengths(5).map(\.indicator)
///
/// Edge cases: ranks count from 1, the best, and ties share the best of their ranks; an indicator that
/// the unit misses is left out; an indicator that only it has ranks it first of one.
public struct UnitProfile: Hashable, Sendable {
  /// Where the unit stands on one indicator.
  public struct Place: Hashable, Sendable {
    /// The name of the indicator.
    public let indicator: String
    /// The value of the unit.
    public let value: Double
    /// Its rank, 1 for the best.
    public let rank: Int
    /// How many units have a value.
    public let ranked: Int
  }

  /// Where the unit stands on every indicator of which it has a value, in their order.
  public let places: [Place]

  /// Looks where a unit stands.
  ///
  /// - Parameters:
  ///   - unit: The row of the unit, counted from 0.
  ///   - indicators: The indicators.
  ///   - directions: Whether more of each is better; empty where it is of all.
  /// - Throws: ``IndexError`` with code `lengthsDiffer` unless there is a direction per indicator.
  public init(
    ofUnit unit: Int,
    in indicators: IndicatorMatrix,
    directions: [IndicatorDirection] = []
  ) throws(IndexError) {
    precondition((0..<indicators.unitCount).contains(unit), "There is no such unit.")
    guard directions.isEmpty || directions.count == indicators.count else {
      throw IndexError(
        .lengthsDiffer,
        culprit: "\(directions.count) directions",
        "\(directions.count) directions do not fit \(indicators.count) indicators; give one each."
      )
    }
    var places: [Place] = []
    for (column, name) in indicators.names.enumerated() {
      let values = indicators.values.column(column)
      let value = values[unit]
      guard !value.isNaN else { continue }
      let isReversed = !directions.isEmpty && directions[column] == .lowerIsBetter
      let better = values.count { isReversed ? $0 < value : $0 > value }
      let ranked = values.count { !$0.isNaN }
      places.append(Place(indicator: name, value: value, rank: better + 1, ranked: ranked))
    }
    self.places = places
  }

  /// The indicators on which the unit stands best, the best first; ties in their order.
  ///
  /// - Parameter count: How many.
  /// - Returns: At most so many places.
  public func strengths(_ count: Int = 5) -> [Place] {
    Array(
      places.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
        .map(\.element).prefix(max(0, count))
    )
  }

  /// The indicators on which the unit stands worst, the worst first; ties in their order.
  ///
  /// - Parameter count: How many.
  /// - Returns: At most so many places.
  public func weaknesses(_ count: Int = 5) -> [Place] {
    let ordered = places.enumerated().sorted {
      (-$0.element.rank, $0.offset) < (-$1.element.rank, $1.offset)
    }
    return Array(ordered.map(\.element).prefix(max(0, count)))
  }
}
