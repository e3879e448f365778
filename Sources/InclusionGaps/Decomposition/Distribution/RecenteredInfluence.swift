// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra

/// A statistic of a group, and what each respondent adds to it: its recentred influence, the mean of
/// which is the statistic.
///
///     RIFᵢ = v + W ∂v / ∂wᵢ,   W = Σ w
protocol RecenteredInfluence: Sendable {
  /// The statistic.
  var statistic: Double { get }
  /// The recentred influence of each respondent.
  var recentered: [Double] { get }
  /// The derivative of the statistic by the weight of each respondent.
  var influence: [Double] { get }
  /// How the weight of each respondent (row) moves Σₖ wₖ zₖ RIFₖ of each column z: recentred influences
  /// hang on the statistic and on everything else that is estimated in them.
  func movement(of columns: Matrix) -> Matrix
}
