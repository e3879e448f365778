// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import SurveyStatistics

/// Gelbach's decomposition: by how much the coefficient of the group changes when factors are added,
/// and how much of that each of them does, whatever their order.
///
///     base: y = d β + given + e,   full: y = d β' + given + Σ xₖ bₖ + e
///     β − β' = Σ Γₖ bₖ,   Γₖ the coefficient of d where xₖ is explained by d and given
///
/// Γ and b come from the same respondents, and their covariance is in every error.
///
/// Reference: Gelbach (2016), When do covariates matter?, Journal of Labor Economics 34,
/// doi:10.1086/683668, as commonly stated; not checked against the paper.
struct AddedFactorsDecomposition: DecompositionArithmetic {
  private let sample: DecompositionSample
  private let base: ModelSampleFit
  private let full: ModelSampleFit
  /// The columns of the added factors.
  private let added: Matrix
  private let addedColumns: [Int]
  /// The added factors, and for each the places of its columns among the added ones.
  private let variables: [(name: String, places: [Int])]

  init(
    _ request: DecompositionRequest,
    _ sample: DecompositionSample,
    given: [String]
  ) throws(GapError) {
    self.sample = sample
    let whole = sample.pooled.appending(request.column, sample.indicator)
    let columns = whole.columns
    let last = columns.count - 1
    let baseColumns = columns.indices.filter {
      $0 == 0 || $0 == last || given.contains(columns[$0].variable)
    }
    let addedColumns = columns.indices.filter { !baseColumns.contains($0) }
    self.addedColumns = addedColumns
    full = try DecompositionSample.fit(whole, among: nil, link: .identity)
    base = try DecompositionSample.fit(
      whole.selecting(columns: baseColumns),
      among: nil,
      link: .identity
    )
    added = whole.selecting(columns: addedColumns).matrix()
    variables = request.factors.filter { !given.contains($0) }.map { name in
      (name, addedColumns.indices.filter { columns[addedColumns[$0]].variable == name })
    }
  }

  func stack(under weights: [Double]?) throws(SurveyError) -> [Double] {
    let own = weights.map(sample.pooled.selected)
    let auxiliary = try base.auxiliaryCoefficients(
      of: baseLast,
      targets: added,
      weights: own
    )
    let baseEstimates =
      try own.map { own throws(SurveyError) in
        try base.estimates(under: own)
      } ?? base.estimates
    let fullEstimates =
      try own.map { own throws(SurveyError) in
        try full.estimates(under: own)
      } ?? full.estimates
    return baseEstimates.coefficients + fullEstimates.coefficients + auxiliary.values
      + [sample.from, sample.to].map { part in mean(part, weights) }
  }

  func influence() throws(SurveyError) -> [UnitTotals] {
    let auxiliary = try base.auxiliaryCoefficients(of: baseLast, targets: added)
    return base.coefficientInfluence() + full.coefficientInfluence() + (auxiliary.influence ?? [])
      + [sample.from, sample.to].map { part in
        let mean = mean(part, nil)
        let total = part.weights.reduce(0, +)
        return part.unitTotals(ofDeviations: part.outcome.map { ($0 - mean) / total })
      }
  }

  func parts(of stack: [DualNumber]) -> DecompositionParts {
    let fullStart = baseLast + 1
    let auxiliaryStart = fullStart + full.estimates.coefficients.count
    let end = auxiliaryStart + addedColumns.count
    var parts = DecompositionParts(from: stack[end], to: stack[end + 1])
    parts.gap = stack[baseLast]
    let contributions = variables.map { variable in
      variable.places.reduce(DualNumber(0)) { sum, place in
        sum + stack[auxiliaryStart + place] * stack[fullStart + addedColumns[place]]
      }
    }
    let labels = variables.map { ModelSample.Column(variable: $0.name, level: nil) }
    parts.append(.explained, labels, contributions)
    parts.append(.unexplained, [], [], total: stack[auxiliaryStart - 1])
    for (role, fit, start) in [
      (DecompositionRole.base, base, 0), (.full, full, fullStart),
    ] {
      for (place, column) in fit.sample.columns.enumerated() {
        parts.moments.append(
          DecompositionParts.Moment(
            role: role,
            variable: column.variable,
            level: column.level,
            number: stack[start + place],
            mean: nil
          )
        )
      }
    }
    return parts
  }

  /// The place of the group's coefficient in the base regression: the last.
  private var baseLast: Int { base.estimates.coefficients.count - 1 }

  private func mean(_ part: ModelSample, _ weights: [Double]?) -> Double {
    let own = weights.map(part.selected) ?? part.weights
    return zip(own, part.outcome).reduce(0) { $0 + $1.0 * $1.1 } / own.reduce(0, +)
  }
}

extension DecompositionRequest {
  /// Gelbach's decomposition; `given` names the factors that the base regression holds already.
  func addedFactorsDecomposition(given: [String]) throws(GapError) -> GapDecomposition {
    try check()
    if let twice = given.first(where: { factors.contains($0) || $0 == outcome || $0 == column }) {
      throw GapError(
        .badFactor,
        culprit: twice,
        "'\(twice)' cannot be held in the base regression, as it is the outcome, the group, or one "
          + "of the factors that are added."
      )
    }
    let whole = DecompositionRequest(
      survey: survey,
      outcome: outcome,
      column: column,
      from: from,
      to: to,
      factors: given + factors,
      groups: groups,
      missing: missing,
      inference: inference
    )
    let sample = try whole.sample()
    var notes: [String] = []
    if !given.isEmpty {
      notes.append("The gap is what remains of it with the same \(given.joined(separator: ", ")).")
    }
    return try GapDecomposition(
      self,
      method: "gelbach",
      AddedFactorsDecomposition(whole, sample, given: given),
      sample,
      notes: notes
    )
  }
}
