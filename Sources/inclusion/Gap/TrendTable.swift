// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import InclusionReports

/// Trends as the command answers them: few columns with units for people, bare numbers for programs.
struct TrendTable {
  /// The parts of an answer.
  typealias Parts = (results: ResultTable, notes: [String], supplements: [String: JSONValue])

  private let isForPeople: Bool
  private let confidence: Double
  private var table: ResultTable
  private var notes: [String] = []
  private var supplements: [String: JSONValue] = [:]

  init(_ isForPeople: Bool, confidence: Double) {
    self.isForPeople = isForPeople
    self.confidence = confidence
    table =
      isForPeople
      ? ResultTable(
        columns: [
          .init("place", "Place"), .init("scale", "Scale"), .init("pace", "Pace per year"),
          .init("neededPace", "Needed"), .init("projection", "At the deadline"),
          .init("answer", "Answer"),
        ]
      )
      : ResultTable(
        columns: [
          .init("place"), .init("scale"), .init("pace"), .init("paceStandardError"),
          .init("paceLower"), .init("paceUpper"), .init("neededPace"),
          .init("neededPaceStandardError"), .init("deadline"), .init("projection"),
          .init("projectionLower"), .init("projectionUpper"), .init("arrival"),
          .init("arrivalEarliest"), .init("arrivalLatest"), .init("confidence"), .init("answer"),
          .init("arrivalInterval"),
        ]
      )
  }

  /// A year as a person writes it.
  static func year(_ year: Double) -> String { NumberStyle.plain.text(year) }

  /// A scale in a word or two.
  static func name(of scale: GrowthScale) -> String {
    switch scale {
    case .linear: "Linear"
    case .logOdds: "Log-odds"
    case .exclusionReduction: "Exclusion"
    case .compoundGrowth: "CAGR"
    }
  }

  /// A scale with the unit of its pace, which the heading says is that of a year.
  static func title(of scale: GrowthScale, unit: String) -> String {
    let unit = unit.replacing(" per year", with: "")
    return "\(name(of: scale))\(scale == .logOdds ? "" : ", \(unit)")"
  }

  /// A pace with its interval, the unit left to the title.
  private static func number(_ pace: GrowthPace) -> String {
    String(pace.text(unit: "").dropLast())
  }

  /// Adds a sentence.
  mutating func note(_ sentence: String) { notes.append(sentence) }

  /// Adds the trend of a share towards a target.
  mutating func append(
    _ place: String?,
    _ trend: Trend,
    target: Share,
    deadline: Double?
  ) throws {
    let isAhead = deadline.map { $0 > trend.series.last.year } ?? false
    let outlook =
      isAhead ? try trend.outlook(for: Target(target, by: deadline ?? 0)) : nil
    add(
      place,
      scale: trend.scale,
      pace: trend.pace,
      unit: trend.scale.paceUnit,
      needed: outlook?.neededPace,
      projection: outlook?.projection,
      arrival: try trend.arrival(at: target).year,
      interval: try trend.arrivalInterval(at: target),
      answer: "\(try trend.arrival(at: target))"
    )
    for doubt in outlook?.projection.notes ?? trend.notes {
      let sentence = "\(trend.scale.title): \(doubt)"
      if !notes.contains(sentence) { notes.append(sentence) }
    }
  }

  /// Adds the trend of a gap towards parity.
  mutating func append(_ place: String?, _ trend: GapTrend) {
    add(
      place,
      scale: trend.scale,
      pace: trend.pace,
      unit: trend.paceUnit,
      needed: nil,
      projection: nil,
      arrival: trend.parity.year,
      interval: trend.parityInterval,
      answer: "\(trend.parity)"
    )
  }

  private mutating func add(
    _ place: String?,
    scale: GrowthScale,
    pace: GrowthPace,
    unit: String,
    needed: GrowthPace?,
    projection: Projection?,
    arrival: Double?,
    interval: ArrivalInterval?,
    answer: String
  ) {
    guard !isForPeople else {
      let years =
        interval.map { TrendTable.sentence(answer, $0, arrives: arrival != nil) } ?? answer
      let ends = projection?.interval.map { ends in
        " (\(Share(unchecked: ends.lower)) to \(Share(unchecked: ends.upper)))"
      }
      table.append([
        .text(orMissing: place), .text(TrendTable.title(of: scale, unit: unit)),
        .text(TrendTable.number(pace)), .text(orMissing: needed.map(TrendTable.number)),
        .text(orMissing: projection.map { "\($0)" + (ends ?? "") }), .text(years),
      ])
      return
    }
    table.append([
      .text(orMissing: place), .text(scale.rawValue), .number(pace.value, .plain),
      .number(pace.standardError, .plain), .number(pace.interval?.lower, .plain),
      .number(pace.interval?.upper, .plain), .number(needed?.value, .plain),
      .number(needed?.standardError, .plain), .number(projection?.year, .plain),
      .number(projection?.value, .plain), .number(projection?.interval?.lower, .plain),
      .number(projection?.interval?.upper, .plain), .number(arrival, .plain),
      .number(interval?.earliest, .plain), .number(interval?.latest, .plain),
      .number(confidence, .plain), .text(answer),
      .text(orMissing: interval.map { "\($0)" }),
    ])
  }

  /// An answer with its years. One that says never is doubted where the pace is not told from none.
  private static func sentence(
    _ answer: String,
    _ interval: ArrivalInterval,
    arrives: Bool
  ) -> String {
    switch interval {
    case .notBefore,
      .anyTime where !arrives && answer.hasPrefix("never"):
      "\(answer); but the pace is not told from none (\(interval))"
    default: "\(answer) (\(interval))"
    }
  }

  /// Adds whether places grow alike, or why that is not told.
  mutating func panel(
    _ places: [(place: String, series: WaveSeries)],
    _ scales: [GrowthScale]
  ) {
    guard places.count > 2 else { return }
    do {
      let panel = try ConvergencePanel(places)
      var sigma: [JSONValue] = []
      var beta: [JSONValue] = []
      for scale in scales { try likeness(panel, scale, &sigma, &beta) }
      supplements = ["sigma": .array(sigma), "beta": .array(beta)]
    } catch {
      notes.append("Whether places grow alike is not told: \(error)")
    }
  }

  /// Adds what one scale says of the likeness of places.
  private mutating func likeness(
    _ panel: ConvergencePanel,
    _ scale: GrowthScale,
    _ sigma: inout [JSONValue],
    _ beta: inout [JSONValue]
  ) throws {
    let spread = try panel.dispersion(on: scale, confidence: confidence)
    for one in spread.spreads {
      let deviation = one.standardDeviation
      sigma.append(
        .object([
          "scale": .string(scale.rawValue), "year": .number(one.year),
          "estimate": .number(deviation.value.value),
          "standardError": .number(deviation.standardError ?? .nan),
          "withoutSamplingError": .number(one.withoutSamplingError ?? .nan),
        ])
      )
    }
    if scale == .linear { notes.append(TrendTable.sentence(spread)) }
    let catchUp = try panel.catchUp(on: scale, confidence: confidence)
    beta.append(
      .object([
        "scale": .string(scale.rawValue), "slope": .number(catchUp.slope.value.value),
        "standardError": .number(catchUp.slope.standardError ?? .nan),
        "lower": .number(catchUp.slope.interval?.lower ?? .nan),
        "upper": .number(catchUp.slope.interval?.upper ?? .nan),
        "speed": .number(catchUp.speed?.value.value ?? .nan),
        "halfLife": .number(catchUp.halfLife ?? .nan),
        "slopeWithoutSamplingError": .number(catchUp.slopeWithoutSamplingError ?? .nan),
      ])
    )
    if scale == .logOdds { notes += [TrendTable.sentence(catchUp)] + catchUp.notes }
  }

  /// Whether places have grown alike, in points.
  private static func sentence(_ sigma: SigmaConvergence) -> String {
    let (first, last) = (sigma.spreads[0], sigma.spreads[sigma.spreads.count - 1])
    func points(_ value: Double) -> String { "\(PercentagePoints(unchecked: value))" }
    let change = sigma.change
    let ends = change.interval.map { " (\(points($0.lower)) to \(points($0.upper)))" } ?? ""
    return
      "The standard deviation across places went from \(points(first.standardDeviation.value.value))"
      + " in \(year(first.year)) to \(points(last.standardDeviation.value.value)) in"
      + " \(year(last.year)): \(points(change.value.value))\(ends)."
  }

  /// How fast places catch up, on the log-odds scale.
  private static func sentence(_ beta: BetaConvergence) -> String {
    let slope = NumberStyle.decimal(4).text(beta.slope.value.value)
    let ends = beta.slope.interval.map { ends in
      " (\(NumberStyle.decimal(4).text(ends.lower)) to \(NumberStyle.decimal(4).text(ends.upper)))"
    }
    let half = beta.halfLife.map {
      ", half of the distance in \(NumberStyle.decimal(1).text($0)) years"
    }
    return "On log-odds, yearly growth falls with the initial level by a slope of \(slope)"
      + "\(ends ?? "")\(half ?? "")."
  }

  /// The answer's parts.
  var parts: Parts { (table, notes, supplements) }
}
