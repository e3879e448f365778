// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How weights are varied.
public enum WeightVariation: Hashable, Sendable {
  /// Every weight is multiplied by a number drawn from 1 − width to 1 + width, and a node's weights
  /// are brought back to a sum of one.
  case within(Double)
  /// A node's weights are drawn from a Dirichlet distribution around the index's own.
  ///
  /// The concentration is the sum of its parameters: at 100 a weight of 0.2 has a standard deviation
  /// of 0.04, at 25 one of 0.08.
  case dirichlet(concentration: Double)
  /// One of a few sets: weights of parts by name; parts not named keep theirs.
  case sets([[String: Double]])
}
