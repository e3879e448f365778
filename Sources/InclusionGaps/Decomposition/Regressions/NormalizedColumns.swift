// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics

/// The columns of a regression as contributions are reported: normalised factors have every level,
/// with coefficients as deviations from their mean, so that it does not matter which one a
/// regression leaves out.
///
///     b'ₗ = bₗ − b̄,   b̄ = Σ bₗ / L with 0 for the level left out,   b'₀ = b₀ + Σ b̄
///
/// Reference: Yun (2005), A simple solution to the identification problem in detailed wage
/// decompositions, Economic Inquiry 43, doi:10.1093/ei/cbi053, as commonly stated; not checked
/// against the paper.
struct NormalizedColumns: Sendable {
  /// Where a reported column comes from.
  private enum Source: Sendable {
    case intercept
    /// A column of the regression, in a normalised factor or not.
    case column(Int, factor: Int?)
    /// The level of a normalised factor that the regression leaves out.
    case omitted(factor: Int)
  }

  /// The columns that are reported.
  let labels: [ModelSample.Column]
  private let sources: [Source]
  /// For each normalised factor the columns of its levels but the first.
  private let columnsOfFactor: [[Int]]
  /// The categories that are not normalised, each with the level left out.
  let unnormalized: [(factor: String, level: String)]

  init(_ sample: ModelSample, _ factors: [String], normalizing names: [String]) throws(GapError) {
    for name in names {
      guard factors.contains(name), sample.levels(of: name) != nil else {
        let isFactor = factors.contains(name)
        throw GapError(
          .notACategory,
          culprit: name,
          isFactor
            ? "'\(name)' holds numbers and has no levels to normalise; leave it out of the "
              + "normalised factors."
            : "'\(name)' is to be normalised and is not among the factors: "
              + "\(factors.joined(separator: ", "))."
        )
      }
    }
    let normalized = names.enumerated().filter { names.firstIndex(of: $1) == $0 }.map(\.1)
    var labels: [ModelSample.Column] = []
    var sources: [Source] = []
    var columnsOfFactor = [[Int]](repeating: [], count: normalized.count)
    for (place, column) in sample.columns.enumerated() {
      guard let factor = normalized.firstIndex(of: column.variable) else {
        labels.append(column)
        sources.append(place == 0 ? .intercept : .column(place, factor: nil))
        continue
      }
      if columnsOfFactor[factor].isEmpty {
        let levels = sample.levels(of: column.variable) ?? []
        labels.append(ModelSample.Column(variable: column.variable, level: levels.first))
        sources.append(.omitted(factor: factor))
      }
      columnsOfFactor[factor].append(place)
      labels.append(column)
      sources.append(.column(place, factor: factor))
    }
    self.labels = labels
    self.sources = sources
    self.columnsOfFactor = columnsOfFactor
    unnormalized = factors.compactMap { name in
      guard !normalized.contains(name), let levels = sample.levels(of: name) else { return nil }
      return (name, levels[0])
    }
  }

  /// The coefficients that are reported, from those of the regression.
  func coefficients(_ own: [DualNumber]) -> [DualNumber] {
    let means = columnsOfFactor.map { columns in
      columns.map { own[$0] }.reduce(DualNumber(0), +) / DualNumber(Double(columns.count + 1))
    }
    return sources.map { source in
      switch source {
      case .intercept: means.reduce(own[0], +)
      case .column(let column, let factor): factor.map { own[column] - means[$0] } ?? own[column]
      case .omitted(let factor): -means[factor]
      }
    }
  }

  /// The means of the reported columns, from those of the regression's.
  func means(_ own: [DualNumber]) -> [DualNumber] {
    sources.map { source in
      switch source {
      case .intercept: own[0]
      case .column(let column, _): own[column]
      case .omitted(let factor):
        columnsOfFactor[factor].map { own[$0] }.reduce(DualNumber(1), -)
      }
    }
  }

  /// The notes on factors whose contributions hang on the level left out.
  var notes: [String] {
    guard !unnormalized.isEmpty else { return [] }
    let names = unnormalized.map { "\($0.factor) (\($0.level))" }.joined(separator: ", ")
    return [
      "Coefficients of \(names) compare with the level in brackets; what the intercept and their "
        + "levels leave unexplained hangs on that choice. Normalise them to be free of it."
    ]
  }
}
