// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion

extension PeruReport {
  /// Who has an account, wave by wave, and how wide the gaps are on two scales.
  func accountOwnership() throws -> ReportDocument.Section {
    var table = ResultTable(columns: [
      .init("year", say(.columnYear)), .init("all", say(.columnAllAdults)),
      .init("men", say(.columnMen)), .init("women", say(.columnWomen)),
      .init("genderDifference", say(.columnMenOverWomen)),
      .init("genderRelativeGap", say(.columnRelativeGap)),
      .init("poorest40", say(.columnPoorest)), .init("richest60", say(.columnRichest)),
      .init("incomeDifference", say(.columnRichOverPoor)),
      .init("incomeRelativeGap", say(.columnRelativeGap)),
    ])
    for wave in waves {
      let (men, women) = (try wave.account(of: "men"), try wave.account(of: "women"))
      let (rich, poor) = (try wave.account(of: "richest60"), try wave.account(of: "poorest40"))
      table.append([
        .number(Double(wave.year), .ordinal),
        .number(try wave.account(of: "all").value, .percent(1)),
        .number(men.value, .percent(1)), .number(women.value, .percent(1)),
        .number((men - women).value, .points(1)),
        .number(GapMeasure.relativeGap.value(from: men, to: women), .percent(1)),
        .number(poor.value, .percent(1)), .number(rich.value, .percent(1)),
        .number((rich - poor).value, .points(1)),
        .number(GapMeasure.relativeGap.value(from: rich, to: poor), .percent(1)),
      ])
    }
    var blocks: [ReportDocument.Block] = [
      .paragraph(say(.accountIntroduction)),
      .table(table, caption: say(.accountCaption), source: say(.sourceFindex)),
    ]
    blocks += try scaleDisagreements().map(ReportDocument.Block.paragraph)
    blocks.append(.paragraph(try genderGapWithError()))
    blocks.append(.note(say(.accountNote)))
    return .init(say(.accountTitle), blocks)
  }

  /// The steps from wave to wave in which the points and the relative gap moved apart.
  private func scaleDisagreements() throws -> [String] {
    try zip(waves, waves.dropFirst()).compactMap { before, after in
      let was = try genderGap(in: before)
      let became = try genderGap(in: after)
      guard (became.points.value - was.points.value) * (became.relative - was.relative) < 0 else {
        return nil
      }
      let widened = became.points.value > was.points.value
      return say(
        widened ? .pointsWidenedRelativeNarrowed : .pointsNarrowedRelativeWidened,
        [
          "from": "\(before.year)", "to": "\(after.year)",
          "points1": "\(was.points)", "points2": "\(became.points)",
          "relative1": NumberStyle.percent(1).text(was.relative),
          "relative2": NumberStyle.percent(1).text(became.relative),
        ]
      )
    }
  }

  /// The gap between men and women in one wave, in points and relative to men.
  func genderGap(in wave: FindexWave) throws -> (points: PercentagePoints, relative: Double) {
    let (men, women) = (try wave.account(of: "men"), try wave.account(of: "women"))
    guard let relative = GapMeasure.relativeGap.value(from: men, to: women) else {
      throw ReportError(
        .evidenceMissing,
        culprit: "\(wave.year)",
        "No man has an account in \(wave.year), so that a relative gap has no meaning."
      )
    }
    return (men - women, relative)
  }
}
