// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A point of a curve.
public struct CurvePoint: Hashable, Sendable {
  /// The place along the axis below.
  public let x: Double
  /// The place along the axis on the left.
  public let y: Double

  /// A point of a curve.
  public init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}
