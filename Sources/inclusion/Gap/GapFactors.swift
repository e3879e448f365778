// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import InclusionReports

/// Which factors make the rates of populations differ.
struct GapFactors: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "factors",
    abstract: "Which factors make published rates differ: Das Gupta's standardization.",
    discussion: """
      With --factors a rate is the product of columns, added up over --cells. With --rate and --size \
      a population is cut into the cells of --classified-by, and its rate is the mean over them; the \
      difference is that of the rates within cells and of one composition per classification. \
      Effects add up to the difference, do not hang on the order of factors, and agree over any \
      number of populations. They are positive where a factor keeps --to behind --from.

      Example: inclusion gap factors --data rates.csv --population year --factors phone,usage --from \
      2017 --to 2011
      Example: inclusion gap factors --data cells.csv --population sex --rate account --size adults \
      --classified-by age,area --from men --to women
      """
  )

  @Option(
    help: ArgumentHelp("The column that tells populations or waves apart.", valueName: "column")
  )
  var population: String

  @Option(help: ArgumentHelp("The columns that are multiplied.", valueName: "column,…"))
  var factors: String?

  @Option(
    help: ArgumentHelp("With --factors, the columns that tell cells apart.", valueName: "column,…")
  )
  var cells: String?

  @Option(help: ArgumentHelp("The column with the rate within each cell.", valueName: "column"))
  var rate: String?

  @Option(help: ArgumentHelp("The column with the size of each cell.", valueName: "column"))
  var size: String?

  @Option(
    help: ArgumentHelp("The columns that classify people into cells.", valueName: "column,…")
  )
  var classifiedBy: String?

  @Option(help: ArgumentHelp("The population measured from.", valueName: "level"))
  var from: String

  @Option(help: ArgumentHelp("The population measured to.", valueName: "level"))
  var to: String

  @OptionGroup var input: DataOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    let isClassified = rate != nil || size != nil || classifiedBy != nil
    guard (factors != nil) != isClassified else {
      throw ValidationError("Give either --factors, or --rate, --size and --classified-by.")
    }
    guard !isClassified || (rate != nil && size != nil && classifiedBy != nil) else {
      throw ValidationError("--rate, --size and --classified-by belong together; give all three.")
    }
    guard cells == nil || factors != nil else {
      throw ValidationError("--cells does nothing without --factors; take --classified-by.")
    }
    guard input.missing == .reject else {
      throw ValidationError(
        "A comparison needs every value; --missing omit would change the rates."
      )
    }
  }

  func run() throws {
    let standardized = try rates().standardized()
    let difference = try standardized.difference(from: from, to: to)
    var described: [String: JSONValue] = [
      "population": .string(population), "from": .string(from), "to": .string(to),
    ]
    let choices = [
      "factors": factors, "cells": cells, "rate": rate, "size": size, "classifiedBy": classifiedBy,
    ]
    for (name, value) in choices { described[name] = value.map(JSONValue.string) }
    try output.write(
      Answer(
        method: "gap factors",
        options: described,
        results: table(difference, standardized),
        notes: notes(standardized),
        supplements: supplements(standardized)
      )
    )
  }

  private func rates() throws -> FactorRates {
    let table = try input.table()
    if let rate, let size {
      return try FactorRates(
        table,
        populations: population,
        sizes: size,
        rates: rate,
        classifiedBy: Names.list(classifiedBy)
      )
    }
    return try FactorRates(
      table,
      populations: population,
      factors: Names.list(factors),
      cells: Names.list(cells)
    )
  }

  private func table(_ difference: RateDifference, _ all: StandardizedRates) -> ResultTable {
    let isForPeople = output.format == .table
    let isShare = all.rates.allSatisfy { (0...1).contains($0) }
    let (rate, points) =
      isShare ? (NumberStyle.percent(1), NumberStyle.points(1)) : (.decimal(4), .decimal(4))
    var table = ResultTable(
      columns: [
        .init("component", "Component"), .init("variable", "Factor"),
        .init("estimate", "Effect"), .init("share", "Of the difference"),
        .init("standardizedFrom", "\(from), standardized"),
        .init("standardizedTo", "\(to), standardized"),
      ]
    )
    // What all factors are need not be said to a person.
    let isMixed = Set(difference.effects.map(\.factor.role)).count > 1
    let places = [from, to].map { all.populations.firstIndex(of: $0) ?? 0 }
    table.append([
      isForPeople ? .missing : .text("difference"), isForPeople ? .text("Difference") : .missing,
      .number(difference.total, points), .number(difference.total == 0 ? nil : 1, .percent(1)),
      .number(difference.rateFrom, rate), .number(difference.rateTo, rate),
    ])
    for (place, effect) in difference.effects.enumerated() {
      table.append([
        isForPeople && !isMixed ? .missing : .text(effect.factor.role.rawValue),
        .text(effect.factor.name),
        .number(effect.value, points), .number(difference.share(of: effect), .percent(1)),
        .number(all.standardized[places[0]][place], rate),
        .number(all.standardized[places[1]][place], rate),
      ])
    }
    return table
  }

  private func notes(_ all: StandardizedRates) -> [String] {
    guard all.populations.count > 2 else { return [] }
    return [
      "Standardized over \(all.populations.count) populations "
        + "(\(all.populations.joined(separator: ", "))), so that effects between any of them agree."
    ]
  }

  /// The rates of every population, as they are and standardized for each factor.
  private func supplements(_ all: StandardizedRates) -> [String: JSONValue] {
    let populations = all.populations.indices.map { place -> JSONValue in
      let standardized = zip(all.factors, all.standardized[place]).map {
        factor,
        value -> JSONValue in
        .object(["variable": .string(factor.name), "estimate": .number(value)])
      }
      return .object([
        "population": .string(all.populations[place]), "estimate": .number(all.rates[place]),
        "standardized": .array(standardized),
      ])
    }
    return ["populations": .array(populations)]
  }
}
