// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import Foundation
import InclusionReports

/// What several methods of weighting make of an index, side by side.
struct IndexWeightsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "weights",
    abstract: "The weights of the parts by several methods, side by side.",
    discussion: """
      A row per part of every dimension, a column per method: 'specification' is what the index is \
      scored with. Methods look at the normalised values, and at dimensions as the specification \
      makes them, so that only the weights differ. A method that cannot weigh a dimension leaves its \
      cells empty, and a note says why. --judgements and --points add the weights of one dimension \
      by pairwise comparisons and by a budget that experts share out; a column per part, by its name.

      Example: inclusion index weights --spec Examples/TechnologyAchievement/tai.json \
      --data bundled:technology-achievement-23 --units code --method entropy --method critic
      """
  )

  /// The methods that need nothing but data.
  enum Method: String, CaseIterable, ExpressibleByArgument {
    case principalComponents, factorAnalysis, coefficientOfVariation, entropy, critic, balanced

    var weighting: NodeWeighting {
      switch self {
      case .principalComponents: .principalComponents()
      case .factorAnalysis: .factorAnalysis()
      case .coefficientOfVariation: .coefficientOfVariation
      case .entropy: .entropy
      case .critic: .critic
      case .balanced: .balanced()
      }
    }
  }

  @OptionGroup var index: IndexOptions
  @OptionGroup var input: DataOptions

  @Option(help: "A method, as often as wanted; all of them without the option.")
  var method: [Method] = []

  @Option(help: ArgumentHelp("Only the parts of this dimension.", valueName: "name"))
  var dimension: String?

  @Option(
    help: ArgumentHelp(
      "Pairwise comparisons of the parts of --dimension: a row and a column per part.",
      valueName: "file"
    )
  )
  var judgements: String?

  @Option(
    help: ArgumentHelp(
      "Points that experts give the parts of --dimension, a row per expert; they add up to 100.",
      valueName: "file"
    )
  )
  var points: String?

  @OptionGroup var output: OutputOptions

  func run() throws {
    let question = try index.index(missing: input.missing)
    let scores = try question.scores(of: input.table(), units: index.units, year: index.year)
    var methods = [WeightComparison.Method("specification", .given)]
    for method in self.method.isEmpty ? Method.allCases : self.method {
      methods.append(.init(method.rawValue, method.weighting))
    }
    if let dimension {
      let parts = try scores.weights(in: dimension, by: .given).parts
      if let judgements {
        let rows = try PartRows.read(judgements, parts: parts)
        methods.append(.init("pairwiseComparisons", .pairwiseComparisons(rows)))
      }
      if let points {
        let rows = try PartRows.read(points, parts: parts)
        methods.append(.init("budgetAllocation", .budgetAllocation(rows)))
      }
    }
    let comparison = try WeightComparison(scores, dimension: dimension, methods: methods)
    try output.write(
      Answer(
        method: "index weights",
        options: ["index": .string(question.name), "units": .string(index.units)],
        results: output.format == .table ? comparison.table : comparison.records,
        notes: comparison.notes,
        supplements: ["weightings": WeightingsAnswer.document(comparison.weightings)]
      )
    )
  }

  func validate() throws {
    guard dimension != nil || (judgements == nil && points == nil) else {
      throw ValidationError(
        "--judgements and --points go with --dimension: of whose parts are they?"
      )
    }
  }
}

/// Rows of numbers with a column per part.
enum PartRows {
  static func read(_ file: String, parts: [String]) throws -> [[Double]] {
    let table = try Table(csv: URL(fileURLWithPath: file))
    let columns = try parts.map { try table.numbers($0) }
    return (0..<table.rowCount).map { row in columns.map { $0[row] } }
  }
}
