// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import DenseAlgebra
public import SurveyStatistics

extension IndexPlan {
  /// The numbers of all nodes, made from normalised indicators.
  ///
  /// Edge cases: with `.omit` a missing part is left out and the weights of its siblings scaled up; a
  /// unit that misses all parts of a node has no number there, and the node is a missing part of its
  /// parent. Methods that compare units compare those of a year.
  ///
  /// - Parameters:
  ///   - data: The normalised values.
  ///   - missing: What to do about a missing value.
  /// - Returns: A row per unit and a column per node, in the order of ``nodes``; NaN where a unit has
  ///   no number.
  /// - Throws: ``IndexError`` with code `missingValue` or `valueOutOfDomain`, which list the units,
  ///   indicators and nodes that are to blame.
  /// - Complexity: O(*n* *p*) for *n* units and *p* parts in all; methods that compare units take
  ///   what they take.
  public func nodeValues(
    of data: IndexData,
    missing: MissingPolicy = .reject
  ) throws(IndexError) -> Matrix {
    if missing == .reject { try requireComplete(data) }
    var result = Matrix(rows: data.units.count, columns: nodes.count)
    var incomplete = [Bool](repeating: false, count: indicators.count + nodes.count)
    for column in indicators.indices where missing == .omit {
      incomplete[column] = data.values.withColumn(column) { span in
        for row in span.indices where span[row].isNaN { return true }
        return false
      }
    }
    for position in nodes.indices {
      let node = nodes[position]
      let isIncomplete = node.parts.contains { incomplete[$0] }
      let column = try values(
        of: node,
        isIncomplete: isIncomplete,
        data: data,
        below: result
      )
      incomplete[indicators.count + position] = column.contains(where: \.isNaN)
      result.withUnsafeMutableBufferPointer { buffer in
        let start = position * data.units.count
        for row in column.indices { buffer[start + row] = column[row] }
      }
    }
    return result
  }

  /// The numbers of one node.
  private func values(
    of node: Node,
    isIncomplete: Bool,
    data: IndexData,
    below: Matrix
  ) throws(IndexError) -> [Double] {
    switch node.aggregation.method {
    case .ofAllUnits(let method):
      return try jointValues(of: node, method: method, data: data, below: below)
    case .ofEachUnit(let method):
      var failures: [IndexProblem] = []
      let count = data.units.count
      let column = data.values.withUnsafeBufferPointer { leaves in
        below.withUnsafeBufferPointer { inner in
          let parts = node.parts.map { slot in
            slot < indicators.count
              ? UnsafeBufferPointer(rebasing: leaves[slot * count..<(slot + 1) * count])
              : UnsafeBufferPointer(
                rebasing: inner[
                  (slot - indicators.count) * count..<(slot - indicators.count + 1) * count
                ]
              )
          }
          let kernel = NodeKernel(
            parts: parts,
            weights: node.weights.shares,
            hasMissing: isIncomplete,
            rowCount: count
          )
          return [Double](unsafeUninitializedCapacity: count) { result, filled in
            result.initialize(repeating: 0)
            filled = count
            run(node, method, kernel, into: result, data: data, failures: &failures)
          }
        }
      }
      guard failures.isEmpty else {
        throw IndexError(.valueOutOfDomain, of: "The \(method.name) of '\(node.name)'", failures)
      }
      return column
    }
  }

  /// Runs the quickest form of a method.
  private func run(
    _ node: Node,
    _ method: any Aggregation,
    _ kernel: NodeKernel,
    into result: UnsafeMutableBufferPointer<Double>,
    data: IndexData,
    failures: inout [IndexProblem]
  ) {
    let floor = node.aggregation.floor
    if let order = node.aggregation.order, order <= 0, floor == nil {
      refuse(node, kernel, data: data, failures: &failures)
      guard failures.isEmpty else { return }
    }
    switch node.aggregation.order {
    case 1 where floor == nil: kernel.arithmetic(into: result)
    case 0: kernel.geometric(into: result, floor: floor)
    case -1: kernel.harmonic(into: result, floor: floor)
    default:
      kernel.each(method, floor: floor, into: result) { row, error in
        failures.append(IndexProblem(data.label(ofRow: row), error.description))
      }
    }
    for row in 0..<kernel.rowCount where result[row].isInfinite {
      failures.append(
        IndexProblem(data.label(ofRow: row), "the parts are too large; normalise them first")
      )
    }
  }

  /// Parts of 0 and below under a mean that cannot take them.
  private func refuse(
    _ node: Node,
    _ kernel: NodeKernel,
    data: IndexData,
    failures: inout [IndexProblem]
  ) {
    for (place, part) in kernel.parts.enumerated() where kernel.weights[place] > 0 {
      for row in 0..<kernel.rowCount where part[row] <= 0 {
        failures.append(
          IndexProblem(
            data.label(ofRow: row),
            "'\(name(ofSlot: node.parts[place]))' is \(part[row]); choose a floor above 0, a scale "
              + "that starts above 0, or the arithmetic mean"
          )
        )
      }
    }
  }

  /// The numbers of a node that compares units, year by year.
  private func jointValues(
    of node: Node,
    method: any JointAggregation,
    data: IndexData,
    below: Matrix
  ) throws(IndexError) -> [Double] {
    var result = [Double](repeating: .nan, count: data.units.count)
    for rows in data.blocks(.separate) {
      let parts = Matrix(rows: rows.count, columns: node.parts.count) { row, part in
        let slot = node.parts[part]
        return slot < indicators.count
          ? data.values[rows[row], slot] : below[rows[row], slot - indicators.count]
      }
      let scores = try method.scores(of: parts, weights: node.weights)
      for (row, score) in zip(rows, scores) { result[row] = score }
    }
    return result
  }

  /// Requires that no value is missing.
  private func requireComplete(_ data: IndexData) throws(IndexError) {
    var problems: [IndexProblem] = []
    for column in indicators.indices {
      data.values.withColumn(column) { span in
        for row in span.indices where span[row].isNaN {
          problems.append(
            IndexProblem(data.label(ofRow: row), "'\(indicators[column].name)' is missing")
          )
        }
      }
    }
    guard problems.isEmpty else {
      throw IndexError(
        .missingValue,
        of: "The data (choose what is done about missing values: omit or impute)",
        problems
      )
    }
  }
}
