// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import FinancialInclusion

extension IndexReport {
  /// The report in a few sentences.
  func findings() -> ReportDocument.Section {
    var sentences: [String] = [leaders]
    for unit in units.highlighted {
      let about: [String?] = [standing(of: unit), strengths(of: unit)]
      sentences.append(about.compactMap { $0 }.joined(separator: " "))
    }
    sentences += units.absent.map { unit in
      let isScreened: Bool = scores.screenedOut.contains(units.label(of: unit))
      let name: String = units.names[unit] ?? unit
      return say(isScreened ? .indexAbsentScreened : .indexAbsent, ["name": name])
    }
    sentences += [robustness, movingChoice, movingPart, missingness].compactMap { $0 }
    sentences += comparisons.compactMap(agreement)
    return .init(say(.findingsTitle), [.keyNumbers(keyNumbers), .list(sentences)])
  }

  /// Who leads, and who comes last.
  private var leaders: String {
    let ranked: [ReportedUnits.Unit] = units.ranked
    let first: [ReportedUnits.Unit] = ranked.filter { $0.rank == 1 }
    let words: [String: String] = [
      "first": list(first.map(\.name)), "count": whole(ranked.count),
      "units": unitWord(ranked.count), "many": unitWord(2), "score": score(ranked[0]),
    ]
    guard ranked.count > 1 else { return say(.indexAlone, words) }
    let next: [String] = ranked.dropFirst(first.count).prefix(2)
      .map { "\($0.name) (\(score($0)))" }
    var sentence: String
    if first.count > 1 {
      sentence = say(.indexLeadTogether, words)
    } else {
      sentence = say(.indexLeads, words.merging(["next": list(next)]) { $1 })
    }
    let last: ReportedUnits.Unit = ranked[ranked.count - 1]
    if ranked.count > 3, ranked[ranked.count - 2].rank != last.rank {
      sentence += " " + say(.indexLast, ["name": last.name, "score": score(last)])
    }
    return sentence
  }

  /// Where a unit stands, and between which ranks it would stand under other choices.
  func standing(of unit: ReportedUnits.Unit) -> String {
    guard let rank = unit.rank else { return say(.indexUnscored, ["name": unit.name]) }
    var words: [String: String] = [
      "name": unit.name, "rank": whole(rank), "count": whole(units.ranked.count),
      "score": score(unit), "confidence": confidence,
    ]
    guard let ends = interval(of: unit) else { return say(.indexStands, words) }
    words["lower"] = whole(ends.lower)
    words["upper"] = whole(ends.upper)
    return say(ends.lower == ends.upper ? .indexStandsAt : .indexStandsBetween, words)
  }

  /// The best and the worst part of a unit; nil where it stands alike in all.
  private func strengths(of unit: ReportedUnits.Unit) -> String? {
    let places: [(name: String, rank: Int, of: Int)] = topParts.compactMap { part in
      place(of: unit, in: values(of: part)).map { (part, $0.rank, $0.of) }
    }
    guard let best = places.min(by: { $0.rank < $1.rank }),
      let worst = places.max(by: { $0.rank < $1.rank }), best.rank < worst.rank
    else { return nil }
    return say(
      .indexStrengths,
      [
        "name": unit.name, "best": best.name, "bestRank": whole(best.rank),
        "bestCount": whole(best.of), "worst": worst.name, "worstRank": whole(worst.rank),
        "worstCount": whole(worst.of),
      ]
    )
  }

  /// The widest interval of a rank that can be relied on: a tenth of the units, at least two ranks.
  private var reliableWidth: Int { max(2, units.ranked.count / 10) }

  /// How many ranks can be relied on; nil without an analysis, or if no interval could be too wide.
  private var reliable: Int? {
    guard analysis != nil, units.ranked.count - 1 > reliableWidth else { return nil }
    let ends: [(lower: Int, upper: Int)] = units.ranked.compactMap { interval(of: $0) }
    guard !ends.isEmpty else { return nil }
    return ends.count { $0.upper - $0.lower <= reliableWidth }
  }

  private var robustness: String? {
    guard let reliable else { return nil }
    let words: [String: String] = [
      "all": whole(units.ranked.count), "limit": whole(reliableWidth), "confidence": confidence,
    ]
    if reliable == 0 { return say(.indexRobustNone, words) }
    return counted(reliable, .indexRobustOne, .indexRobustMany, words)
  }

  /// The choice that is involved in most of an output's variance.
  func strongest(
    _ output: SensitivityAnalysis.Output
  ) -> (name: String, share: Double)? {
    guard let analysis, output.indices.variance > 0 else { return nil }
    let totals: [Double] = output.indices.total.map(\.value)
    guard let place = totals.indices.max(by: { totals[$0] < totals[$1] }), totals[place] > 0
    else { return nil }
    return (analysis.assumptions[place], min(totals[place], 1))
  }

  private var movingChoice: String? {
    guard units.ranked.count > 1, let output = shownOutputs.first else { return nil }
    guard let strongest = strongest(output) else { return say(.indexNothingMoves) }
    return contracted(
      say(
        .indexMoves,
        [
          "factor": strongest.name, "share": NumberStyle.percent(0).text(strongest.share),
          "output": name(of: output),
        ]
      )
    )
  }

  /// The part without which ranks move most.
  private var movingPart: String? {
    guard units.ranked.count > 1, withoutParts.count > 1,
      let part = withoutParts.max(by: { $0.meanAbsoluteRankShift < $1.meanAbsoluteRankShift }),
      part.meanAbsoluteRankShift > 0
    else { return nil }
    var sentence: String = say(
      .indexWithout,
      ["part": part.part, "mean": NumberStyle.decimal(1).text(part.meanAbsoluteRankShift)]
    )
    if let shift = part.largestShift, shift.year == units.year,
      let unit = units.ranked.first(where: { $0.unit == shift.unit }), let rank = unit.rank
    {
      let words: [String: String] = [
        "name": unit.name, "from": whole(rank), "to": whole(rank + shift.ranks),
      ]
      sentence += " " + say(.indexFarthest, words)
    }
    return sentence
  }

  /// How many values are missing and how many were imputed.
  var missingness: String {
    let data: IndexData = scores.stage(.denominated)
    let all: Int = data.values.elements.count
    let missing: Int = data.values.elements.count { $0.isNaN }
    let words: [String: String] = ["values": whole(all)]
    guard missing > 0 else { return counted(all, .indexMissingNoneOne, .indexMissingNone, words) }
    let first: String = counted(missing, .indexMissingOne, .indexMissingMany, words)
    let imputed: Int = imputedCount
    if imputed == 0 { return first + " " + say(.indexImputedNone) }
    return first + " " + counted(imputed, .indexImputedOne, .indexImputedMany)
  }

  /// How many values were imputed.
  private var imputedCount: Int { scores.imputations.reduce(0) { $0 + $1.imputed.count } }

  /// The numbers that stand out on the opening page.
  private var keyNumbers: [KeyNumber] {
    let count: Int = units.ranked.count
    var numbers: [KeyNumber] = [
      KeyNumber(
        whole(count),
        counted(count, .indexKeyUnit, .indexKeyUnits, ["units": unitWord(count)])
      )
    ]
    for unit in units.profiled.prefix(2) {
      guard let rank = unit.rank else { continue }
      var words: [String: String] = ["name": unit.name]
      var phrase: Phrase = .indexKeyRank
      if let ends = interval(of: unit) {
        words["lower"] = whole(ends.lower)
        words["upper"] = whole(ends.upper)
        phrase = ends.lower == ends.upper ? .indexKeyRankAt : .indexKeyRankBetween
      }
      numbers.append(KeyNumber(whole(rank), say(phrase, words)))
    }
    if let reliable {
      let words: [String: String] = ["all": whole(count)]
      let meaning: String = counted(reliable, .indexKeyRobustOne, .indexKeyRobust, words)
      numbers.append(KeyNumber(whole(reliable), meaning))
    }
    if count > 1, let output = shownOutputs.first, let strongest = strongest(output) {
      let share: String = NumberStyle.percent(0).text(strongest.share)
      let words: [String: String] = ["factor": strongest.name, "output": name(of: output)]
      numbers.append(KeyNumber(share, contracted(say(.indexKeyMoves, words))))
    }
    let words: [String: String] = [
      "values": whole(scores.stage(.denominated).values.elements.count)
    ]
    numbers.append(
      KeyNumber(
        whole(imputedCount),
        counted(imputedCount, .indexKeyImputedOne, .indexKeyImputed, words)
      )
    )
    return numbers
  }
}
