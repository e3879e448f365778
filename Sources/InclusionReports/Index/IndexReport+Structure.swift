// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import FinancialInclusion

extension IndexReport {
  /// What indicators share: correlations, reliability, pairs that deserve a second look.
  func structure() throws -> ReportDocument.Section? {
    guard scores.count > 1, parts.count > 1 else { return nil }
    var blocks: [ReportDocument.Block] = []
    if scores.count < 10 {
      blocks.append(
        .note(say(.indexFewUnits, ["count": whole(scores.count), "units": unitWord(scores.count)]))
      )
    }
    let table: ResultTable = reliabilityTable
    let caption: String = say(.indexReliabilityCaption)
    if let map = try heatMap() {
      blocks.append(.exhibit(Exhibit(map, table, caption: caption, source: source)))
    } else if !table.rows.isEmpty {
      blocks.append(.table(table, caption: caption, source: source))
    }
    let sentences: [String] = warnings
    blocks.append(
      sentences.isEmpty ? .paragraph(say(.indexNoWarning)) : .list(sentences)
    )
    blocks.append(.note(say(.indexStructureNote)))
    return .init(say(.indexStructureTitle), blocks)
  }

  /// The correlations of the lowest level that fits a page; nil if there is none.
  private func heatMap() throws -> CorrelationHeatMap? {
    let levels: [IndexDiagnosis.LevelCorrelations] = diagnosis.correlations
      .sorted { $0.level < $1.level }
    for level in levels where (2...24).contains(level.matrix.names.count) {
      let count: Int = level.matrix.names.count
      let values: [[Double?]] = (0..<count).map { row in
        (0..<count).map { level.matrix[row, $0]?.coefficient }
      }
      let isKnown: Bool = (0..<count).contains { row in
        (0..<row).contains { values[row][$0] != nil }
      }
      guard isKnown else { continue }
      return try CorrelationHeatMap(
        heading(
          say(level.level == 1 ? .indexCorrelationChart : .indexCorrelationOfParts),
          unit: say(.indexUnitCorrelation)
        ),
        names: level.matrix.names,
        values: values,
        style: style(.decimal(2))
      )
    }
    return nil
  }

  private var reliabilityTable: ResultTable {
    var table = ResultTable(columns: [
      .init("part", say(.indexDimension)), .init("parts", say(.indexParts)),
      .init("alpha", say(.indexAlpha)),
      .init("standardizedAlpha", say(.indexStandardizedAlpha)),
      .init("kaiserMeyerOlkin", say(.indexAdequacy)),
    ])
    for dimension in diagnosis.dimensions.reversed() {
      let parts: Int? = scores.plan.nodes.first { $0.name == dimension.name }?.parts.count
      table.append([
        .text(dimension.name), .count(parts),
        .number(dimension.reliability?.alpha, .decimal(2)),
        .number(dimension.reliability?.standardizedAlpha, .decimal(2)),
        .number(dimension.adequacy?.kaiserMeyerOlkin, .decimal(2)),
      ])
    }
    return table
  }

  /// What about the parts deserves a second look, the strongest first.
  private var warnings: [String] {
    let phrases: [IndexWarning.Kind: Phrase] = [
      .redundancy: .indexRedundant, .opposition: .indexOpposed,
      .againstDimension: .indexAgainst, .silence: .indexSilent,
    ]
    let most: Int = 12
    var sentences: [String] = diagnosis.warnings.prefix(most).compactMap { warning in
      guard let phrase = phrases[warning.kind], warning.parts.count == 2 else { return nil }
      return say(
        phrase,
        [
          "first": warning.parts[0], "second": warning.parts[1],
          "correlation": NumberStyle.decimal(2).text(warning.correlation),
        ]
      )
    }
    let rest: Int = diagnosis.warnings.count - most
    if rest > 0 { sentences.append(counted(rest, .indexMoreWarningsOne, .indexMoreWarnings)) }
    return sentences
  }
}
