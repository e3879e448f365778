// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics

/// Kitagawa's decomposition of a difference of rates over the levels of one factor.
///
///     Σ (w from − w to)(p from + p to)/2 + Σ (w from + w to)/2 (p from − p to)
///     threefold: Σ (w from − w to) p to + Σ w to (p from − p to) + Σ (w from − w to)(p from − p to)
///
/// with the share w of each level in a group and its rate p there.
///
/// Reference: Kitagawa (1955), Components of a difference between two rates, Journal of the American
/// Statistical Association 50, doi:10.1080/01621459.1955.10501299, as commonly stated; not checked
/// against the paper.
struct RatesDecomposition: DecompositionArithmetic {
  private let sides: [LevelRates]
  private let labels: [ModelSample.Column]
  private let isThreefold: Bool

  init(
    _ sample: DecompositionSample,
    _ factor: String,
    _ levels: [String],
    isThreefold: Bool
  ) {
    sides = [sample.from, sample.to].map { LevelRates($0, factor, levels.count) }
    labels = levels.map { ModelSample.Column(variable: factor, level: $0) }
    self.isThreefold = isThreefold
  }

  func stack(under weights: [Double]?) -> [Double] {
    sides.flatMap { $0.sharesAndRates(under: weights) }
  }

  func influence() -> [UnitTotals] { sides.flatMap { $0.influence() } }

  func parts(of stack: [DualNumber]) -> DecompositionParts {
    let count = labels.count
    func part(_ index: Int) -> [DualNumber] { Array(stack[index * count..<(index + 1) * count]) }
    return RatesDecomposition.parts(
      labels,
      shares: (part(0), part(2)),
      rates: (part(1), part(3)),
      isThreefold: isThreefold
    )
  }

  /// The parts of a difference of rates.
  static func parts(
    _ labels: [ModelSample.Column],
    shares: (from: [DualNumber], to: [DualNumber]),
    rates: (from: [DualNumber], to: [DualNumber]),
    isThreefold: Bool
  ) -> DecompositionParts {
    func mean(_ shares: [DualNumber], _ rates: [DualNumber]) -> DualNumber {
      zip(shares, rates).reduce(DualNumber(0)) { $0 + $1.0 * $1.1 }
    }
    let half = DualNumber(0.5)
    var parts = DecompositionParts(
      from: mean(shares.from, rates.from),
      to: mean(shares.to, rates.to)
    )
    var (composition, rate, both): ([DualNumber], [DualNumber], [DualNumber]) = ([], [], [])
    for level in labels.indices {
      let moreOften = shares.from[level] - shares.to[level]
      let higher = rates.from[level] - rates.to[level]
      if isThreefold {
        composition.append(moreOften * rates.to[level])
        rate.append(shares.to[level] * higher)
        both.append(moreOften * higher)
      } else {
        composition.append(moreOften * (rates.from[level] + rates.to[level]) * half)
        rate.append((shares.from[level] + shares.to[level]) * half * higher)
      }
    }
    parts.append(.composition, labels, composition)
    parts.append(.rate, labels, rate)
    if isThreefold { parts.append(.interaction, labels, both) }
    for (role, own, shares) in [
      (DecompositionRole.from, rates.from, shares.from), (.to, rates.to, shares.to),
    ] {
      for (level, label) in labels.enumerated() {
        parts.moments.append(
          DecompositionParts.Moment(
            role: role,
            variable: label.variable,
            level: label.level,
            number: own[level],
            mean: shares[level].value
          )
        )
      }
    }
    return parts
  }
}

extension DecompositionRequest {
  /// Kitagawa's decomposition.
  func ratesDecomposition(isThreefold: Bool) throws(GapError) -> GapDecomposition {
    try check()
    guard factors.count == 1 else {
      throw GapError(
        .badFactor,
        culprit: factors.joined(separator: ", "),
        "Rates are decomposed over the levels of one factor, and \(factors.count) are named; make "
          + "one column of their combinations, or decompose by oaxaca."
      )
    }
    let sample = try sample(asCategories: factors)
    try sample.checkLevels(self)
    let arithmetic = RatesDecomposition(
      sample,
      factors[0],
      sample.pooled.levels(of: factors[0]) ?? [],
      isThreefold: isThreefold
    )
    return try GapDecomposition(self, method: "kitagawa", arithmetic, sample, notes: [])
  }
}
