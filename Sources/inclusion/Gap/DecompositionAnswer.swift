// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import InclusionReports

/// A decomposition of a gap as the command answers it, whatever its method.
struct DecompositionAnswer {
  private let decomposition: GapDecomposition
  /// The draws that contributions come from; nil for a method that draws nothing.
  private let simulation: SimulatedDecomposition?

  init(_ decomposition: GapDecomposition) {
    self.decomposition = decomposition
    simulation = nil
  }

  init(_ simulation: SimulatedDecomposition) {
    decomposition = simulation.decomposition
    self.simulation = simulation
  }

  /// The answer.
  ///
  /// - Parameters:
  ///   - options: The choices that made it, by name.
  ///   - isForPeople: Whether it is read by people: groups, gap and components as a printed table.
  ///   - covariance: Whether the covariances of the contributions are added.
  /// - Returns: The answer.
  func answer(options: [String: String], isForPeople: Bool, covariance: Bool) -> Answer {
    var supplements: [String: JSONValue] = [
      "groups": .array(decomposition.groups.map(group)),
      "coefficients": .array(decomposition.coefficients.map(coefficient)),
      "gap": .object(numbers(decomposition.gap)),
    ]
    if let simulation { supplements["simulation"] = described(simulation) }
    if covariance { supplements["covariance"] = EstimateAnswer.matrix(decomposition.covariance()) }
    var described = options.mapValues(JSONValue.string)
    described["confidence"] = .number(decomposition.inference.confidence)
    described["decomposition"] = .string(decomposition.method)
    return Answer(
      method: "gap decompose",
      options: described,
      results: isForPeople ? printedTable() : records(),
      notes: decomposition.notes,
      supplements: supplements
    )
  }

  /// A record per contribution.
  private func records() -> ResultTable {
    var table = ResultTable(
      columns: [
        .init("component"), .init("variable"), .init("level"),
      ] + EstimateAnswer.columns + [.init("share")]
        + (simulation == nil ? [] : [.init("simulationError")])
    )
    for contribution in decomposition.contributions {
      table.append(
        [
          .text(contribution.component.rawValue), .text(orMissing: contribution.variable),
          .text(orMissing: contribution.level),
        ]
          + EstimateAnswer.cells(
            contribution.estimate,
            .plain,
            confidence: decomposition.inference.confidence
          ) + [.number(decomposition.share(of: contribution), .plain)]
          + simulated(contribution, .plain)
      )
    }
    return table
  }

  /// The groups, the gap, then each component with its variables below it.
  private func printedTable() -> ResultTable {
    let isShare = decomposition.outcome == .share
    let (rate, difference) =
      isShare ? (NumberStyle.percent(1), NumberStyle.points(1)) : (.decimal(4), .decimal(4))
    let confidence = EstimateColumns.style(ofConfidence: decomposition.inference.confidence).text(
      decomposition.inference.confidence
    )
    var table = ResultTable(
      columns: [
        .init("part", decomposition.variable), .init("estimate", "Estimate"),
        .init("standardError", "Standard error"), .init("lower", "Lower \(confidence)"),
        .init("upper", "Upper \(confidence)"), .init("share", "Of the gap"),
      ] + (simulation == nil ? [] : [.init("simulationError", "Simulation error")])
    )
    func append(
      _ title: String,
      _ estimate: Estimate<Amount>,
      _ style: NumberStyle,
      _ share: Double?,
      _ contribution: GapContribution? = nil
    ) {
      table.append(
        [
          .text(title), .number(estimate.value.value, style),
          .number(estimate.standardError, difference),
          .number(estimate.interval?.lower, style), .number(estimate.interval?.upper, style),
          .number(share, .percent(1)),
        ] + simulated(contribution, isShare ? .points(2) : style)
      )
    }
    for group in decomposition.groups {
      append("\(decomposition.column): \(group.level)", group.estimate, rate, nil)
    }
    append("Gap", decomposition.gap, difference, decomposition.gap.value.value == 0 ? nil : 1)
    for contribution in decomposition.contributions where isPrinted(contribution) {
      let name = contribution.variable.map { variable in
        "    " + variable + (contribution.level.map { ": \($0)" } ?? "")
      }
      append(
        name ?? "  \(title(of: contribution.component))",
        contribution.estimate,
        difference,
        decomposition.share(of: contribution),
        contribution
      )
    }
    return table
  }

  /// The cell of what draws leave open; none where nothing is drawn.
  private func simulated(
    _ contribution: GapContribution?,
    _ style: NumberStyle
  ) -> [ResultCell] {
    guard let simulation else { return [] }
    guard let contribution, contribution.component == .explained else { return [.missing] }
    let factor = simulation.factors.first { $0.variable == contribution.variable }
    return [.number(factor?.simulationError, style)]
  }

  /// The draws, and their means before they were made to add up.
  private func described(_ simulation: SimulatedDecomposition) -> JSONValue {
    .object([
      "draws": .number(Double(simulation.draws)), "pairs": .number(Double(simulation.pairs)),
      "order": .string(simulation.order.rawValue), "remainder": .number(simulation.remainder),
      "means": .object(
        Dictionary(
          simulation.factors.map { ($0.variable, .number($0.mean)) },
          uniquingKeysWith: { first, _ in first }
        )
      ),
    ])
  }

  /// Whether people read a contribution: not that of an intercept that is 0 by definition, and of the
  /// halves of the unexplained the totals only.
  private func isPrinted(_ contribution: GapContribution) -> Bool {
    switch contribution.component {
    case .unexplainedFrom, .unexplainedTo: contribution.isTotal
    case .explained, .endowments, .interaction: contribution.variable != LeastSquares.intercept
    default: true
    }
  }

  /// The heading of a component.
  private func title(of component: GapContribution.Component) -> String {
    switch component {
    case .explained: "Explained"
    case .unexplained: "Unexplained"
    case .unexplainedFrom: "of which advantage of \(decomposition.groups[0].level)"
    case .unexplainedTo: "of which disadvantage of \(decomposition.groups[1].level)"
    case .endowments: "Endowments"
    case .coefficients: "Coefficients"
    case .interaction: "Interaction"
    case .composition: "Composition"
    case .rate: "Rates"
    case .remainder: "Remainder"
    }
  }

  private func numbers(_ estimate: Estimate<Amount>) -> [String: JSONValue] {
    func value(_ number: Double?) -> JSONValue { number.map(JSONValue.number) ?? .null }
    return [
      "estimate": .number(estimate.value.value), "standardError": value(estimate.standardError),
      "lower": value(estimate.interval?.lower), "upper": value(estimate.interval?.upper),
      "observations": value(estimate.observations.map(Double.init)),
    ]
  }

  private func group(_ group: DecomposedGroup) -> JSONValue {
    let own: [String: JSONValue] = [
      "role": .string(group.role.rawValue), "level": .string(group.level),
    ]
    return .object(own.merging(numbers(group.estimate), uniquingKeysWith: { own, _ in own }))
  }

  private func coefficient(_ coefficient: DecompositionCoefficient) -> JSONValue {
    let own: [String: JSONValue] = [
      "role": .string(coefficient.role.rawValue), "variable": .string(coefficient.variable),
      "level": coefficient.level.map(JSONValue.string) ?? .null,
      "mean": coefficient.mean.map(JSONValue.number) ?? .null,
    ]
    return .object(own.merging(numbers(coefficient.estimate), uniquingKeysWith: { own, _ in own }))
  }
}
