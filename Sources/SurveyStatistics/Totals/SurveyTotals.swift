// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import Tabular

/// What the rows of a survey, or of a part of it, add up to by cluster and group: all that its
/// estimates need.
///
/// Rows are read once, where they lie and a chunk at a time; the totals of parts are merged and
/// estimated anywhere else.
///
///     var totals = try SurveyTotals(north, request)
///     try totals.merge(SurveyTotals(south, request))
///     try totals.shares().records
///
/// Clusters, strata, groups and levels are known by their labels, so a cluster may have rows in
/// several parts, and a part may lack a level that others have. The estimates are those of all rows
/// together, up to the order of addition.
///
/// Edge cases:
/// - What only all rows show (a stratum with a single cluster, a cluster that crosses strata, weights
///   that follow from a population) is looked at when estimates are made.
/// - Without clusters every row is a cluster of its own, and totals are as large as the data.
/// - A condition on a level that a part does not have selects none of its rows.
public struct SurveyTotals: Sendable {
  /// What was added up.
  public internal(set) var request: TotalsRequest
  /// For each part what tells its rows from those of others.
  var parts: [PartFingerprint]
  /// How many rows of a domain have no group.
  var omitted: Int
  /// How many rows have weight 0.
  var weightless: Int
  var clusters: ClusterPaths
  /// The labels of each by-column.
  var groups: [LabelList]
  /// For each domain the code of its level of each by-column.
  var domains: [[Int32]]
  /// For each cell its cluster and its domain.
  var cells: [(unit: Int32, domain: Int32)]
  var rows: CellRows
  var variables: [VariableParts]
  private var numberOfDomain: [[Int32]: Int32]
  private var numberOfCell: [UInt64: Int32]

  /// How many rows were added up.
  public var rowCount: Int { parts.reduce(0) { $0 + $1.rowCount } }

  /// The totals of the rows of a table.
  ///
  /// - Parameters:
  ///   - table: The rows, or some of them.
  ///   - request: What is to be added up.
  /// - Throws: ``SurveyError`` as ``Survey/init(_:design:)`` and ``Survey/means(of:by:missing:inference:)``
  ///   do, for what these rows show.
  /// - Complexity: O(*n v*) for *n* rows and *v* variables.
  public init(_ table: Table, _ request: TotalsRequest) throws(SurveyError) {
    let part = try PartOfSurvey(table, request)
    self.init(
      request: request,
      parts: [try PartFingerprint(table, request.columnNames)],
      omitted: part.groups.omitted,
      weightless: part.survey.weightlessRows,
      clusters: part.clusters,
      groups: part.labels,
      domains: part.domains,
      cells: zip(part.cells.unitOfCell, part.cells.domainOfCell).map { ($0, $1) },
      rows: part.rows,
      variables: try part.variables()
    )
  }

  init(
    request: TotalsRequest,
    parts: [PartFingerprint],
    omitted: Int,
    weightless: Int,
    clusters: ClusterPaths,
    groups: [LabelList],
    domains: [[Int32]],
    cells: [(unit: Int32, domain: Int32)],
    rows: CellRows,
    variables: [VariableParts]
  ) {
    self.request = request
    self.parts = parts
    self.omitted = omitted
    self.weightless = weightless
    self.clusters = clusters
    self.groups = groups
    self.domains = domains
    self.cells = cells
    self.rows = rows
    self.variables = variables
    numberOfDomain = Dictionary(
      domains.enumerated().map { ($1, Int32($0)) },
      uniquingKeysWith: { first, _ in first }
    )
    numberOfCell = Dictionary(
      cells.enumerated().map { (SurveyTotals.key($1.unit, $1.domain), Int32($0)) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Adds further rows of the same part.
  ///
  /// - Parameter table: The rows that follow.
  /// - Throws: ``SurveyError`` as the initializer and ``merge(_:)`` do; rows are then counted from the
  ///   first of the table, which the message says.
  public mutating func append(_ table: Table) throws(SurveyError) {
    let further: SurveyTotals
    do {
      further = try SurveyTotals(table, request)
    } catch {
      throw SurveyError(
        error.code,
        culprit: error.culprit,
        "\(error.description) (Rows are counted after the first \(rowCount).)"
      )
    }
    try add(further)
    let rows = parts.removeLast()
    parts[parts.count - 1].append(rows)
  }

  /// Merges the totals of another part.
  ///
  /// - Parameter other: The totals of rows that are not in these.
  /// - Throws: ``SurveyError`` with code `totalsDiffer` if something else was added up, if both hold
  ///   the same rows in the same order, or if a variable holds numbers in one and texts in the other;
  ///   `populationVaries` if a cluster states two populations.
  /// - Complexity: O(cells · variables).
  public mutating func merge(_ other: SurveyTotals) throws(SurveyError) {
    if let difference = request.difference(from: other.request) {
      throw SurveyError(
        .totalsDiffer,
        culprit: difference,
        "The parts were not added up with the same \(difference); collapse all of them with the same "
          + "flags."
      )
    }
    if !Set(parts).isDisjoint(with: other.parts) {
      throw SurveyError(
        .totalsDiffer,
        culprit: "\(other.rowCount) rows",
        "A part of \(other.rowCount) rows is there already, so its rows would count twice; give "
          + "every part once. If two parts do hold the same rows, put them into one file before they "
          + "are added up."
      )
    }
    try add(other)
  }

  private mutating func add(_ other: SurveyTotals) throws(SurveyError) {
    for (own, theirs) in zip(variables, other.variables) { try own.checkKind(theirs) }
    let unit = try clusters.merge(other.clusters, request)
    let codes = groups.indices.map { groups[$0].merge(other.groups[$0]) }
    let domain = other.domains.map { key in self.domain(zip(codes, key).map { $0[Int($1)] }) }
    let cell = other.cells.map { self.cell(unit[Int($0.unit)], domain[Int($0.domain)]) }
    let places = CellPlaces(of: cell, count: cells.count)
    for index in variables.indices {
      variables[index].merge(other.variables[index], places, own: rows, others: other.rows)
    }
    places.add(other.rows.weights, to: &rows.weights)
    places.add(other.rows.rows, to: &rows.rows)
    omitted += other.omitted
    weightless += other.weightless
    parts += other.parts
  }

  private mutating func domain(_ key: [Int32]) -> Int32 {
    if let known = numberOfDomain[key] { return known }
    let number = Int32(domains.count)
    numberOfDomain[key] = number
    domains.append(key)
    return number
  }

  private mutating func cell(_ unit: Int32, _ domain: Int32) -> Int32 {
    let key = SurveyTotals.key(unit, domain)
    if let known = numberOfCell[key] { return known }
    let number = Int32(cells.count)
    numberOfCell[key] = number
    cells.append((unit, domain))
    return number
  }

  private static func key(_ unit: Int32, _ domain: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: unit)) << 32 | UInt64(UInt32(bitPattern: domain))
  }
}
