// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension NodeAggregation {
  /// The weighted arithmetic mean: a low part is fully made up for by a high one.
  public static let arithmeticMean = NodeAggregation(ArithmeticMean())

  /// The weighted geometric mean, or weighted product; parts of 0 and below are refused.
  public static let geometricMean = NodeAggregation(GeometricMean())

  /// The weighted geometric mean of parts of at least a floor.
  ///
  /// - Parameter floor: What smaller parts are raised to; 0 lets a part of 0 make the whole 0.
  /// - Returns: The method.
  public static func geometricMean(floor: Double) -> NodeAggregation {
    NodeAggregation(GeometricMean(), floor: floor)
  }

  /// The weighted harmonic mean; parts of 0 and below are refused.
  public static let harmonicMean = NodeAggregation(HarmonicMean())

  /// The weighted harmonic mean of parts of at least a floor.
  ///
  /// - Parameter floor: What smaller parts are raised to; 0 lets a part of 0 make the whole 0.
  /// - Returns: The method.
  public static func harmonicMean(floor: Double) -> NodeAggregation {
    NodeAggregation(HarmonicMean(), floor: floor)
  }

  /// The weighted power mean: order 1 is the arithmetic, 0 the geometric, −1 the harmonic mean.
  ///
  /// - Parameters:
  ///   - order: The order, from −1000 to 1000.
  ///   - floor: What smaller parts are raised to; nil leaves or refuses them.
  /// - Returns: The method.
  public static func powerMean(order: Double, floor: Double? = nil) -> NodeAggregation {
    NodeAggregation(PowerMean(unchecked: order), floor: floor)
  }

  /// The weighted median.
  public static let median = NodeAggregation(WeightedMedian())

  /// The smallest part: nothing makes up for it.
  public static let minimum = NodeAggregation(SmallestPart())

  /// The distance from the worst point, as Sarma defined it in 2012.
  public static let distanceFromWorst = NodeAggregation(IdealDistance(.fromWorst))

  /// The inverse distance from the ideal point, as Sarma defined it in 2008 and 2010.
  public static let distanceToIdeal = NodeAggregation(IdealDistance(.toIdeal))

  /// The mean of the distance from the worst point and the inverse distance from the ideal one.
  public static let idealDistance = NodeAggregation(IdealDistance(.both))

  /// The mean less a penalty for a low smallest part.
  ///
  /// - Parameters:
  ///   - penalty: How much of the penalty counts, from 0 (the mean) to 1.
  ///   - smoothing: How soft the penalty is for small differences; at least 0.
  /// - Returns: The method.
  public static func meanMin(penalty: Double, smoothing: Double) -> NodeAggregation {
    NodeAggregation(MeanMin(penalty: penalty, smoothing: smoothing))
  }

  /// The ordered weighted mean: weights belong to the best part, the second best, and so on.
  ///
  /// - Parameter weights: A weight per place, the best part first.
  /// - Returns: The method.
  public static func orderedMean(weights: [Double]) -> NodeAggregation {
    NodeAggregation(OrderedMean(weights: weights))
  }

  /// The Mazziotta–Pareto index: the mean, less or plus a penalty for uneven parts.
  ///
  /// - Parameters:
  ///   - penalty: Whether uneven parts lower or raise the number.
  ///   - denominator: What the squares of the standard deviation are divided by.
  /// - Returns: The method.
  public static func mazziottaPareto(
    _ penalty: MazziottaPareto.Penalty = .subtracted,
    denominator: VarianceDenominator = .sample
  ) -> NodeAggregation {
    NodeAggregation(MazziottaPareto(penalty, denominator: denominator))
  }
}
