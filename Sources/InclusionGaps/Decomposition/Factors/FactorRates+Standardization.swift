// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension FactorRates {
  /// What every factor does to the rates, the other factors held alike: Das Gupta's standardization.
  ///
  ///     two populations:   effect = Shapley value of the factor in R(first) − R(second)
  ///     N populations:     effect(i, k) = 1/N Σⱼ effect of (i, j) − 1/N Σⱼ effect of (k, j)
  ///
  /// A standardized rate is the one that a population would have if it differed from the others in
  /// that factor alone. Effects over several populations agree with each other: that from A to C is
  /// the sum of those from A to B and from B to C.
  ///
  ///     let answer = try rates.standardized()
  ///     answer.standardized[0]   // the first population's rate standardized for each factor
  ///
  /// - Returns: The rates, the standardized rates, and the differences between any two populations.
  /// - Throws: ``GapError`` with code `badValue` if the rate of a mixture of populations is not a
  ///   finite number.
  /// - Complexity: O(*N*² 2ᵖ *p*) for *N* populations and *p* factors, times the work of one rate.
  ///
  /// Reference: Das Gupta (1993), Standardization and Decomposition of Rates: A User's Manual, U.S.
  /// Bureau of the Census P23-186, as commonly stated; not checked against the manual.
  public func standardized() throws(GapError) -> StandardizedRates {
    let (count, size) = (populations.count, Double(populations.count))
    let none = [[Double]](
      repeating: [Double](repeating: 0, count: factors.count),
      count: count
    )
    // effects[i]: Σⱼ effect of (i, j). standard[i][j]: i's standardized rates beside j alone.
    var effects = none
    var standard = [[[Double]]](repeating: none, count: count)
    for first in 0..<count {
      for second in (first + 1)..<max(first + 1, count) {
        let averages = try averages(first, second)
        for (factor, average) in averages.enumerated() {
          effects[first][factor] += average.effect
          effects[second][factor] -= average.effect
          standard[first][second][factor] = average.with
          standard[second][first][factor] = average.without
        }
      }
    }
    var standardized = none
    for own in 0..<count {
      for factor in factors.indices {
        let others = (0..<count).filter { $0 != own }
        var sum = 0.0
        for other in others {
          sum += standard[own][other][factor] / (size - 1)
          var rest = -(size - 2) * standard[other][own][factor]
          for third in others where third != other { rest += standard[other][third][factor] }
          sum += rest / (size * (size - 1))
        }
        standardized[own][factor] = sum
      }
    }
    return StandardizedRates(
      factors: factors,
      populations: populations.map(\.name),
      rates: populations.map { rate($0.values) },
      standardized: standardized,
      effects: effects.map { $0.map { $0 / size } }
    )
  }

  /// The averages of each factor when it comes from the first population instead of the second.
  private func averages(_ first: Int, _ second: Int) throws(GapError) -> [ShapleyValue.Averages] {
    let (own, other) = (populations[first].values, populations[second].values)
    var mixture = other
    let values = (0..<1 << factors.count).map { set in
      for factor in factors.indices {
        mixture[factor] = set >> factor & 1 == 1 ? own[factor] : other[factor]
      }
      return rate(mixture)
    }
    return try ShapleyValue.averages(of: values, factors: factors.count)
  }
}
