// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A number that knows what it means: a share, a difference of shares, a ratio, a density.
///
/// Arithmetic inside the library runs on `Double`; at the edges a quantity keeps a share from being
/// printed with the unit of a difference.
public protocol Quantity: Hashable, Sendable, CustomStringConvertible {
  /// The bare number: 0.43 for a share of 43 percent, 0.17 for a difference of 17 points.
  var value: Double { get }

  /// Makes the quantity from a bare number that arithmetic produced; it is not checked.
  init(unchecked value: Double)
}
