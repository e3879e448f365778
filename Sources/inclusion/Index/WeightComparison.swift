// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import InclusionReports

/// The weights of parts by several methods.
struct WeightComparison {
  /// A method and what its column is called.
  struct Method {
    let name: String
    let weighting: NodeWeighting

    init(_ name: String, _ weighting: NodeWeighting) {
      self.name = name
      self.weighting = weighting
    }
  }

  /// A part of a dimension with a weight per method; nil where the method has none.
  private struct Row {
    let dimension: String
    let part: String
    let weights: [Double?]
  }

  private let methods: [String]
  private var rows: [Row] = []
  /// The weights that were found.
  private(set) var weightings: [DimensionWeights] = []
  /// What to know of them, and why some are missing.
  private(set) var notes: [String] = []

  init(_ scores: IndexScores, dimension: String?, methods: [Method]) throws {
    self.methods = methods.map(\.name)
    // The parts at the top first, as in the specification.
    let nodes = scores.plan.nodes.reversed().filter { $0.parts.count > 1 }.map(\.name)
    for name in dimension.map({ [$0] }) ?? nodes {
      let own = try scores.weights(in: name, by: .given)
      var columns: [[Double?]] = []
      for method in methods {
        do {
          let found = try scores.weights(in: name, by: method.weighting)
          columns.append(found.weights.shares)
          notes += found.notes.map { "\(name), \(method.name): \($0)" }
          if method.weighting != .given { weightings.append(found) }
        } catch {
          // Judgements that make no weights are a mistake of the request, not a finding.
          guard method.weighting.looksAtData else { throw error }
          columns.append([Double?](repeating: nil, count: own.parts.count))
          notes.append(error.description)
        }
      }
      for (place, part) in own.parts.enumerated() {
        rows.append(Row(dimension: name, part: part, weights: columns.map { $0[place] }))
      }
    }
  }

  /// A row per part for a reader.
  var table: ResultTable {
    var table = ResultTable(
      columns: [.init("part", "Part"), .init("dimension", "Dimension")]
        + methods.map { .init($0, Self.titles[$0] ?? $0) }
    )
    for row in rows {
      table.append(
        [.text(row.part), .text(row.dimension)] + row.weights.map { .number($0, .percent(1)) }
      )
    }
    return table
  }

  /// A record per part for programs.
  var records: ResultTable {
    var table = ResultTable(columns: [.init("dimension"), .init("part"), .init("weights")])
    for row in rows {
      let weights = zip(methods, row.weights).map { ResultCell.NamedValue($0, $1) }
      table.append([.text(row.dimension), .text(row.part), .values(weights)])
    }
    return table
  }

  private static let titles = [
    "specification": "Specification", "principalComponents": "Components",
    "factorAnalysis": "Factors", "coefficientOfVariation": "Spread", "entropy": "Entropy",
    "critic": "CRITIC", "balanced": "Balanced", "pairwiseComparisons": "Comparisons",
    "budgetAllocation": "Budget",
  ]
}
