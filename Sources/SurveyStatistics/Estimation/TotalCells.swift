// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The cells into which rows are added up: each unit of the design with each domain it reaches.
struct TotalCells {
  /// For each row its cell, or −1 if it belongs to no domain.
  let cellOfRow: [Int32]
  /// For each cell its unit, ascending.
  let unitOfCell: [Int32]
  /// For each cell its domain.
  let domainOfCell: [Int32]

  var count: Int { unitOfCell.count }

  init(_ survey: Survey, _ groups: DomainGroups) {
    let (units, count) = survey.collapsedUnits
    let paired = PairedRows(
      units,
      count: count,
      groups.domainOfRow,
      count: groups.keys.count
    )
    cellOfRow = paired.numbers
    unitOfCell = paired.firstOfNumber
    domainOfCell = paired.secondOfNumber
  }

  /// The weights of all rows, by cell.
  func weights(_ weights: [Double]) -> [Double] {
    var sums = [Double](repeating: 0, count: count)
    for (row, cell) in cellOfRow.enumerated() where cell >= 0 { sums[Int(cell)] += weights[row] }
    return sums
  }

  /// The number of rows of each domain.
  func rowCounts(domains: Int) -> [Int] {
    var counts = [Int](repeating: 0, count: count)
    for cell in cellOfRow where cell >= 0 { counts[Int(cell)] += 1 }
    var rows = [Int](repeating: 0, count: domains)
    for (cell, count) in counts.enumerated() { rows[Int(domainOfCell[cell])] += count }
    return rows
  }

  /// Sums over the cells of each domain, with compensation, so that the number of cells does not
  /// matter.
  func byDomain(_ sums: [Double], domains: Int) -> [Double] {
    var totals = [CompensatedSum](repeating: CompensatedSum(), count: domains)
    for (cell, sum) in sums.enumerated() { totals[Int(domainOfCell[cell])].add(sum) }
    return totals.map(\.value)
  }
}
