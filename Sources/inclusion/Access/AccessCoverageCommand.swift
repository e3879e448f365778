// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import InclusionReports

/// The share of people who have an access point within reach.
struct AccessCoverageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "The share of people within some distances of an access point, by group.",
    discussion: """
      Many distances cost no more than one. --from and --to give the gap between two groups in \
      percentage points, positive where --to lags.

      Example: inclusion access coverage --places villages.csv --place-id village --population people \
      --points agents.csv --point-id agent --within 1,2,5,10 --by area --from urban --to rural
      """
  )

  @OptionGroup var placesOptions: PlacesOptions
  @OptionGroup var pointsOptions: PointsOptions

  @Option(help: ArgumentHelp("The distances, each inside.", valueName: "distance,…"))
  var within: String

  @Option(help: ArgumentHelp("The columns that group the places.", valueName: "column,…"))
  var by: String?

  @Option(help: ArgumentHelp("The group that a gap is measured from.", valueName: "group"))
  var from: String?

  @Option(help: ArgumentHelp("The group that a gap is measured to.", valueName: "group"))
  var to: String?

  @OptionGroup var output: OutputOptions

  private var distances: [Double] {
    within.split(separator: ",", omittingEmptySubsequences: false).compactMap { Double($0) }
  }

  func validate() throws {
    let parts = within.split(separator: ",", omittingEmptySubsequences: false)
    guard distances.count == parts.count, distances.allSatisfy({ $0 >= 0 && $0.isFinite }) else {
      throw ValidationError("--within takes distances of zero or more: '\(within)'.")
    }
    guard Set(distances).count == distances.count else {
      throw ValidationError("--within names a distance twice: '\(within)'.")
    }
    guard placesOptions.population != nil else {
      throw ValidationError("--population names the column of people in each place.")
    }
    guard (from == nil) == (to == nil), from == nil || by != nil else {
      throw ValidationError("A gap needs --by, --from and --to.")
    }
  }

  func run() throws {
    let columns = (by ?? "").split(separator: ",").map(String.init)
    let known = try placesOptions.places(
      by: columns,
      needsLocations: pointsOptions.od == nil,
      missing: pointsOptions.missing
    )
    let network = try pointsOptions.network()
    let nearest = try network.nearest(to: known.places, by: pointsOptions.costs)
    let everyone = try known.places.reach(nearest)
    let groups =
      columns.isEmpty ? [] : try known.places.reach(nearest, by: GroupedPlaces.grouping)
    let gaps = try gapRecords(groups)
    var notes = known.notes + pointsOptions.notes(network) + gaps.notes
    for reach in groups + everyone { notes.append(summary(reach)) }
    if nearest.omittedRows > 0 {
      notes.append("\(nearest.omittedRows) rows of --od have unknown identifiers and were omitted.")
    }
    try output.write(
      Answer(
        method: "access coverage",
        options: [
          "unit": .string(pointsOptions.unit), "bound": .string("inclusive"),
          "distance": .string(
            pointsOptions.od == nil ? pointsOptions.distance.rawValue : "table"
          ),
        ],
        results: try records(groups + everyone, known.levels),
        notes: notes,
        supplements: [
          "groups": .array((groups + everyone).map { group($0, known.levels) }),
          "gaps": .array(gaps.records),
        ]
      )
    )
  }

  private func records(
    _ groups: [Reach],
    _ levels: [String: [ResultCell.GroupLevel]]
  ) throws -> ResultTable {
    let isKilometres = pointsOptions.od == nil
    var table = ResultTable(columns: [
      .init("group", "Group"), .init("distance", isKilometres ? "Within, km" : "Within"),
      .init("share", "Share of people"), .init("reached", "People reached"),
      .init("people", "People"),
    ])
    for reach in groups {
      for distance in distances {
        let share = try reach.share(within: distance)
        table.append([
          // Everyone is a group of its own beside others.
          reach.group.map { .group(levels[$0] ?? []) }
            ?? (groups.count > 1 ? .group([.init(by ?? "", "all")]) : .missing),
          .number(distance, .plain), .number(share.value, .percent(1)),
          .number(share.value * reach.people, .count), .number(reach.people, .count),
        ])
      }
    }
    return table
  }

  private func summary(_ reach: Reach) -> String {
    let unit = pointsOptions.od == nil ? " km" : ""
    func text(_ value: Double?) -> String {
      value.map { NumberStyle.decimal(2).text($0) + unit } ?? "none"
    }
    let unreached = reach.people - reach.reachedPeople
    let rest =
      unreached > 0 ? "; \(NumberStyle.count.text(unreached)) people reach no point" : ""
    return
      "\(reach.group ?? "All people"): mean \(text(reach.mean))"
      + (unreached > 0 && reach.mean != nil ? " (of those who reach a point)" : "")
      + ", median \(text(reach.median)), farthest \(text(reach.farthest))\(rest)."
  }

  private func group(
    _ reach: Reach,
    _ levels: [String: [ResultCell.GroupLevel]]
  ) -> JSONValue {
    func number(_ value: Double?) -> JSONValue { value.map(JSONValue.number) ?? .null }
    var level: [String: JSONValue] = [:]
    for part in reach.group.flatMap({ levels[$0] }) ?? [] {
      level[part.column] = .string(part.level)
    }
    return .object([
      "group": reach.group == nil ? .null : .object(level),
      "people": .number(reach.people), "reached": .number(reach.reachedPeople),
      "places": .number(Double(reach.placeCount)), "mean": number(reach.mean),
      "median": number(reach.median), "farthest": number(reach.farthest),
    ])
  }

  private func gapRecords(_ groups: [Reach]) throws -> (records: [JSONValue], notes: [String]) {
    guard let from, let to else { return ([], []) }
    func reach(_ name: String) throws -> Reach {
      guard let reach = groups.first(where: { $0.group == name }) else {
        throw CommandFailure(
          "There is no group '\(name)'; the groups are "
            + "\(groups.compactMap(\.group).joined(separator: ", "))."
        )
      }
      return reach
    }
    let reference = try reach(from)
    let comparison = try reach(to)
    var records: [JSONValue] = []
    var notes: [String] = []
    for distance in distances {
      let gap = try reference.gap(to: comparison, within: distance)
      records.append(
        .object([
          "from": .string(from), "to": .string(to), "distance": .number(distance),
          "difference": .number(gap.value),
        ])
      )
      notes.append("Gap from \(from) to \(to) within \(NumberStyle.plain.text(distance)): \(gap).")
    }
    return (records, notes)
  }
}
