// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import ArgumentParser
public import FinancialInclusion
import InclusionReports

/// What places reach, set against the people who reach it too.
struct AccessCatchmentCommand: ParsableCommand {
  /// The methods by the names they have on the command line.
  enum Method: String, CaseIterable, ExpressibleByArgument {
    case opportunities
    case providerRatio = "provider-ratio"
    case twoStep = "two-step"
    case modifiedTwoStep = "modified-two-step"
    case threeStep = "three-step"
    case balanced
    case spatialAvailability = "spatial-availability"
    case rationalAgent = "rational-agent"
  }

  static let configuration = CommandConfiguration(
    commandName: "catchment",
    abstract: "Accessibility by catchments: two steps, three steps, balanced and others.",
    discussion: """
      --decay is within:30, steps:10=1,30=0.68,60=0.22, linear:60, exponential:0.05, power:1.2 or \
      power:1,30, gaussian:20; --bound says whether limits belong to the inside.

      Example: inclusion access catchment --places villages.csv --place-id village --population people \
      --points agents.csv --point-id agent --method two-step --decay steps:5=1,10=0.68,15=0.22
      """
  )

  @OptionGroup var placesOptions: PlacesOptions
  @OptionGroup var pointsOptions: PointsOptions

  @Option(help: "How supply is set against people.")
  var method: Method

  @Option(help: ArgumentHelp("How much a point counts from afar.", valueName: "form:numbers"))
  var decay: DecayArgument?

  @Option(help: ArgumentHelp("The cost beyond which nothing counts.", valueName: "cost"))
  var within: Double?

  @Option(
    help: "Whether the limits of within, steps and --within are inside: inclusive, exclusive."
  )
  var bound: Decay.Bound = .inclusive

  @Option(help: ArgumentHelp("The cost scale of rational-agent.", valueName: "cost"))
  var congestion: Double?

  @OptionGroup var map: PlaceMapOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard decay != nil || method == .rationalAgent else {
      throw ValidationError("--method \(method.rawValue) needs a --decay.")
    }
    guard (congestion != nil) == (method == .rationalAgent) else {
      throw ValidationError("--congestion belongs to --method rational-agent, which needs it.")
    }
    guard placesOptions.population != nil || method == .opportunities else {
      throw ValidationError("--method \(method.rawValue) needs the people of places: --population.")
    }
  }

  func run() throws {
    let known = try placesOptions.places(
      by: [],
      needsLocations: pointsOptions.od == nil,
      missing: pointsOptions.missing
    )
    let network = try pointsOptions.network()
    // Rational agents weigh the cost itself; their decay is its limit alone.
    let form = decay?.form ?? .exponential(0)
    let accessibility = try network.accessibility(
      of: known.places,
      by: catchment,
      decay: try Decay(form, within: within, bound: bound),
      costs: pointsOptions.costs
    )
    var table = ResultTable(columns: [
      .init("place", "Place"), .init("accessibility", title),
    ])
    let scale = isScaled ? 100_000.0 : 1
    for (place, value) in zip(known.places.ids, accessibility.values) {
      table.append([.text(place), .number(value.map { $0 * scale }, .significant(4))])
    }
    var notes = known.notes + pointsOptions.notes(network) + accessibility.notes
    let empty = accessibility.values.count { $0 == 0 }
    if empty > 0 { notes.append("\(empty) places reach nothing.") }
    try map.write(table, at: Array(known.places.ids.indices), of: known.places)
    try output.write(
      Answer(
        method: "access catchment",
        options: [
          "method": .string(method.rawValue), "bound": .string(bound.rawValue),
          "pairs": .number(Double(accessibility.pairs)), "unit": .string(pointsOptions.unit),
        ],
        results: table,
        notes: notes
      )
    )
  }

  /// Whether a person reads supply for so many people that there are digits to see.
  private var isScaled: Bool {
    output.format == .table && map.geojson == nil && heading == "Supply per person"
  }

  private var title: String { isScaled ? "Supply per 100,000 people" : heading }

  private var heading: String {
    switch method {
    case .opportunities, .spatialAvailability: "Supply"
    case .rationalAgent: "Cost"
    case .providerRatio, .twoStep, .modifiedTwoStep, .threeStep, .balanced: "Supply per person"
    }
  }

  private var catchment: CatchmentMethod {
    switch method {
    case .opportunities: .opportunities
    case .providerRatio: .providerRatio
    case .twoStep: .twoStep
    case .modifiedTwoStep: .modifiedTwoStep
    case .threeStep: .threeStep
    case .balanced: .balanced
    case .spatialAvailability: .spatialAvailability
    case .rationalAgent: .rationalAgents(congestion: congestion ?? 1)
    }
  }
}

extension Decay.Bound: ExpressibleByArgument {}
