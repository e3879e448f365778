// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import FinancialInclusion

extension IndexReport {
  /// What the data are like, and what was done to them.
  func preparation() throws -> ReportDocument.Section {
    let given: IndexData = scores.stage(.denominated)
    let rows: Int = given.units.count
    var table = ResultTable(columns: [
      .init("indicator", say(.columnIndicator)), .init("observed", say(.indexObserved)),
      .init("missing", say(.indexMissing)), .init("imputed", say(.indexImputed)),
      .init("treatment", say(.indexTreated)), .init("skewness", say(.indexSkewness)),
    ])
    var missing: [(name: String, share: Double)] = []
    for (column, statistics) in diagnosis.indicators.enumerated() {
      let known: Int = given.values.column(column).count { !$0.isNaN }
      let imputed: Int = scores.imputations.filter { $0.indicator == statistics.name }
        .reduce(0) { $0 + $1.imputed.count }
      missing.append((statistics.name, Double(rows - known) / Double(max(rows, 1))))
      table.append([
        .text(statistics.name), .count(known), .count(rows - known),
        scores.imputations.isEmpty ? .missing : .count(imputed),
        .text(orMissing: treatment(of: statistics.name)),
        .number(statistics.skewness, .decimal(2)),
      ])
    }
    let title: String = say(.indexDataCaption)
    var blocks: [ReportDocument.Block] = [.paragraph(missingness)]
    if missing.contains(where: { $0.share > 0 }) {
      let chart = try RankedBarChart(
        heading(say(.indexMissingChart), unit: say(.indexUnitMissing)),
        bars: missing.map { .init($0.name, ChartEstimate($0.share)) },
        style: style(.percent(1))
      )
      blocks.append(.exhibit(Exhibit(chart, table, caption: title, source: source)))
    } else {
      blocks.append(.table(table, caption: title, source: source))
    }
    blocks += preparationSentences.map { .paragraph($0) }
    return .init(say(.indexDataTitle), blocks)
  }

  /// What was done to the outliers of an indicator, in few words.
  private func treatment(of indicator: String) -> String? {
    let records: [TreatmentRecord] = scores.treatments.filter { $0.indicator == indicator }
    guard !records.isEmpty else { return nil }
    if records.contains(where: { $0.action == .log }) { return say(.indexTreatedLog) }
    if records.contains(where: { $0.action == .boxCox }) { return say(.indexTreatedBoxCox) }
    let pulled: Int = records.reduce(0) { $0 + $1.points.count }
    guard pulled > 0 else { return say(.indexTreatedNot) }
    return counted(pulled, .indexTreatedPointsOne, .indexTreatedPoints)
  }

  /// Who was screened out, what is the same everywhere, what stays skewed.
  private var preparationSentences: [String] {
    var sentences: [String] = []
    if !scores.screenedOut.isEmpty {
      let names: [String] = scores.screenedOut.map { units.names[$0] ?? $0 }
      let words: [String: String] = [
        "names": list(names, most: 10), "units": unitWord(names.count),
        "share": NumberStyle.percent(0).text(index.screening?.availability ?? 0),
      ]
      sentences.append(counted(names.count, .indexScreenedOne, .indexScreenedMany, words))
    }
    let constant: [String] = diagnosis.indicators.filter { $0.flags.contains(.constant) }
      .map(\.name)
    if !constant.isEmpty {
      let names: [String: String] = ["names": list(constant, most: 10)]
      sentences.append(counted(constant.count, .indexConstantOne, .indexConstantMany, names))
    }
    let skewed: [String] = scores.treatments.filter(\.staysSkewed).map(\.indicator)
    if !skewed.isEmpty {
      sentences.append(say(.indexStaysSkewed, ["names": list(skewed, most: 10)]))
    }
    return sentences
  }
}
