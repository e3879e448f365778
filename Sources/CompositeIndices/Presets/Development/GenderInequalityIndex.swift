// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import RealModule
public import Tabular

/// The Gender Inequality Index: what is lost to inequality between women and men in reproductive
/// health, empowerment and the labour market. 0 is none; more is worse.
///
///     G_F = ( √(10/MMR · 1/ABR) · √(PR_F SE_F) · LFPR_F )^(1/3)
///     G_M = ( 1 · √(PR_M SE_M) · LFPR_M )^(1/3)
///     GII = 1 − harmonic mean(G_F, G_M) / ( H̄ Ē L̄ )^(1/3)
///
/// with H̄, Ē and L̄ the means of the two sexes' dimensions. Columns: `maternalMortality` (deaths per
/// 100,000 live births), `adolescentBirths` (per 1,000 women aged 15 to 19), and in percent
/// `seatsWomen`, `seatsMen`, `secondaryEducationWomen`, `secondaryEducationMen`, `labourForceWomen`
/// and `labourForceMen`.
///
/// Edge cases: maternal mortality is cut to 10…1,000; a parliament without women counts as one with
/// 0.1 percent. Rank 1 has the least inequality.
///
/// Reference: UNDP (2022). Human Development Report 2021/22, Technical note 4.
public struct GenderInequalityIndex: IndexMethod, Hashable {
  /// The columns, in the order in which they are read.
  static let columns = [
    "maternalMortality", "adolescentBirths", "seatsWomen", "seatsMen", "secondaryEducationWomen",
    "secondaryEducationMen", "labourForceWomen", "labourForceMen",
  ]

  /// What the index is called.
  public var name: String { "Gender Inequality Index" }

  /// The index.
  public init() {}

  /// The index of each unit.
  public func results(
    of table: Table,
    units: String,
    year: String? = nil
  ) throws(IndexError) -> IndexResults {
    let data = try IndexData(
      columns: Self.columns,
      for: name,
      from: table,
      units: units,
      year: year
    )
    for (column, name) in Self.columns.enumerated() {
      for row in data.units.indices {
        let value = data.values[row, column]
        guard value > 0 || (column == 2 && value == 0), column < 2 || value <= 100 else {
          throw IndexError(
            .valueOutOfDomain,
            culprit: name,
            "'\(name)' of \(data.label(ofRow: row)) is \(value.isNaN ? "missing" : "\(value)"); the index "
              + "takes positive rates, and percentages up to 100."
          )
        }
      }
    }
    let rows = data.units.indices.map { Groups(data.values.row($0)) }
    return IndexResults(
      name: name,
      data: data,
      scores: rows.map(\.inequality),
      lowestFirst: true,
      parts: [.init("women", rows.map(\.women)), .init("men", rows.map(\.men))],
      notes: ["Rank 1 has the least inequality."]
    )
  }
}

/// The numbers of one unit.
private struct Groups {
  let women: Double
  let men: Double
  let inequality: Double

  init(_ values: [Double]) {
    let mortality = min(max(values[0], 10), 1_000)
    let health = (10 / mortality / values[1]).squareRoot()
    let seats = max(values[2], 0.1)
    let empowered = (seats / 100 * values[4] / 100).squareRoot()
    let empoweredMen = (values[3] / 100 * values[5] / 100).squareRoot()
    let (work, workMen) = (values[6] / 100, values[7] / 100)
    women = Double.root(health * empowered * work, 3)
    men = Double.root(empoweredMen * workMen, 3)
    let harmonic = 2 / (1 / women + 1 / men)
    let means = (health + 1) / 2 * (empowered + empoweredMen) / 2 * (work + workMen) / 2
    inequality = 1 - harmonic / Double.root(means, 3)
  }
}

extension IndexData {
  /// Columns of a table as they are, for a method that is no tree.
  init(
    columns: [String],
    for name: String,
    from table: Table,
    units: String,
    year: String?
  ) throws(IndexError) {
    let tree = Dimension(name, children: columns.map { .indicator(Indicator($0)) })
    try self.init(
      of: CompositeIndex(root: tree, normalization: .none),
      from: table,
      units: units,
      year: year
    )
  }
}
