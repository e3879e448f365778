// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import InclusionReports

/// The nearest access point of every place.
struct AccessNearestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nearest",
    abstract: "The nearest access points of every place, and how far they are.",
    discussion: """
      Distances are in kilometres, or in the unit of --od. A place that reaches no point has none.

      Example: inclusion access nearest --places villages.csv --place-id village --points agents.csv \
      --point-id agent
      """
  )

  @OptionGroup var placesOptions: PlacesOptions
  @OptionGroup var pointsOptions: PointsOptions

  @Option(help: ArgumentHelp("How many points for each place.", valueName: "count"))
  var count = 1

  @OptionGroup var map: PlaceMapOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let known = try placesOptions.places(
      by: [],
      needsLocations: pointsOptions.od == nil,
      missing: pointsOptions.missing
    )
    let network = try pointsOptions.network()
    let nearest = try network.nearest(count, to: known.places, by: pointsOptions.costs)
    let isKilometres = pointsOptions.od == nil
    var table = ResultTable(columns: [
      .init("place", "Place"), .init("rank", "Rank"), .init("point", "Point"),
      .init("distance", isKilometres ? "Distance, km" : "Cost"),
    ])
    var rows: [Int] = []
    var unreached = 0
    for (place, id) in known.places.ids.enumerated() {
      if nearest[place].isEmpty {
        unreached += 1
        rows.append(place)
        table.append([.text(id), .missing, .missing, .missing])
      }
      for (rank, neighbor) in nearest[place].enumerated() {
        rows.append(place)
        table.append([
          .text(id), count == 1 ? .missing : .number(Double(rank + 1), .ordinal),
          .text(network.points[neighbor.index].id), .number(neighbor.distance, .decimal(3)),
        ])
      }
    }
    var notes = known.notes + pointsOptions.notes(network)
    if unreached > 0 { notes.append("\(unreached) places reach no point.") }
    if nearest.omittedRows > 0 {
      notes.append("\(nearest.omittedRows) rows of --od have unknown identifiers and were omitted.")
    }
    try map.write(table, at: rows, of: known.places)
    try output.write(
      Answer(
        method: "access nearest",
        options: [
          "count": .number(Double(count)), "unit": .string(pointsOptions.unit),
          "distance": .string(isKilometres ? pointsOptions.distance.rawValue : "table"),
        ],
        results: table,
        notes: notes
      )
    )
  }
}
