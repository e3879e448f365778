// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A measure and how much each row moves it.
public struct LinearizedMeasure: Hashable, Sendable {
  /// The value of the measure.
  public let value: Double
  /// For each row the derivative of the measure by the row's weight: times the weight, it is what
  /// the row adds to a design-based error. Rows that are left out have 0. The sum over rows of
  /// weight times influence is 0 for a measure that does not depend on the scale of weights.
  ///
  /// Times the sum of weights it is the influence function of the literature: the recentred
  /// influence function of a regression is `value + sumOfWeights · influence`.
  public let influence: [Double]

  /// A measure from its parts.
  ///
  /// - Parameters:
  ///   - value: The value of the measure.
  ///   - influence: For each row the derivative by its weight.
  public init(value: Double, influence: [Double]) {
    self.value = value
    self.influence = influence
  }

  /// The measure times a constant.
  func scaled(by factor: Double) -> LinearizedMeasure {
    LinearizedMeasure(value: value * factor, influence: influence.map { $0 * factor })
  }

  /// A function of the measure, from its value and its derivative there.
  func mapped(to value: Double, derivative: Double) -> LinearizedMeasure {
    LinearizedMeasure(value: value, influence: influence.map { $0 * derivative })
  }

  /// The difference of two measures of the same rows.
  static func - (left: LinearizedMeasure, right: LinearizedMeasure) -> LinearizedMeasure {
    LinearizedMeasure(
      value: left.value - right.value,
      influence: zip(left.influence, right.influence).map { $0 - $1 }
    )
  }
}
