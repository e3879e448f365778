// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import CCoinOR

/// Which solvers do the work, for a report of how a result was made.
///
///     print(SolverInformation.current)
///     // Clp 1.17.6, Cbc 2.10.8
public struct SolverInformation: Hashable, Sendable, CustomStringConvertible {
  /// The version of Clp, which solves linear programmes.
  public let linear: String
  /// The version of Cbc, which solves integer programmes.
  public let integer: String

  /// The solvers that this process uses.
  public static let current = SolverInformation(
    linear: String(cString: Clp_Version()),
    integer: String(cString: Cbc_getVersion())
  )

  /// Names and versions in one line.
  public var description: String { "Clp \(linear), Cbc \(integer)" }
}
