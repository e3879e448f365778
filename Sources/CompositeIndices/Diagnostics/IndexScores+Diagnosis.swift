// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import DenseAlgebra
internal import SurveyStatistics
public import Tabular

extension IndexScores {
  /// What a reader of the index should know of its parts.
  ///
  /// - Parameters:
  ///   - table: The data that were scored, so that statistics are those of the indicators as given;
  ///     nil takes them after denominators.
  ///   - kinds: How it is measured whether parts go together.
  ///   - limits: From where on a warning is given.
  /// - Returns: Statistics of the data as given; correlations, reliability, components and weights of
  ///   the normalised parts; warnings.
  /// - Throws: ``IndexError`` with code `unsuitableData` if the table has not the indicators, `notFinite` if a dimension has an infinite number.
  public func diagnosis(
    of table: Table? = nil,
    correlations kinds: [CorrelationKind] = CorrelationKind.allCases,
    limits: IndexDiagnosis.Limits = .init()
  ) throws(IndexError) -> IndexDiagnosis {
    let given = try asGiven(table)
    let statistics = plan.indicators.enumerated().map { column, indicator in
      IndicatorStatistics(
        of: given[column],
        name: indicator.name,
        limits: limits.statistics
      )
    }
    let slots = plan.indicators.count + plan.nodes.count
    let columns = (0..<slots).map { column(ofSlot: $0) }
    var dimensions: [DimensionDiagnosis] = []
    for node in plan.nodes where node.parts.count > 1 {
      let parts = try matrix(of: node.parts, columns)
      dimensions.append(DimensionDiagnosis(node.name, parts: parts))
    }
    var correlations: [IndexDiagnosis.LevelCorrelations] = []
    for (level, members) in levels where members.count > 1 {
      let parts = try matrix(of: members, columns)
      for kind in kinds {
        let found = try CorrelationMatrix(kind, of: parts, missing: .omit)
        correlations.append(.init(level: level, matrix: found))
      }
    }
    return IndexDiagnosis(
      indicators: statistics,
      weights: weights(columns),
      dimensions: dimensions,
      correlations: correlations,
      warnings: warnings(columns, limits),
      notes: notes + dimensions.flatMap(\.notes)
    )
  }

  /// The values of each indicator before anything was done to them.
  private func asGiven(_ table: Table?) throws(IndexError) -> [[Double]] {
    guard let table else {
      return plan.indicators.indices.map { stages[0].data.values.column($0) }
    }
    var reading = IndexReading(table: table)
    let columns = plan.indicators.map { reading.given($0) }
    guard reading.problems.isEmpty else {
      throw IndexError(.unsuitableData, of: "The data for '\(name)'", reading.problems)
    }
    return columns
  }

  private func column(ofSlot slot: Int) -> [Double] {
    slot < plan.indicators.count
      ? normalized.values.column(slot) : nodeValues.column(slot - plan.indicators.count)
  }

  private func matrix(of slots: [Int], _ columns: [[Double]]) throws(IndexError) -> IndicatorMatrix
  {
    try IndicatorMatrix(
      columns: slots.map { columns[$0] },
      names: slots.map { plan.name(ofSlot: $0) }
    )
  }

  /// The slots of each level: indicators are of level 1, a dimension is one above its highest part.
  private var levels: [(Int, [Int])] {
    var level = [Int](repeating: 1, count: plan.indicators.count)
    for node in plan.nodes { level.append(1 + (node.parts.map { level[$0] }.max() ?? 0)) }
    return Dictionary(grouping: level.indices) { level[$0] }.sorted { $0.key < $1.key }
  }

  /// The dimension of each slot; nil for the index itself.
  private var parents: [Int?] {
    var parents = [Int?](repeating: nil, count: plan.indicators.count + plan.nodes.count)
    for (position, node) in plan.nodes.enumerated() {
      for part in node.parts { parents[part] = position }
    }
    return parents
  }

  private func weights(_ columns: [[Double]]) -> [PartWeight] {
    let effective = plan.effectiveWeights
    return parents.enumerated().map { slot, parent in
      let node = parent.map { plan.nodes[$0] }
      let place = node?.parts.firstIndex(of: slot)
      let share = node.flatMap { node in place.map { node.weights.shares[$0] } }
      return PartWeight(
        name: plan.name(ofSlot: slot),
        parent: node?.name,
        weight: share ?? 1,
        effectiveWeight: effective[slot],
        importance: parent == nil
          ? nil : try? IndicatorImportance(of: columns[slot], in: scores)
      )
    }
  }

  private func warnings(_ columns: [[Double]], _ limits: IndexDiagnosis.Limits) -> [IndexWarning] {
    var warnings: [IndexWarning] = []
    for (position, node) in plan.nodes.enumerated() {
      let names = node.parts.map { plan.name(ofSlot: $0) }
      for (place, part) in node.parts.enumerated() {
        for other in (place + 1)..<max(node.parts.count, place + 1) {
          let pair = try? Correlation(.pearson, of: columns[part], and: columns[node.parts[other]])
          guard let r = pair?.coefficient else { continue }
          let between = [names[place], names[other]]
          if r >= limits.redundancy {
            warnings.append(IndexWarning(kind: .redundancy, parts: between, correlation: r))
          } else if r <= limits.opposition {
            warnings.append(IndexWarning(kind: .opposition, parts: between, correlation: r))
          }
        }
        guard node.parts.count > 1 else { continue }
        let own = columns[plan.indicators.count + position]
        guard let r = (try? Correlation(.pearson, of: columns[part], and: own))?.coefficient else {
          continue
        }
        let place = [names[place], node.name]
        if r < -0.1 {
          warnings.append(IndexWarning(kind: .againstDimension, parts: place, correlation: r))
        } else if r < 0.1 {
          warnings.append(IndexWarning(kind: .silence, parts: place, correlation: r))
        }
      }
    }
    return warnings.sorted { abs($0.correlation) > abs($1.correlation) }
  }
}
