// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The coefficients of a programme by variable, as the solvers read them.
struct SparseColumns {
  /// Where the coefficients of each variable start, and where the last ones end.
  private(set) var starts: [Int32]
  /// The constraint of every coefficient.
  private(set) var rows: [Int32] = []
  /// The coefficients.
  private(set) var values: [Double] = []

  /// - Throws: `solverFailed` if there are more coefficients than the solver can number.
  init(_ programme: LinearProgramme) throws(LinearProgrammeError) {
    var counts = [Int](repeating: 0, count: programme.variables.count + 1)
    for constraint in programme.constraints {
      for term in constraint.terms { counts[term.variable + 1] += 1 }
    }
    for index in counts.indices.dropFirst() { counts[index] += counts[index - 1] }
    let total = counts.last ?? 0
    guard total < Int32.max else {
      throw LinearProgrammeError(
        .solverFailed,
        culprit: "\(total) coefficients",
        "\(total) coefficients are more than the solver can number; split the programme."
      )
    }
    var next = counts
    var placedRows = [Int32](repeating: 0, count: total)
    var placedValues = [Double](repeating: 0, count: total)
    for (row, constraint) in programme.constraints.enumerated() {
      for term in constraint.terms {
        placedRows[next[term.variable]] = Int32(row)
        placedValues[next[term.variable]] = term.coefficient
        next[term.variable] += 1
      }
    }
    // Rows ascend inside a column, so what occurs twice in a constraint stands side by side.
    starts = [0]
    starts.reserveCapacity(counts.count)
    rows.reserveCapacity(total)
    values.reserveCapacity(total)
    for column in programme.variables.indices {
      let first = rows.count
      for place in counts[column]..<counts[column + 1] {
        if rows.count > first, rows[rows.count - 1] == placedRows[place] {
          values[values.count - 1] += placedValues[place]
        } else {
          rows.append(placedRows[place])
          values.append(placedValues[place])
        }
      }
      starts.append(Int32(rows.count))
    }
  }
}

extension Double {
  /// This number as the solvers write it: they take the largest number for infinity.
  var forSolver: Double {
    isInfinite ? (self < 0 ? -Double.greatestFiniteMagnitude : .greatestFiniteMagnitude) : self
  }
}
