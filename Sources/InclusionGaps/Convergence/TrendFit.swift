// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How the waves of a series determine its pace.
public enum TrendFit: String, CaseIterable, Hashable, Sendable {
  /// From the first wave to the last; what lies between does not matter.
  case firstToLast
  /// The straight line that lies closest to all waves on the scale of growth (least squares).
  case leastSquares
  /// Least squares with the inverse of each wave's variance on the scale as its weight; every wave
  /// needs an error above zero.
  case weightedLeastSquares
}
