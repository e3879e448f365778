// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import InclusionReports

/// The access points that lie in each place, and their density.
struct AccessCountCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "count",
    abstract: "The access points that lie in each place, by its shape, and their density.",
    usage: """
      inclusion access count [<options>] --places <file> --place-id <column> --population <column> \
      --points <file> --point-id <column>
      """,
    discussion: """
      A point on a border belongs to the place; where two places share it, to the first. Points that \
      lie in no place are counted in a note and listed in JSON under 'unassigned'. With --provider, \
      JSON has the concentration of each place under 'providers'.

      Example: inclusion access count --places departments.geojson --place-id ubigeo --population \
      adults --per adults --points agents.csv --point-id agent --kind kind
      """
  )

  @OptionGroup var placesOptions: PlacesOptions
  @OptionGroup var pointsOptions: PointsOptions

  @Option(
    help: ArgumentHelp(
      "What --population holds: adults, adultWomen, population, workingAge, squareKilometres.",
      valueName: "base"
    )
  )
  var per: DensityDenominator = .population

  @Option(
    help: ArgumentHelp(
      "Per how many; 100,000 people or 1,000 square kilometres unless said otherwise.",
      valueName: "number"
    )
  )
  var perNumber: Double?

  @Option(
    help: ArgumentHelp(
      "The probability with which an interval covers the true density.",
      valueName: "number"
    )
  )
  var confidence = 0.95

  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard placesOptions.population != nil else {
      throw ValidationError("--population names what the points of each place are divided by.")
    }
  }

  func run() throws {
    let known = try placesOptions.places(
      by: [],
      needsLocations: false,
      missing: pointsOptions.missing
    )
    let places = try Places(
      ids: known.places.ids,
      amounts: [per: known.places.amounts[.population] ?? []],
      shapes: known.places.shapes
    )
    let network = try pointsOptions.network()
    let assignment = try places.assignment(of: network)
    let inventory = try assignment.inventory(of: network, in: places)
    let densities = try inventory.densities(
      per: DensityBase(per, size: perNumber ?? (per == .squareKilometres ? 1_000 : 100_000)),
      missing: pointsOptions.missing == .omit ? .omit : .reject,
      confidence: confidence
    )
    let lost = assignment.unassigned
    var notes = pointsOptions.notes(network) + densities.omitted.map { "\($0)" }
    if !lost.isEmpty {
      let names = lost.prefix(3).map { "'\(network.points[$0].id)'" }.joined(separator: ", ")
      notes.append(
        "\(lost.count) of \(network.points.count) points lie in no place, such as \(names)."
      )
    }
    try output.write(
      Answer(
        method: "access count",
        options: [
          "base": .string("\(densities.base)"), "confidence": .number(confidence),
          "interval": .string("exact Poisson"),
          "sharedShops": .string(pointsOptions.sharedShops.rawValue),
        ],
        results: DensityRecords.table(densities),
        notes: notes,
        supplements: [
          "unassigned": .array(lost.map { .string(network.points[$0].id) }),
          "providers": .array(try providers(network, assignment, places)),
        ]
      )
    )
  }

  /// How concentrated the points of each place are in few institutions.
  private func providers(
    _ network: AccessNetwork,
    _ assignment: PointAssignment,
    _ places: Places
  ) throws -> [JSONValue] {
    guard pointsOptions.provider != nil else { return [] }
    let markets = try network.providerConcentration(by: assignment, in: places)
    return zip(places.ids, markets).map { place, market in
      .object([
        "place": .string(place),
        "herfindahlHirschman": market.map { .number($0.herfindahlHirschman.value) } ?? .null,
        "providers": market?.firmCount.map { .number(Double($0)) } ?? .null,
      ])
    }
  }
}
