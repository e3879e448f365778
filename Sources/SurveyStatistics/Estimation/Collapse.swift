// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Tabular

/// One pass over the rows of a survey: sums by unit, domain and variable.
struct Collapse {
  let survey: Survey
  let groups: DomainGroups
  let cells: TotalCells
  private let weights: [Double]
  private let rowCounts: [Int]

  init(_ survey: Survey, by names: [String], missing: MissingPolicy) throws(SurveyError) {
    self.init(survey, try DomainGroups(survey, by: names, missing: missing))
  }

  init(_ survey: Survey, _ groups: DomainGroups) {
    self.survey = survey
    self.groups = groups
    cells = TotalCells(survey, groups)
    weights = cells.weights(survey.weights)
    rowCounts = cells.rowCounts(domains: groups.keys.count)
  }

  /// The totals of some variables.
  ///
  /// Each variable is added up by one thread, in the order of the rows, so that the bits do not
  /// depend on the number of threads.
  ///
  /// - Complexity: O(*n* *v*) for *n* rows and *v* variables.
  func totals(_ sources: [TotalSource], missing: MissingPolicy) throws(SurveyError) -> ClusterTotals
  {
    for source in sources { try source.check(groups.domainOfRow, missing) }
    let variables = Parallel.map(sources.count) { add(sources[$0]) }
    var totals = ClusterTotals(
      stages: survey.stages,
      singleClusters: survey.design.singleClusters,
      singleClustersInDomains: survey.design.singleClustersInDomains,
      unequalProbabilities: survey.unequalProbabilities,
      unitOfCell: cells.unitOfCell,
      domainOfCell: cells.domainOfCell,
      domains: groups.keys,
      variables: variables,
      calibration: calibrationTotals(sources)
    )
    totals.replicates = survey.replication?.totals(of: totals, sources, groups.domainOfRow)
    return totals
  }

  private func add(_ source: TotalSource) -> VariableTotals {
    switch source.values {
    case .numbers(let numbers, let origin): add(numbers, source.name, origin)
    case .levels(let codes, let names): add(codes, source.name, names)
    }
  }

  private func add(_ numbers: [Double], _ name: String, _ origin: Double) -> VariableTotals {
    var sums = [Double](repeating: 0, count: cells.count)
    var squares = sums
    var missing = 0
    sums.withUnsafeMutableBufferPointer { sums in
      squares.withUnsafeMutableBufferPointer { squares in
        forEachRow { row, cell, weight in
          let value = numbers[row] - origin
          guard value == value else {
            missing += 1
            return
          }
          let weighted = weight * value
          sums[cell] += weighted
          squares[cell] += weighted * value
        }
      }
    }
    let present = missing == 0 ? nil : presence { !numbers[$0].isNaN }
    return VariableTotals(
      name: name,
      levels: nil,
      origin: origin,
      weights: present?.weights ?? weights,
      sums: [sums],
      squares: [cells.byDomain(squares, domains: groups.keys.count)],
      observations: present?.counts ?? rowCounts
    )
  }

  private func add(_ codes: [Int32], _ name: String, _ levels: [String]) -> VariableTotals {
    var flat = [Double](repeating: 0, count: cells.count * levels.count)
    var missing = 0
    flat.withUnsafeMutableBufferPointer { flat in
      forEachRow { row, cell, weight in
        let code = Int(codes[row])
        guard code >= 0 else {
          missing += 1
          return
        }
        flat[code &* cells.count &+ cell] += weight
      }
    }
    let sums = levels.indices.map { Array(flat[$0 * cells.count..<($0 + 1) * cells.count]) }
    let present = missing == 0 ? nil : presence { codes[$0] >= 0 }
    return VariableTotals(
      name: name,
      levels: levels,
      origin: 0,
      weights: present?.weights ?? weights,
      sums: sums,
      squares: sums.map { cells.byDomain($0, domains: groups.keys.count) },
      observations: present?.counts ?? rowCounts
    )
  }

  /// Weights and counts of the rows that have a value.
  private func presence(_ isPresent: (Int) -> Bool) -> (weights: [Double], counts: [Int]) {
    var weights = [Double](repeating: 0, count: cells.count)
    var counts = [Int](repeating: 0, count: groups.keys.count)
    forEachRow { row, cell, weight in
      guard isPresent(row) else { return }
      weights[cell] += weight
      counts[Int(cells.domainOfCell[cell])] += 1
    }
    return (weights, counts)
  }

  @inline(__always)
  private func forEachRow(_ body: (_ row: Int, _ cell: Int, _ weight: Double) -> Void) {
    survey.weights.withUnsafeBufferPointer { weights in
      cells.cellOfRow.withUnsafeBufferPointer { cellOfRow in
        for row in cellOfRow.indices {
          let cell = Int(cellOfRow[row])
          if cell >= 0 { body(row, cell, weights[row]) }
        }
      }
    }
  }
}
