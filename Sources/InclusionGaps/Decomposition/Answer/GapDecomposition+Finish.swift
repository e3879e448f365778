// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics

extension GapDecomposition {
  /// The answer to a request: contributions of grouped factors added up, errors from influence.
  ///
  /// - Parameters:
  ///   - request: The request, whose groups of factors are added up here.
  ///   - method: The name of the method.
  ///   - means: The mean outcomes of the group measured from and the group measured to.
  ///   - gap: The gap that is decomposed; nil for the difference of the means.
  ///   - values: The contributions, component by component, each component's total first.
  ///   - moments: The coefficients behind them.
  ///   - notes: What was omitted, normalised or assumed.
  /// - Throws: ``GapError`` with code `survey` if the inference makes no sense.
  init(
    _ request: DecompositionRequest,
    method: String,
    means: (from: DecomposedMean, to: DecomposedMean),
    gap: DecomposedMean? = nil,
    values: [DecomposedValue],
    moments: [DecomposedMoment],
    notes: [String]
  ) throws(GapError) {
    let (from, to) = means
    let variance = request.survey.designVariance
    let observations = from.observations + to.observations
    let finisher = try DecompositionErrors(
      variance,
      request.inference,
      degreesOfFreedom: request.survey.degreesOfFreedom
    )
    let difference =
      gap
      ?? DecomposedMean(
        observations: observations,
        value: from.value - to.value,
        influence: DecompositionErrors.combined([(1, from.influence), (-1, to.influence)])
      )
    let grouped = DecomposedValue.grouped(values, request.groups)
    variable = request.outcome
    outcome = request.isOfShares ? .share : .mean
    column = request.column
    self.method = method
    self.gap = try finisher.estimate(difference.value, difference.influence, observations)
    groups = [
      DecomposedGroup(
        role: .from,
        level: request.from,
        observations: from.observations,
        estimate: try finisher.estimate(from.value, from.influence, from.observations)
      ),
      DecomposedGroup(
        role: .to,
        level: request.to,
        observations: to.observations,
        estimate: try finisher.estimate(to.value, to.influence, to.observations)
      ),
    ]
    var contributions: [GapContribution] = []
    for value in grouped {
      contributions.append(
        GapContribution(
          component: value.component,
          variable: value.variable,
          level: value.level,
          estimate: try finisher.estimate(value.value, value.influence, observations)
        )
      )
    }
    self.contributions = contributions
    var coefficients: [DecompositionCoefficient] = []
    for moment in moments {
      let count =
        switch moment.role {
        case .from: from.observations
        case .to: to.observations
        default: observations
        }
      coefficients.append(
        DecompositionCoefficient(
          role: moment.role,
          variable: moment.variable,
          level: moment.level,
          estimate: try finisher.estimate(moment.value, moment.influence, count),
          mean: moment.mean
        )
      )
    }
    self.coefficients = coefficients
    self.notes = notes
    inference = request.inference
    self.variance = variance
    influence = grouped.map(\.influence)
  }
}

extension DecomposedValue {
  /// The contributions with those of grouped factors added up, in the place of the group's first.
  static func grouped(_ values: [DecomposedValue], _ groups: [FactorGroup]) -> [DecomposedValue] {
    guard !groups.isEmpty else { return values }
    var nameOf: [String: String] = [:]
    for group in groups { for factor in group.factors { nameOf[factor] = group.name } }
    var result: [DecomposedValue] = []
    var members: [[(Double, UnitTotals?)]] = []
    for value in values {
      let name = value.variable.flatMap { nameOf[$0] }
      let place = result.firstIndex { $0.component == value.component && $0.variable == name }
      guard let name, let place, result[place].variable != nil else {
        result.append(
          DecomposedValue(
            component: value.component,
            variable: name ?? value.variable,
            level: name == nil ? value.level : nil,
            value: value.value,
            influence: value.influence
          )
        )
        members.append([(1, value.influence)])
        continue
      }
      members[place].append((1, value.influence))
      result[place] = DecomposedValue(
        component: value.component,
        variable: name,
        level: nil,
        value: result[place].value + value.value,
        influence: nil
      )
    }
    return zip(result, members).map { value, parts in
      guard parts.count > 1 else { return value }
      return DecomposedValue(
        component: value.component,
        variable: value.variable,
        level: value.level,
        value: value.value,
        influence: DecompositionErrors.combined(parts)
      )
    }
  }
}
