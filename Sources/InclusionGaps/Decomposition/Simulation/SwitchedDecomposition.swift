// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics

/// Fairlie's decomposition of a difference of shares.
///
///     explained   = F̄ from(b*) − F̄ to(b*)
///     unexplained = ȳ from − ȳ to − explained
///
/// with F̄ g(b) the weighted mean of F(x'b) in group g. Contributions to the explained part come from
/// the draws; their errors from b*, by the derivatives of the mean contributions, and from the
/// respondents, by what each moves.
struct SwitchedDecomposition: DecompositionArithmetic {
  let regressions: ReferenceRegressions
  let from: GroupPredictions
  let to: GroupPredictions
  /// The coefficients at which characteristics are valued.
  let coefficients: [Double]
  /// The names of what is switched, and its columns.
  let blocks: [(name: String, columns: [Int])]
  private let gradient: (from: [Double], to: [Double])
  /// Set once the draws are made.
  var contributions: [Double] = []
  var gradients: [[Double]] = []
  /// For each factor how far each row of either group moves its contribution.
  var deviations: [(from: [Double], to: [Double])] = []

  init(
    _ regressions: ReferenceRegressions,
    _ request: DecompositionRequest,
    _ sample: DecompositionSample,
    _ link: RegressionLink
  ) throws(SurveyError) {
    self.regressions = regressions
    from = GroupPredictions(sample.from, link)
    to = GroupPredictions(sample.to, link)
    let stack = try regressions.stack(under: nil)
    coefficients = regressions.coefficients(stack.map { DualNumber($0) }).map(\.value)
    gradient = (from.gradient(at: coefficients), to.gradient(at: coefficients))
    blocks = SwitchedDecomposition.blocks(request, sample.pooled.columns)
  }

  /// Factors with their columns; those of a group of factors move together.
  private static func blocks(
    _ request: DecompositionRequest,
    _ columns: [ModelSample.Column]
  ) -> [(name: String, columns: [Int])] {
    var blocks: [(name: String, columns: [Int])] = []
    for factor in request.factors {
      let name = request.groups.first { $0.factors.contains(factor) }?.name ?? factor
      let own = columns.indices.dropFirst().filter { columns[$0].variable == factor }
      if let place = blocks.firstIndex(where: { $0.name == name }) {
        blocks[place].columns += own
      } else {
        blocks.append((name, own))
      }
    }
    return blocks
  }

  /// What is explained.
  var explained: Double {
    from.mean(at: coefficients, under: nil) - to.mean(at: coefficients, under: nil)
  }

  /// The groups ranked by their predictions.
  func switching() -> FactorSwitching {
    let groups = [from, to].map { group in
      RankedGroup(
        group.matrix,
        weights: group.sample.weights,
        coefficients: coefficients,
        blocks: blocks.map(\.columns),
        link: group.link
      )
    }
    return FactorSwitching(
      from: groups[0],
      to: groups[1],
      blocks: blocks.map(\.columns),
      coefficients: coefficients.count,
      link: from.link
    )
  }

  func stack(under weights: [Double]?) throws(SurveyError) -> [Double] {
    let own = try regressions.stack(under: weights)
    let shared = regressions.coefficients(own.map { DualNumber($0) }).map(\.value)
    return own + [
      from.mean(at: shared, under: weights), to.mean(at: shared, under: weights),
      from.outcome(under: weights), to.outcome(under: weights),
    ]
      + deviations.map { deviations in
        from.mean(of: deviations.from, under: weights) + to.mean(of: deviations.to, under: weights)
      }
  }

  func influence() -> [UnitTotals] {
    regressions.influence() + [
      from.influence(at: coefficients), to.influence(at: coefficients), from.outcomeInfluence(),
      to.outcomeInfluence(),
    ]
      + deviations.map { deviations in
        UnitTotals(combining: [
          (1, from.influence(of: deviations.from)), (1, to.influence(of: deviations.to)),
        ])
      }
  }

  func parts(of stack: [DualNumber]) -> DecompositionParts {
    let start = regressions.count
    let shared = regressions.coefficients(stack)
    // The stack's means hold their own coefficients; with derivatives, those come in here.
    let means = [(0, gradient.from), (1, gradient.to)].map { place, slopes in
      moved(stack[start + place], along: slopes, by: shared.map { $0 - DualNumber($0.value) })
    }
    let changes = zip(shared, coefficients).map { $0 - DualNumber($1) }
    var parts = DecompositionParts(from: stack[start + 2], to: stack[start + 3])
    let explained = means[0] - means[1]
    parts.append(
      .explained,
      blocks.map { ModelSample.Column(variable: $0.name, level: nil) },
      contributions.indices.map { place in
        let own = DualNumber(contributions[place]) + stack[start + 4 + place]
        return moved(own, along: gradients[place], by: changes)
      },
      total: explained
    )
    parts.append(.unexplained, [], [], total: stack[start + 2] - stack[start + 3] - explained)
    parts.moments = moments(stack, shared)
    return parts
  }

  private func moved(
    _ number: DualNumber,
    along slopes: [Double],
    by changes: [DualNumber]
  ) -> DualNumber {
    zip(slopes, changes).reduce(number) { $0 + DualNumber($1.0) * $1.1 }
  }

  /// The coefficients of the regressions, and those that they are mixed to.
  private func moments(
    _ stack: [DualNumber],
    _ shared: [DualNumber]
  ) -> [DecompositionParts.Moment] {
    var sets: [(DecompositionRole, [ModelSample.Column], [DualNumber], [Double]?)] = []
    var start = 0
    for (role, fit) in regressions.fits {
      let count = fit.estimates.coefficients.count
      let means = role == .reference ? nil : fit.estimates.means
      sets.append((role, fit.sample.columns, Array(stack[start..<start + count]), means))
      start += count
    }
    if sets.count == 2 { sets.append((.reference, sets[0].1, shared, nil)) }
    return sets.flatMap { role, columns, numbers, means in
      columns.indices.map { place in
        DecompositionParts.Moment(
          role: role,
          variable: columns[place].variable,
          level: columns[place].level,
          number: numbers[place],
          mean: means?[place]
        )
      }
    }
  }
}
