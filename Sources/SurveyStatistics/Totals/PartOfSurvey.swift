// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Tabular

/// Rows of a survey of which others lie elsewhere: weights, clusters, groups and cells.
struct PartOfSurvey {
  let request: TotalsRequest
  let survey: Survey
  let clusters: ClusterPaths
  let groups: DomainGroups
  let cells: TotalCells
  /// The labels of each by-column.
  let labels: [LabelList]
  /// For each domain the code of its level of each by-column.
  let domains: [[Int32]]
  private let collapse: Collapse

  init(_ table: Table, _ request: TotalsRequest) throws(SurveyError) {
    self.request = request
    let columns = DesignColumns(table: table)
    try DesignResolution.check(request.design)
    guard request.storedDesign == request.design else {
      throw SurveyError(
        .badDesign,
        culprit: "design",
        "The design asks for more than totals of parts can keep: weights or inclusion probabilities, "
          + "strata, clusters and populations. Estimate from all rows together instead."
      )
    }
    clusters = try ClusterPaths(columns, request)
    var survey = Survey(
      part: table,
      design: request.design,
      weights: try PartOfSurvey.weights(columns, request.design),
      units: clusters
    )
    for condition in request.conditions {
      survey = try survey.restricted(to: PartOfSurvey.rows(condition, table))
    }
    self.survey = survey
    groups = try PartOfSurvey.groups(survey, request)
    cells = TotalCells(survey, groups)
    // Each cell is a group of its own, so that nothing is added up across clusters yet.
    collapse = Collapse(
      survey,
      DomainGroups(
        domainOfRow: cells.cellOfRow,
        keys: [[GroupLevel]](repeating: [], count: cells.count),
        omitted: 0
      )
    )
    var labels: [LabelList] = []
    var codeOfLabel: [[String: Int32]] = []
    for name in request.groups {
      let column = try survey.column(name)
      let coded = CodedRows(column)
      labels.append(LabelList(column, coded))
      codeOfLabel.append(
        Dictionary(
          coded.labels.enumerated().map { ($1, Int32($0)) },
          uniquingKeysWith: { first, _ in first }
        )
      )
    }
    self.labels = labels
    domains = groups.keys.map { key in
      zip(codeOfLabel, key).map { $0[$1.level] ?? 0 }
    }
  }

  /// The rows and weights of the cells.
  var rows: CellRows {
    CellRows(
      weights: cells.weights(survey.weights),
      rows: collapse.cells.rowCounts(domains: cells.count).map { Double($0) }
    )
  }

  /// The variables of the request, then both variables of each ratio.
  func variables() throws(SurveyError) -> [VariableParts] {
    var sources: [TotalSource] = []
    for name in request.variables { sources.append(try survey.source(name, isCentered: true)) }
    for ratio in request.ratios { sources += try survey.sources(ratio) }
    let totals = try collapse.totals(sources, missing: request.missing)
    let rowCount = rows.rows.reduce(0, +)
    var variables: [VariableParts] = []
    for (source, total) in zip(sources, totals.variables) {
      let isComplete = Double(total.observations.reduce(0, +)) == rowCount
      var levels: LabelList?
      var isIndicator = false
      let hasValues: Bool
      switch source.values {
      case .numbers(let numbers, _):
        isIndicator = numbers.allSatisfy { $0 == 0 || $0 == 1 || $0.isNaN }
        hasValues = numbers.contains { !$0.isNaN }
      case .levels(let codes, let names):
        levels = LabelList(names)
        hasValues = codes.contains { $0 >= 0 }
      }
      variables.append(
        VariableParts(
          name: total.name,
          levels: levels,
          origin: total.origin,
          isIndicator: isIndicator,
          hasValues: hasValues,
          weights: isComplete ? nil : total.weights,
          observations: isComplete ? nil : total.observations.map { Double($0) },
          sums: total.sums,
          squares: levels == nil ? total.squares[0] : nil
        )
      )
    }
    return variables
  }

  /// The weights; all of a part's may be 0.
  private static func weights(
    _ columns: DesignColumns,
    _ design: SamplingDesign
  ) throws(SurveyError) -> [Double] {
    if let name = design.inclusionProbabilities {
      return try columns.weights(fromProbabilities: name)
    }
    guard let name = design.weights else {
      return [Double](repeating: 1, count: columns.table.rowCount)
    }
    do {
      return try columns.weights(name)
    } catch {
      guard error.code == .noWeight else { throw error }
      return try columns.numbers(name, role: "weights")
    }
  }

  /// The groups of a part, in which nobody may belong to the domain.
  private static func groups(
    _ survey: Survey,
    _ request: TotalsRequest
  ) throws(SurveyError) -> DomainGroups {
    do {
      return try DomainGroups(survey, by: request.groups, missing: request.missing)
    } catch {
      guard error.code == .emptyDomain else { throw error }
      return DomainGroups(
        domainOfRow: [Int32](repeating: -1, count: survey.weights.count),
        keys: [],
        omitted: survey.observations
      )
    }
  }

  /// The rows that fulfil a condition; a level that the part does not have is one without rows.
  private static func rows(
    _ condition: Condition,
    _ table: Table
  ) throws(SurveyError) -> RowSelection {
    var table = table
    while true {
      do throws(TableError) {
        return try table.selection(condition)
      } catch {
        guard error.code == .unknownLevel, let level = error.culprit, let name = error.column,
          let column = try? table.column(name),
          case .categories(let codes, let levels) = column.storage,
          let longer = try? Column(name, .categories(codes: codes, levels: levels + [level])),
          let widened = try? table.replacing(longer)
        else {
          throw SurveyError(.unknownColumn, culprit: condition.description, error.sentence)
        }
        table = widened
      }
    }
  }
}
