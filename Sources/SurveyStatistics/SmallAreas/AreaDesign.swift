// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import Tabular

/// The auxiliary variables of all areas as a matrix: a constant, then a column per number and per
/// level of a category but the first.
struct AreaDesign: Hashable, Sendable {
  /// What a column of the matrix stands for.
  struct Term: Hashable, Sendable {
    let variable: String
    let level: String?

    /// The name in a message.
    var name: String { level.map { "\(variable) '\($0)'" } ?? variable }
  }

  let terms: [Term]
  /// A row per area, with or without a direct estimate.
  let matrix: Matrix
  /// The rows with a direct estimate.
  let observed: [Int]
  /// The same areas in coordinates in which the observed ones are orthonormal: rank and length of
  /// the variables no longer matter, and `xᵀQx` loses no digits to them.
  let basis: Matrix

  init(
    _ auxiliaries: [Column],
    rows: [Int],
    names: [String],
    observed isObserved: [Bool]
  ) throws(SurveyError) {
    let observed = rows.indices.filter { isObserved[$0] }
    var terms = [Term(variable: LeastSquares.intercept, level: nil)]
    var columns = [[Double](repeating: 1, count: rows.count)]
    for column in auxiliaries {
      switch column.storage {
      case .numbers(let numbers):
        terms.append(Term(variable: column.name, level: nil))
        columns.append(rows.map { numbers[$0] })
      case .categories(let codes, let levels):
        let codes = rows.map { codes[$0] }
        let order = try AreaDesign.levels(
          of: column.name,
          (codes, levels),
          observed,
          names: rows.map { names[$0] }
        )
        for code in order.dropFirst() {
          terms.append(Term(variable: column.name, level: levels[Int(code)]))
          columns.append(codes.map { $0 == code ? 1 : 0 })
        }
      }
    }
    guard observed.count > terms.count else {
      throw SurveyError(
        .tooFewObservations,
        culprit: "\(observed.count)",
        "\(observed.count) areas with a direct estimate are too few for \(terms.count) coefficients "
          + "and a variance; it takes one more than coefficients. Leave out auxiliary variables."
      )
    }
    self.terms = terms
    self.observed = observed
    let dependent: [Int]
    do {
      matrix = try Matrix(columns: columns)
      let response = [Double](repeating: 0, count: observed.count)
      dependent = try matrix.rows(observed).leastSquares(response).droppedColumns
      basis = dependent.isEmpty ? try AreaDesign.orthonormal(matrix, observed) : matrix
    } catch {
      throw SurveyError(.notFinite, culprit: "auxiliary variables", error.description)
    }
    guard dependent.isEmpty else {
      let names = dependent.map { terms[$0].name }.joined(separator: ", ")
      throw SurveyError(
        .rankDeficient,
        culprit: names,
        "The auxiliary variables before them already explain \(names) in the areas with a direct "
          + "estimate; leave them out."
      )
    }
  }

  /// The codes of the levels that occur, in the order of levels.
  private static func levels(
    of variable: String,
    _ category: (codes: [Int32], levels: [String]),
    _ observed: [Int],
    names: [String]
  ) throws(SurveyError) -> [Int32] {
    let known = Set(observed.map { category.codes[$0] })
    if let area = category.codes.firstIndex(where: { !known.contains($0) }), !observed.isEmpty {
      let level = category.levels[Int(category.codes[area])]
      throw SurveyError(
        .rankDeficient,
        culprit: "\(variable) '\(level)'",
        "No area with a direct estimate has the level '\(level)' of '\(variable)', so that nothing "
          + "can be said about area '\(names[area])'; join the level with another, or leave the "
          + "variable or the area out."
      )
    }
    let order = known.sorted {
      Column.levelOrder(category.levels[Int($0)], category.levels[Int($1)])
    }
    if order.count == 1 {
      throw SurveyError(
        .rankDeficient,
        culprit: variable,
        "'\(variable)' has the one level '\(category.levels[Int(order[0])])', which explains "
          + "nothing; leave it out."
      )
    }
    return order
  }

  private static func orthonormal(
    _ matrix: Matrix,
    _ observed: [Int]
  ) throws(LinearAlgebraError) -> Matrix {
    let rows = matrix.rows(observed)
    // Columns are brought to a length of about 1 by powers of two, which is exact.
    let scales = (0..<rows.columnCount).map { column in
      let length = rows.columns(column..<column + 1).frobeniusNorm
      return length > 0 ? 1 / length.binade : 1
    }
    let scaled = Matrix(rows: matrix.rowCount, columns: matrix.columnCount) {
      matrix[$0, $1] * scales[$1]
    }
    let factorization = try PivotedQR(of: scaled.rows(observed), tolerance: 0)
    return try factorization.triangularFactor.solve(
      .upper,
      scaled.columns(factorization.columnOrder).transposed(),
      transposed: true
    ).transposed()
  }
}
