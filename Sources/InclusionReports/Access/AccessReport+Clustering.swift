// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import FinancialInclusion

extension AccessReport {
  /// How many of the nearest places count as neighbours where there are no boundaries.
  private static let neighborCount: Int = 6

  /// Whether places with few points lie beside others with few.
  func clusteringPart() throws -> AccessReportPart {
    guard let inventory = evidence.inventory else { return .leftOut(say(.networkClusterNoCounts)) }
    guard inventory.places.count >= 10 else { return .leftOut(say(.networkClusterFew)) }
    let living: [Int] = evidence.settled
    let neighbors: SpatialNeighbors
    let rule: Phrase
    if let shapes = evidence.places.shapes {
      neighbors = try SpatialNeighbors(sharing: .corner, of: living.map { shapes[$0] })
      rule = .networkClusterContact
    } else if let locations = evidence.places.locations {
      neighbors = try SpatialNeighbors(
        nearest: AccessReport.neighborCount,
        of: living.map { locations[$0] }
      )
      rule = .networkClusterNearest
    } else {
      return .leftOut(
        evidence.boundaryFault.map { say(.networkClusterFault, ["reason": $0]) }
          ?? say(.networkClusterNowhere)
      )
    }
    guard neighbors.islands.count < living.count else {
      return .leftOut(say(.networkClusterNowhere))
    }
    let counted: [AccessDensity] = try inventory.densities(per: .adults(100_000)).records
      .filter { $0.kind == nil || inventory.kinds.count == 1 }.map(\.access)
    // One point in a hamlet is no pattern: densities are drawn towards the common one first.
    let densities: [Double] = try AccessDensity.smoothed(counted).map(\.value)
    guard Set(densities).count > 1 else { return .leftOut(say(.networkClusterAlike)) }
    // The same data give the same report.
    var generator = SeededGenerator(seed: 1)
    let answer = try neighbors.autocorrelation(of: densities, permutations: 999, using: &generator)
    var patterns: [SpatialAutocorrelation.Pattern: [Int]] = [:]
    for local in answer.local where local.pValue < 0.05 {
      if let pattern = local.pattern { patterns[pattern, default: []].append(local.place) }
    }
    let words: [String: String] = [
      "moran": NumberStyle.decimal(2).text(answer.value),
      "expected": NumberStyle.decimal(2).text(answer.expected),
      "p": answer.pValue < 0.0015 ? "≤ 0.001" : "= " + NumberStyle.decimal(3).text(answer.pValue),
      "low": count(Double(patterns[.lowAmongLow]?.count ?? 0)),
      "adults": count(adults(patterns[.lowAmongLow] ?? [])),
    ]
    let isClustered: Bool = answer.pValue < 0.05 && answer.value > answer.expected
    var sentence: String = say(isClustered ? .networkClustered : .networkNotClustered, words)
    if isClustered, patterns[.lowAmongLow] != nil {
      sentence += " " + say(.networkClusteredLow, words)
    }
    return .written(
      .init(
        say(.networkClusterTitle),
        [
          .paragraph(sentence),
          .exhibit(try clusters(patterns, of: densities.count)),
          .note(say(rule, ["count": "\(AccessReport.neighborCount)"])),
          .note(say(.networkClusterNote)),
        ]
      ),
      findings: isClustered ? [sentence] : []
    )
  }

  /// The adults of places by their number in the inventory.
  private func adults(_ places: [Int]) -> Double {
    places.reduce(0) { $0 + evidence.adults[evidence.settled[$1]] }
  }

  /// How many adults live in which pattern.
  private func clusters(
    _ patterns: [SpatialAutocorrelation.Pattern: [Int]],
    of placeCount: Int
  ) throws -> Exhibit {
    let names: [(pattern: SpatialAutocorrelation.Pattern, name: Phrase)] = [
      (.lowAmongLow, .networkLowLow), (.highAmongHigh, .networkHighHigh),
      (.lowAmongHigh, .networkLowHigh), (.highAmongLow, .networkHighLow),
    ]
    let everyone: Double = evidence.adults.reduce(0, +)
    var rows: [(name: String, places: Int, adults: Double)] = names.map { pattern, name in
      let members: [Int] = patterns[pattern] ?? []
      return (say(name), members.count, adults(members))
    }
    let told: (places: Int, adults: Double) = rows.reduce((0, 0)) {
      ($0.0 + $1.places, $0.1 + $1.adults)
    }
    rows.append((say(.networkNoPattern), placeCount - told.places, everyone - told.adults))
    var table = ResultTable(columns: [
      .init("pattern", say(.networkColumnPattern)), .init("places", say(.networkColumnPlaces)),
      .init("adults", say(.columnAdults)), .init("share", say(.networkColumnShare)),
    ])
    for row in rows {
      table.append([
        .text(row.name), .count(row.places), .number(row.adults, .count),
        .number(row.adults / everyone, .percent(1)),
      ])
    }
    let chart = try RankedBarChart(
      heading(.networkClusterChart, unit: .networkClusterUnit),
      bars: rows.map { .init($0.name, ChartEstimate($0.adults / everyone)) },
      order: .given,
      style: style(.percent(1))
    )
    return Exhibit(chart, table, caption: say(.networkClusterCaption), source: source)
  }
}
