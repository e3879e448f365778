// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import FinancialInclusion

extension AccessReport {
  /// How unevenly points are spread over adults.
  func evennessPart() throws -> AccessReportPart {
    guard let inventory = evidence.inventory else { return .leftOut(say(.networkNoCountsUneven)) }
    guard inventory.places.count > 1 else { return .leftOut(say(.networkOnePlace)) }
    let whole = try inventory.grouped(by: inventory.places.map { _ in say(.surveyAll) })
    let counted = try whole.densities(per: .adults(100_000)).records.filter {
      $0.access.count > 0
    }
    guard !counted.isEmpty else { return .leftOut(say(.networkNoPoints)) }
    let groups: [String]? = evidence.groups.map { groups in evidence.settled.map { groups[$0] } }
    var table = ResultTable(columns: [
      .init("kind", say(.columnKind)), .init("gini", say(.columnGini)),
      .init("half", say(.networkColumnHalf)), .init("without", say(.networkColumnWithout)),
      .init("toMove", say(.networkColumnToMove)),
    ])
    var curves: [ConcentrationChart.Curve] = []
    var last: AccessConcentration?
    // A total of one kind is that kind.
    let kinds: [PlaceDensity] =
      counted.count == 2 && counted[1].kind == nil ? [counted[0]] : counted
    for record in kinds {
      let answer = try inventory.concentration(of: record.kind, groups: groups)
      let name: String = name(of: record.kind)
      table.append([
        .text(name), .number(answer.gini, .decimal(3)),
        .number(answer.lorenz.height(at: 0.5), .percent(1)),
        .number(answer.shareWithoutPoints.value, .percent(1)),
        .number(answer.pointsToMove, .count),
      ])
      let label: String = say(
        .inequalityCurve,
        ["kind": name, "gini": NumberStyle.decimal(2).text(answer.gini)]
      )
      curves.append(.init(label, points: CurvePoint.outline(of: answer.lorenz)))
      last = answer
    }
    guard let all = last else { return .leftOut(say(.networkNoPoints)) }
    let chart = try ConcentrationChart(
      heading(.networkCurveChart),
      curves: Array(curves.suffix(5)),
      xTitle: say(.networkCurveAcross),
      yTitle: say(.inequalityUp),
      style: style(.percent(0))
    )
    let words: [String: String] = [
      "half": percent(all.lorenz.height(at: 0.5)), "gini": NumberStyle.decimal(2).text(all.gini),
      "without": percent(all.shareWithoutPoints.value), "move": count(all.pointsToMove),
      "share": percent(all.hoover),
    ]
    var blocks: [ReportDocument.Block] = [
      .paragraph(say(.networkUnevenSentence, words)),
      .exhibit(
        Exhibit(chart, table, caption: say(.networkUnevenCaption), source: source)
      ),
    ]
    if let between = all.between, groupNames.count > 1, all.theil > 0 {
      let parts: [String: String] = [
        "groups": groupName, "share": percent(max(0, between) / all.theil),
        "theil": NumberStyle.decimal(3).text(all.theil),
      ]
      blocks.append(.paragraph(say(.networkBetweenSentence, parts)))
    }
    // Where distances are known they say more.
    let half: [KeyNumber] =
      reachableNetwork == nil ? [KeyNumber(words["half"] ?? "", say(.networkKeyHalf))] : []
    return .written(
      .init(say(.networkUnevenTitle), blocks),
      findings: [say(.networkUnevenFinding, words)],
      keys: [KeyNumber(words["without"] ?? "", say(.networkKeyWithout))] + half
    )
  }
}

extension LorenzCurve {
  /// The share of points that a share of the people have, the worst served first.
  fileprivate func height(at share: Double) -> Double {
    guard let above = populationShares.firstIndex(where: { $0 >= share }), above > 0 else {
      return valueShares.first ?? 0
    }
    let width: Double = populationShares[above] - populationShares[above - 1]
    guard width > 0 else { return valueShares[above] }
    let part: Double = (share - populationShares[above - 1]) / width
    return valueShares[above - 1] + part * (valueShares[above] - valueShares[above - 1])
  }
}
