// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Tabular

extension Survey {
  /// Design-based variances and covariances of variables in the population, by groups if asked for.
  ///
  ///     s_xy = n/(n − 1) Σ w (x − x̄)(y − ȳ) / Σ w
  ///
  /// The standard error is that of the mean of the products, with the means taken as known, as is
  /// customary.
  ///
  /// - Parameters:
  ///   - variables: The columns of numbers.
  ///   - groups: The columns by whose levels groups are made.
  ///   - missing: Whether a missing value is an error, or rows that lack any of the variables are
  ///     left out of the estimate.
  ///   - inference: How errors are made.
  /// - Returns: A record for each unordered pair and group, in the product of the units; `other` is
  ///   the second variable.
  /// - Throws: ``SurveyError`` as ``means(of:by:missing:inference:)`` does; with code `wrongKind` for
  ///   a text column, `tooFewObservations` for a group of one.
  /// - Complexity: O(*n v*²) for *n* rows and *v* variables.
  public func variances(
    of variables: [String],
    by groups: [String] = [],
    missing: MissingPolicy = .reject,
    inference: Inference = Inference()
  ) throws(SurveyError) -> SurveyEstimates<Amount> {
    try inference.check()
    let collapse = try Collapse(self, by: groups, missing: missing)
    var columns: [[Double]] = []
    for name in variables { columns.append(try numbers(name, for: "a variance")) }
    for (name, values) in zip(variables, columns) {
      let source = TotalSource(name: name, values: .numbers(values, origin: 0))
      try source.check(collapse.groups.domainOfRow, missing)
    }
    let isComplete = (0..<weights.count).map { row in !columns.contains { $0[row].isNaN } }
    let masked = columns.map { values in
      TotalSource(name: "", centering: zip(values, isComplete).map { $1 ? $0 : .nan })
    }
    let means = FinishedTotals(try collapse.totals(masked, missing: .omit))
    let counts = means.totals.variables.first?.observations ?? []
    if let domain = counts.firstIndex(of: 1) {
      let group = means.totals.domains[domain].map(\.description).joined(separator: ", ")
      throw SurveyError(
        .tooFewObservations,
        culprit: group,
        "There is one observation in \(group.isEmpty ? "the domain" : group); a variance needs two."
      )
    }
    var sources: [TotalSource] = []
    var pairs: [(Int, Int)] = []
    for first in variables.indices {
      for second in first..<variables.count {
        let centers = [first, second].map { variable in
          means.totals.domains.indices.map { domain in
            means.linearization(
              ClusterStatistic(function: .mean, variable: variable, level: 0, domain: domain)
            ).value
          }
        }
        let products = collapse.derived { row, domain in
          guard isComplete[row] else { return .nan }
          let count = Double(counts[domain])
          return (columns[first][row] - centers[0][domain])
            * (columns[second][row] - centers[1][domain]) * (count / (count - 1))
        }
        sources.append(
          TotalSource(name: variables[first], values: .numbers(products, origin: 0))
        )
        pairs.append((first, second))
      }
    }
    let totals = try collapse.totals(sources, missing: .omit)
    let finisher = try EstimateFinisher(totals, inference)
    let statistics = totals.statistics(.mean)
    let answered = statistics.filter { totals.variables[$0.variable].observations[$0.domain] > 0 }
    let products: SurveyEstimates<Amount> = try finisher.estimates(
      statistics,
      notes: notes(collapse, totals, by: groups),
      name: { totals.variables[$0.variable].name },
      interval: finisher.symmetric
    )
    return try products.mapped { index, record throws(SurveyError) in
      SurveyEstimates<Amount>.Record(
        variable: record.variable,
        other: variables[pairs[answered[index].variable].1],
        group: record.group,
        estimate: Estimate(
          record.estimate.value,
          standardError: record.estimate.standardError,
          interval: record.estimate.interval,
          observations: record.estimate.observations,
          degreesOfFreedom: record.estimate.degreesOfFreedom
        )
      )
    }
  }
}
