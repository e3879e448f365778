// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics
import Tabular

/// A request for the gaps of a survey, answered by its means and their contrasts.
struct SurveyGapRequest {
  let survey: Survey
  let variable: String
  let columns: [String]
  let from: GapGroup
  let to: GapGroup
  let places: [String]
  let interval: RatioInterval
  let differenceInterval: DifferenceInterval
  let missing: MissingPolicy
  let inference: Inference

  /// What a rate is of, apart from its group.
  private struct Key: Hashable {
    let level: String?
    let place: [GroupLevel]
  }

  /// The rates of one side of the gaps.
  private struct Side {
    let estimates: SurveyEstimates<Amount>
    /// The keys in the order of the records.
    let keys: [Key]
    let recordOfKey: [Key: Int]

    /// The records of some groups; the last by-columns are those that tell the groups apart, if the
    /// side is not everyone.
    init(_ estimates: SurveyEstimates<Amount>, group: String?, columns: Int) {
      var keys: [Key] = []
      var recordOfKey: [Key: Int] = [:]
      for (index, record) in estimates.records.enumerated() {
        if let group, record.group.suffix(columns).name != group { continue }
        let place = group == nil ? record.group : record.group.dropLast(columns)
        keys.append(Key(level: record.level, place: place))
        recordOfKey[keys[keys.count - 1]] = index
      }
      self.estimates = estimates
      self.keys = keys
      self.recordOfKey = recordOfKey
    }
  }

  func answer() throws(GapError) -> SurveyGaps {
    try checkColumns()
    guard from != to else {
      throw GapError(
        .sameGroup,
        culprit: "\(from)",
        "The gap from '\(from)' to '\(to)' is one of a group with itself, which is nothing; name two "
          + "groups."
      )
    }
    let outcome = try outcome()
    let byGroup = try means(of: survey, by: places + columns)
    try checkNames(in: byGroup)
    let whole = from == .everyone || to == .everyone ? try means(of: everyone(), by: places) : nil
    let sides = try [from, to].map { group throws(GapError) in
      try side(group, byGroup: byGroup, whole: whole)
    }
    let degrees = try degreesOfFreedom()
    let shared = sides[0].keys.filter { sides[1].recordOfKey[$0] != nil }
    guard !shared.isEmpty else {
      throw GapError(
        .emptyGroup,
        culprit: places.joined(separator: ", "),
        "No level of \(places.joined(separator: ", ")) has people of both '\(from)' and '\(to)', so "
          + "there is no gap to take within; take it over larger places."
      )
    }
    let records = sides.map { side in shared.compactMap { side.recordOfKey[$0] } }
    let rates = try surveyed { () throws(SurveyError) in
      try sides[0].estimates.selecting(records[0])
        .joined(with: sides[1].estimates.selecting(records[1]))
    }
    var gaps: [SurveyGap] = []
    for (index, key) in shared.enumerated() {
      let pair = try surveyed { () throws(SurveyError) in
        try rates.selecting([index, index + shared.count])
      }
      let degreesOfPlace = inference.degreesOfFreedom ?? degrees[key.place]
      gaps.append(try gap(key, pair, outcome, degreesOfFreedom: degreesOfPlace))
    }
    return SurveyGaps(
      gaps: gaps,
      rates: rates,
      notes: try notesOnOutcome() + rates.notes + notes(sides, shared),
      degreesOfFreedom: inference.degreesOfFreedom ?? survey.degreesOfFreedom
    )
  }

  /// Throws if no column tells the groups apart, or one is named twice.
  func checkColumns() throws(GapError) {
    var seen: Set<String> = []
    if let twice = (columns + places).first(where: { !seen.insert($0).inserted }) {
      throw GapError(
        .duplicateName,
        culprit: twice,
        "The column '\(twice)' is named twice among those that make groups and places; name each "
          + "once."
      )
    }
    guard !columns.isEmpty else {
      throw GapError(
        .groupsNotNamed,
        culprit: variable,
        "No column tells the groups of '\(variable)' apart; name one, or several for intersections."
      )
    }
  }

  private func gap(
    _ key: Key,
    _ pair: SurveyEstimates<Amount>,
    _ outcome: SurveyGap.Outcome,
    degreesOfFreedom: Double?
  ) throws(GapError) -> SurveyGap {
    let (reference, comparison) = (pair.records[0].estimate, pair.records[1].estimate)
    let counts = [reference.observations ?? 0, comparison.observations ?? 0]
    let arithmetic = SurveyGapArithmetic(
      pair: pair,
      outcome: outcome,
      interval: interval,
      differenceInterval: differenceInterval,
      degreesOfFreedom: degreesOfFreedom,
      // Everyone holds the other group already.
      observations: from == .everyone
        ? counts[0] : to == .everyone ? counts[1] : counts[0] + counts[1]
    )
    var estimates: [GapEstimate] = []
    for measure in outcome.measures {
      estimates.append(
        try surveyed { () throws(SurveyError) in try arithmetic.estimate(of: measure) }
      )
    }
    return SurveyGap(
      variable: variable,
      level: key.level,
      outcome: outcome,
      columns: columns,
      from: from,
      to: to,
      place: key.place,
      reference: reference,
      comparison: comparison,
      estimates: estimates
    )
  }

  /// Shares of 0 and 1 and of texts, means of other numbers.
  func outcome() throws(GapError) -> SurveyGap.Outcome {
    guard case .numbers(let numbers) = try tableColumn(variable).storage else { return .share }
    return numbers.allSatisfy { $0 == 0 || $0 == 1 || $0.isNaN } ? .share : .mean
  }

  /// The degrees of freedom of the whole survey, or those asked for.
  func wholeDegreesOfFreedom() throws(GapError) -> Double {
    if let asked = inference.degreesOfFreedom { return asked }
    guard survey.degreesOfFreedom >= 1 else {
      throw GapError(
        .tooFewClusters,
        culprit: columns.joined(separator: ", "),
        "The sample has no more clusters than strata, so that nothing is known about the error of a "
          + "gap; give the degrees of freedom, or a design with several clusters in a stratum."
      )
    }
    return survey.degreesOfFreedom
  }

  /// The degrees of freedom of each place: clusters minus strata, whichever group they hold.
  private func degreesOfFreedom() throws(GapError) -> [[GroupLevel]: Double] {
    let whole = try wholeDegreesOfFreedom()
    guard inference.degreesOfFreedom == nil else { return [:] }
    guard !places.isEmpty else { return [[]: whole] }
    return Dictionary(
      try means(of: survey, by: places).records.map {
        ($0.group, $0.estimate.degreesOfFreedom ?? 0)
      },
      uniquingKeysWith: { first, _ in first }
    )
  }

  private func side(
    _ group: GapGroup,
    byGroup: SurveyEstimates<Amount>,
    whole: SurveyEstimates<Amount>?
  ) throws(GapError) -> Side {
    guard case .level(let level) = group else {
      return Side(whole ?? byGroup, group: nil, columns: columns.count)
    }
    let side = Side(byGroup, group: level, columns: columns.count)
    guard side.keys.isEmpty else { return side }
    let column = columns.joined(separator: GapGroup.separator)
    // The columns have the level or not: the first is a matter of the domain, the second of spelling.
    guard try !isKnown(level) else {
      throw GapError(
        .emptyGroup,
        culprit: level,
        "Nobody with '\(level)' in '\(column)' belongs to the domain and has a value of "
          + "'\(variable)'; check the conditions."
      )
    }
    var levels: [String] = []
    for record in byGroup.records {
      let name = record.group.suffix(columns.count).name
      if !levels.contains(name) { levels.append(name) }
    }
    let known = levels.prefix(8).map { "'\($0)'" }.joined(separator: ", ")
    throw GapError(
      .unknownLevel,
      culprit: level,
      "No row has '\(level)' in '\(column)'\(NearNames.hint(to: level, among: levels)). There is "
        + known + (levels.count > 8 ? " and others." : ".")
    )
  }

  /// Throws if two intersections have one name, because their levels contain the separator.
  func checkNames(in byGroup: SurveyEstimates<Amount>) throws(GapError) {
    guard columns.count > 1 else { return }
    var levels: [String: [GroupLevel]] = [:]
    for record in byGroup.records {
      let group = Array(record.group.suffix(columns.count))
      guard levels.updateValue(group, forKey: group.name) ?? group == group else {
        throw GapError(
          .ambiguousGroup,
          culprit: group.name,
          "Two groups of \(columns.joined(separator: ", ")) are called '\(group.name)', as their "
            + "levels contain a slash; give the levels other names."
        )
      }
    }
  }

  /// The notes on places that one of the groups has nobody in.
  private func notes(_ sides: [Side], _ shared: [Key]) -> [String] {
    [(to, sides[0].keys, sides[1]), (from, sides[1].keys, sides[0])].compactMap { absent in
      var left: [String] = []
      for key in absent.1 where absent.2.recordOfKey[key] == nil {
        let place = key.place.map(\.description).joined(separator: ", ")
        if left.last != place { left.append(place) }
      }
      guard !left.isEmpty else { return nil }
      return "Left out, as nobody there belongs to '\(absent.0)': \(left.joined(separator: "; "))."
    }
  }

  func means(of survey: Survey, by groups: [String]) throws(GapError)
    -> SurveyEstimates<Amount>
  {
    try surveyed { () throws(SurveyError) in
      try survey.means(of: [variable], by: groups, missing: missing, inference: inference)
    }
  }

  func tableColumn(_ name: String) throws(GapError) -> Column {
    do {
      return try survey.table.column(name)
    } catch {
      throw GapError(
        .survey(.unknownColumn),
        culprit: name,
        error.description.prefix(1).uppercased() + error.description.dropFirst()
      )
    }
  }

  /// What a survey says, its errors as those of a gap.
  func surveyed<Value>(
    _ body: () throws(SurveyError) -> Value
  ) throws(GapError) -> Value {
    do {
      return try body()
    } catch {
      throw GapError(error)
    }
  }
}
