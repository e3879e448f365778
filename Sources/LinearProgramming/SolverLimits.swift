// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// When a solver gives up looking for something better.
///
/// The default has no limits: an answer is then proven to be the best.
public struct SolverLimits: Hashable, Sendable {
  /// The processor time after which the search stops, in seconds.
  public let seconds: Double?
  /// How many nodes of the search tree an integer programme may visit.
  public let nodes: Int?
  /// How far an answer may lie from the proven bound, relative to its size, and count as the best.
  public let gap: Double

  /// Limits of a search.
  ///
  /// - Parameters:
  ///   - seconds: The processor time after which it stops; at least 0.
  ///   - nodes: How many nodes of the search tree it visits; at least 0.
  ///   - gap: The relative distance to the proven bound that is good enough; at least 0.
  public init(seconds: Double? = nil, nodes: Int? = nil, gap: Double = 0) {
    precondition(seconds.map { $0 >= 0 } ?? true, "A time limit is not negative.")
    precondition(nodes.map { $0 >= 0 } ?? true, "A limit of nodes is not negative.")
    precondition(gap >= 0, "A gap is not negative.")
    self.seconds = seconds
    self.nodes = nodes
    self.gap = gap
  }

  /// Search until the answer is proven to be the best.
  public static let none = SolverLimits()
}
