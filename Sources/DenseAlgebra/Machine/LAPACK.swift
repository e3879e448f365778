// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import COpenBLAS

/// The functions of LAPACK this package uses, with arrays for pointers.
///
/// Each returns LAPACK's `info`: 0 when all went well, a positive number where the data are to
/// blame. A negative one would be a mistake in a call here, and stops the program.
enum LAPACK {
  typealias Index = blasint

  /// Cholesky's factor in the lower triangle of a symmetric matrix.
  static func factorPositive(_ matrix: inout [Double], order: Int) -> Int {
    call("L") { side, info in
      var (n, lead) = (Index(order), leading(order))
      dpotrf_(side, &n, &matrix, &lead, info)
    }
  }

  /// The inverse, in the lower triangle, from Cholesky's factor.
  static func invertPositive(_ factor: inout [Double], order: Int) -> Int {
    call("L") { side, info in
      var (n, lead) = (Index(order), leading(order))
      dpotri_(side, &n, &factor, &lead, info)
    }
  }

  /// Solves with Cholesky's factor, in place.
  static func solvePositive(
    _ factor: [Double],
    order: Int,
    _ right: inout [Double],
    count: Int
  ) -> Int {
    call("L") { side, info in
      var (n, columns, lead) = (Index(order), Index(count), leading(order))
      dpotrs_(side, &n, &columns, factor, &lead, &right, &lead, info)
    }
  }

  /// The reciprocal condition number of a positive definite matrix from Cholesky's factor.
  static func reciprocalConditionPositive(
    _ factor: [Double],
    order: Int,
    norm: Double
  ) -> Double {
    var result = 0.0
    _ = call("L") { side, info in
      var (n, lead, norm) = (Index(order), leading(order), norm)
      var work = [Double](repeating: 0, count: 3 * order)
      var indices = [Index](repeating: 0, count: order)
      dpocon_(side, &n, factor, &lead, &norm, &result, &work, &indices, info)
    }
    return result
  }

  /// The reciprocal condition number of a triangular matrix in the 1-norm.
  static func reciprocalConditionTriangular(
    _ matrix: [Double],
    order: Int,
    _ triangle: Triangle
  ) -> Double {
    var result = 0.0
    _ = call(triangle.letter) { side, info in
      var (n, lead) = (Index(order), leading(order))
      var work = [Double](repeating: 0, count: 3 * order)
      var indices = [Index](repeating: 0, count: order)
      dtrcon_("1", side, "N", &n, matrix, &lead, &result, &work, &indices, info)
    }
    return result
  }

  /// Solves with a triangular matrix, in place.
  static func solveTriangular(
    _ matrix: [Double],
    order: Int,
    leading stride: Int,
    _ triangle: Triangle,
    transposed: Bool,
    _ right: inout [Double],
    count: Int
  ) -> Int {
    call(triangle.letter) { side, info in
      var (n, columns) = (Index(order), Index(count))
      var (lead, rightLead) = (leading(stride), leading(order))
      dtrtrs_(
        side,
        transposed ? "T" : "N",
        "N",
        &n,
        &columns,
        matrix,
        &lead,
        &right,
        &rightLead,
        info
      )
    }
  }

  /// Runs a function with its `side` argument and its `info`.
  private static func call(
    _ side: String,
    _ body: (UnsafePointer<CChar>, UnsafeMutablePointer<Index>) -> Void
  ) -> Int {
    Processor.takeCores()
    var info: Index = 0
    side.withCString { side in body(side, &info) }
    return checked(info)
  }

  static func checked(_ info: Index) -> Int {
    precondition(info >= 0, "LAPACK was called with a wrong argument, number \(-info).")
    return Int(info)
  }

  /// LAPACK wants a distance between columns of at least 1, even for empty matrices.
  static func leading(_ rows: Int) -> Index { Index(max(1, rows)) }

  /// Asks a function how much memory it wants, then runs it with that much.
  static func withWork(
    _ body: (
      _ work: UnsafeMutablePointer<Double>, _ size: UnsafeMutablePointer<Index>,
      _ info: UnsafeMutablePointer<Index>
    ) -> Void
  ) -> Int {
    Processor.takeCores()
    var (wanted, size, info) = (0.0, Index(-1), Index(0))
    body(&wanted, &size, &info)
    _ = checked(info)
    // The answer is a whole number in a Double; more than an Index holds cannot be used anyway.
    size = Index(min(max(wanted, 1), Double(Index.max)))
    var work = [Double](repeating: 0, count: Int(size))
    body(&work, &size, &info)
    return checked(info)
  }
}

extension Triangle {
  var letter: String { self == .lower ? "L" : "U" }
}
