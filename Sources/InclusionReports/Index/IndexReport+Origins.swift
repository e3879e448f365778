// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import FinancialInclusion

extension IndexReport {
  /// Why the units that are looked at closely score less or more than another.
  func origins() throws -> ReportDocument.Section? {
    guard units.ranked.count > 1 else { return nil }
    var blocks: [ReportDocument.Block] = []
    for unit in units.profiled { blocks += try origin(of: unit, from: model(for: unit)) }
    blocks.append(.note(say(.indexOriginNote)))
    return .init(say(.indexOriginTitle), blocks)
  }

  /// Whom a unit is measured from: the first of the ranking, or for it the one in the middle.
  private func model(for unit: ReportedUnits.Unit) -> ReportedUnits.Unit {
    let first: ReportedUnits.Unit = units.ranked[0]
    return unit.unit == first.unit ? units.ranked[units.ranked.count / 2] : first
  }

  private func origin(
    of unit: ReportedUnits.Unit,
    from model: ReportedUnits.Unit
  ) throws -> [ReportDocument.Block] {
    let words: [String: String] = ["name": unit.name, "other": model.name]
    guard
      let split = try? scores.contributions(
        toDifferenceFrom: model.unit,
        to: unit.unit,
        year: units.year
      )
    else { return [.note(say(.indexOriginUnknown, words))] }
    return try waterfall(
      split,
      title: say(.indexOriginChart, words),
      from: model.name,
      to: unit.name,
      sentence: difference(split, words)
    )
  }

  /// A split difference as a waterfall and a table; nothing where the two are the same.
  func waterfall(
    _ split: ScoreContributions,
    title: String,
    from: String,
    to: String,
    sentence: String
  ) throws -> [ReportDocument.Block] {
    var table = ResultTable(columns: [
      .init("part", say(.indexPart)), .init("from", from), .init("to", to),
      .init("contribution", say(.columnContribution)),
    ])
    let style: NumberStyle = digits(split.parts.flatMap { [$0.from, $0.to] })
    let isLong: Bool = split.parts.count > 12
    let steps: [(name: String, amount: Double)] =
      isLong
      ? topParts.map { part in
        let own: ScoreContributions.Part? = split.parts.first { $0.name == part }
        return (part, split.contribution(of: part) ?? own?.contribution ?? 0)
      } : split.parts.map { ($0.name, $0.contribution) }
    for part in split.parts {
      table.append([
        .text(part.name), .number(part.from, style), .number(part.to, style),
        .number(part.contribution, scoreStyle),
      ])
    }
    let chart = try WaterfallChart(
      heading(title, unit: say(.indexUnitScore)),
      start: ChartReference(split.from, from),
      steps: steps.map { .init($0.name, ChartEstimate($0.amount)) },
      end: to,
      style: self.style(scoreStyle)
    )
    return [
      .paragraph(sentence),
      .exhibit(Exhibit(chart, table, caption: title, source: source)),
    ]
  }

  /// How far two scores are apart, and what adds most to that.
  private func difference(_ split: ScoreContributions, _ names: [String: String]) -> String {
    let amount: Double = split.difference
    let sign: Double = amount < 0 ? -1 : 1
    guard amount != 0,
      let part = split.parts.max(by: { sign * $0.contribution < sign * $1.contribution })
    else { return say(.indexSameScore, names) }
    let words: [String: String] = [
      "amount": scoreStyle.text(amount.magnitude), "part": part.name,
      "share": scoreStyle.text(part.contribution.magnitude),
    ]
    return say(amount < 0 ? .indexScoresLess : .indexScoresMore, names.merging(words) { $1 })
  }
}
