// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What new access points are to achieve.
public enum SitingAim: Hashable, Sendable {
  /// As many people as possible within reach: the maximal covering location problem.
  ///
  ///     gain = Σ Pᵢ 1[dᵢ ≤ X] after − before
  case reach
  /// A mean distance of all people as short as possible: the *p*-median problem, existing points
  /// given.
  ///
  /// With `beyond`, who has farther than that, or no point at all, counts with that distance.
  ///
  ///     gain = Σ Pᵢ dᵢ / Σ Pᵢ before − after
  case meanDistance(beyond: Double? = nil)
  /// A longest distance as short as possible: the *p*-center problem, existing points given.
  ///
  /// With `beyond`, who has farther than that, or no point at all, counts with that distance.
  case worstDistance(beyond: Double? = nil)
  /// A gap in reach between two groups as small as possible, either way: urban and rural people.
  ///
  ///     gain = |p(reference) − p(comparison)| before − after
  case gap(from: String, to: String, in: String)

  /// The distance that people without a point count with.
  var beyond: Double? {
    switch self {
    case .reach, .gap: nil
    case .meanDistance(let beyond), .worstDistance(let beyond): beyond
    }
  }

  /// Whether reach is what counts, which needs a distance.
  var needsLimit: Bool {
    switch self {
    case .reach, .gap: true
    case .meanDistance, .worstDistance: false
    }
  }
}
