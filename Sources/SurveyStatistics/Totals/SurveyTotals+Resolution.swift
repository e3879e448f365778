// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Tabular

extension SurveyTotals {
  /// The totals of some variables under the resolved design, as estimation wants them.
  func resolved(_ wanted: [VariableParts]) throws(SurveyError) -> ClusterTotals {
    let design = try ResolvedClusters(clusters, request)
    let domainOrder = orderOfDomains()
    var place = [Int32](repeating: 0, count: domains.count)
    for (index, domain) in domainOrder.enumerated() { place[domain] = Int32(index) }
    let order = cells.indices.sorted { left, right in
      let first = design.unitOfCluster[Int(cells[left].unit)]
      let second = design.unitOfCluster[Int(cells[right].unit)]
      return first == second
        ? place[Int(cells[left].domain)] < place[Int(cells[right].domain)] : first < second
    }
    let domainOfCell = order.map { place[Int(cells[$0].domain)] }
    let factor = design.weights.map { weights in order.map { weights[Int(cells[$0].unit)] } }
    func weighted(_ numbers: [Double]) -> [Double] {
      guard let factor else { return order.map { numbers[$0] } }
      return zip(order, factor).map { numbers[$0] * $1 }
    }
    func byDomain(_ numbers: [Double]) -> [Double] {
      var totals = [CompensatedSum](repeating: CompensatedSum(), count: domains.count)
      for (domain, number) in zip(domainOfCell, numbers) { totals[Int(domain)].add(number) }
      return totals.map(\.value)
    }
    let variables = wanted.map { variable in
      let levels = variable.levels.map { list in list.order().map { Int($0) } } ?? [0]
      let sums = levels.map { weighted(variable.sums[$0]) }
      return VariableTotals(
        name: variable.name,
        levels: variable.levels.map { list in levels.map { list.labels[$0] } },
        origin: variable.origin,
        weights: weighted(variable.weights ?? rows.weights),
        sums: sums,
        squares: variable.squares.map { [byDomain(weighted($0))] } ?? sums.map(byDomain),
        observations: byDomain(order.map { (variable.observations ?? rows.rows)[$0] }).map {
          Int($0)
        }
      )
    }
    return ClusterTotals(
      stages: design.stages,
      singleClusters: request.design.singleClusters,
      singleClustersInDomains: request.design.singleClustersInDomains,
      unequalProbabilities: nil,
      unitOfCell: order.map { design.unitOfCluster[Int(cells[$0].unit)] },
      domainOfCell: domainOfCell,
      domains: domainOrder.map { domain in
        zip(request.groups, zip(groups, domains[domain])).map { name, label in
          GroupLevel(name, label.0.labels[Int(label.1)])
        }
      },
      variables: variables
    )
  }

  /// The domains in the order of their levels.
  private func orderOfDomains() -> [Int] {
    let ranks = groups.map { list in
      var rank = [Int](repeating: 0, count: list.count)
      for (index, code) in list.order().enumerated() { rank[Int(code)] = index }
      return rank
    }
    let keys = domains.map { key in zip(ranks, key).map { $0[Int($1)] } }
    return domains.indices.sorted { keys[$0].lexicographicallyPrecedes(keys[$1]) }
  }
}

/// The design of all clusters together, as a survey of all rows would have it.
private struct ResolvedClusters {
  let stages: [SamplingStage]
  /// For each cluster its number in the last stage.
  let unitOfCluster: [Int32]
  /// For each cluster the weight that follows from the populations; nil if rows had weights.
  let weights: [Double]?

  /// Asks the design of a table with a row for each cluster.
  init(_ clusters: ClusterPaths, _ request: TotalsRequest) throws(SurveyError) {
    var columns: [Column] = []
    func add(_ column: Column) {
      if !columns.contains(where: { $0.name == column.name }) { columns.append(column) }
    }
    let names = [request.design.strata].compactMap { $0 } + request.clusters
    for (name, (list, codes)) in zip(names, zip(clusters.labels, clusters.codes)) {
      add(Column(name, texts: codes.map { list.labels[Int($0)] }))
    }
    for (name, population) in zip(request.design.population?.columns ?? [], clusters.populations) {
      add(Column(name, numbers: population))
    }
    if columns.isEmpty {
      add(Column("row", numbers: [Double](repeating: 1, count: clusters.count)))
    }
    let table: Table
    do {
      table = try Table(columns)
    } catch {
      throw SurveyError(.badDesign, culprit: error.culprit ?? "", error.sentence)
    }
    var design = request.design
    design.weights = nil
    design.inclusionProbabilities = nil
    design.clusters = request.clusters
    let resolution: DesignResolution
    do {
      resolution = try DesignResolution(table, design)
    } catch {
      throw SurveyError(
        error.code,
        culprit: error.culprit,
        error.description.contains(" row ")
          ? error.description + " (A row is a cluster here, in the order in which they were met.)"
          : error.description
      )
    }
    let hasWeights =
      request.design.weights != nil || request.design.inclusionProbabilities != nil
    stages = resolution.stages
    unitOfCluster = resolution.unitOfRow
    weights = hasWeights || request.design.population == nil ? nil : resolution.weights
  }
}
