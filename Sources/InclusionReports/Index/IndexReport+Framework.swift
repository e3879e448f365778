// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import FinancialInclusion

extension IndexReport {
  /// What the index is made of: the tree, its weights, and what parts turn out to weigh.
  func framework() throws -> ReportDocument.Section {
    let weights: [String: PartWeight] = Dictionary(
      diagnosis.weights.filter { $0.parent != nil }.map { ($0.name, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    var table = ResultTable(columns: [
      .init("part", say(.indexPart)), .init("weight", say(.indexWeightWithin)),
      .init("effectiveWeight", say(.indexWeightInIndex)),
      .init("importance", say(.indexImportance)), .init("how", say(.indexHow)),
    ])
    table.append([
      .text(index.name), .missing, .missing, .missing, .text(name(of: index.root.aggregation)),
    ])
    for part in parts {
      let weight: PartWeight? = weights[part.name]
      table.append([
        .text(indented(part.name, by: part.depth)),
        .number(weight?.weight, .percent(1)), .number(weight?.effectiveWeight, .percent(1)),
        .number(weight?.importance?.correlationRatio, .decimal(2)), .text(how(part)),
      ])
    }
    let title: String = say(.indexFrameworkChart)
    var blocks: [ReportDocument.Block] = [.paragraph(frameworkSentence)]
    if let chart = try weightChart(weights, title) {
      blocks.append(.exhibit(Exhibit(chart, table, caption: say(.indexTree), source: source)))
    } else {
      blocks.append(.table(table, caption: say(.indexTree), source: source))
    }
    blocks.append(.note(say(.indexFrameworkNote)))
    return .init(say(.indexFrameworkTitle), blocks)
  }

  private var frameworkSentence: String {
    let dimensions: Int = parts.count { !$0.isIndicator }
    let indicators: Int = parts.count - dimensions
    let first: String = counted(indicators, .indexOfIndicatorsOne, .indexOfIndicators)
    guard dimensions > 0 else { return say(.indexMadeOf, ["name": index.name, "parts": first]) }
    let second: String = counted(dimensions, .indexInDimensionsOne, .indexInDimensions)
    return say(.indexMadeOf, ["name": index.name, "parts": "\(first) \(second)"])
  }

  /// How a part is made of others, or which way it points.
  private func how(_ part: ReportedPart) -> String {
    switch part.node {
    case .dimension(let dimension): name(of: dimension.aggregation)
    case .indicator(let indicator):
      say(indicator.direction == .lowerIsBetter ? .indexLessIsBetter : .indexMoreIsBetter)
    }
  }

  /// Weights beside importances, indicator by indicator; nil where importances are not known.
  private func weightChart(
    _ weights: [String: PartWeight],
    _ title: String
  ) throws -> DumbbellChart? {
    let indicators: [PartWeight] = parts.filter(\.isIndicator).compactMap { weights[$0.name] }
    let ratios: [Double] = indicators.compactMap { $0.importance?.correlationRatio }
    let sum: Double = ratios.reduce(0, +)
    guard indicators.count > 1, ratios.count == indicators.count, sum > 0 else { return nil }
    return try DumbbellChart(
      heading(title, unit: say(.indexUnitShare)),
      rows: zip(indicators, ratios).map { part, ratio in
        .init(
          part.name,
          from: ChartEstimate(part.effectiveWeight),
          to: ChartEstimate(ratio / sum)
        )
      },
      from: say(.indexWeight),
      to: say(.indexImportanceShort),
      order: .given,
      style: style(.percent(0))
    )
  }
}
