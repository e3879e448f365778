// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics

/// Writes an index as the values of a JSON document; what is as it is by default is left out.
struct SpecificationWriter {
  /// The parts that only code knows how to describe.
  var problems: [IndexProblem] = []

  mutating func index(_ index: CompositeIndex) -> SpecificationValue {
    var members = dimension(index.root)
    members["weight"] = nil
    members["normalization"] = normalization(index.normalization)
    switch index.missing {
    case .reject: break
    case .omit: members["missing"] = .text("omit")
    case .impute(let imputation, let otherwise):
      var values = self.imputation(imputation)
      if otherwise == .omit { values["otherwise"] = .text("omit") }
      members["missing"] = .members(values)
    }
    if let screening = index.screening {
      var values: [String: SpecificationValue] = [
        "availability": .number(screening.availability)
      ]
      if screening.counting == .observed { values["counting"] = .text("observed") }
      members["screening"] = .members(values)
    }
    members["treatment"] = index.treatment.map { .members(treatment($0)) }
    if index.years != .together { members["years"] = .text(index.years.rawValue) }
    return .members(members)
  }

  private mutating func dimension(_ dimension: Dimension) -> [String: SpecificationValue] {
    var members: [String: SpecificationValue] = ["name": .text(dimension.name)]
    if dimension.weight != 1 { members["weight"] = .number(dimension.weight) }
    members["aggregation"] = AggregationSpelling.spelling(of: dimension.aggregation)
    if members["aggregation"] == nil {
      problems.append(
        IndexProblem(
          dimension.name,
          "its aggregation (\(dimension.aggregation.name)) has no word in a specification"
        )
      )
    }
    members["children"] = .list(
      dimension.children.map { child in
        switch child {
        case .dimension(let below): .members(self.dimension(below))
        case .indicator(let indicator): .members(self.indicator(indicator))
        }
      }
    )
    return members
  }

  private func indicator(_ indicator: Indicator) -> [String: SpecificationValue] {
    var members: [String: SpecificationValue] = ["indicator": .text(indicator.column)]
    if indicator.name != indicator.column { members["name"] = .text(indicator.name) }
    if indicator.weight != 1 { members["weight"] = .number(indicator.weight) }
    if indicator.direction != .higherIsBetter {
      members["direction"] = .text(indicator.direction.rawValue)
    }
    members["goalposts"] = indicator.goalposts.map(range)
    if indicator.isClamped { members["clamp"] = .flag(true) }
    members["target"] = indicator.target.map { .number($0) }
    switch indicator.transform {
    case .log(let shift):
      members["transform"] = shift == 0 ? .text("log") : .members(["log": .number(shift)])
    case .squareRoot: members["transform"] = .text("squareRoot")
    case nil: break
    }
    members["denominator"] = indicator.denominator.map { .text($0) }
    members["levels"] = indicator.levels.map { .members($0.mapValues { .number($0) }) }
    members["normalization"] = indicator.normalization.map(normalization)
    if indicator.isUntreated { members["untreated"] = .flag(true) }
    return members
  }
}
