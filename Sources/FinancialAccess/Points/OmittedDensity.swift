// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A density that was left out because something it needs is missing.
public struct OmittedDensity: Hashable, Sendable, CustomStringConvertible {
  /// The place.
  public let place: String
  /// The kind whose count is missing; nil where the denominator is.
  public let kind: AccessPointKind?
  /// The denominator that is missing, and with it every density of the place; nil where a count is.
  public let denominator: DensityDenominator?

  init(place: String, kind: AccessPointKind?, of denominator: DensityDenominator?) {
    self.place = place
    self.kind = kind
    self.denominator = denominator
  }

  /// The place and what is missing there: `Lima: no count of atm`.
  public var description: String {
    if let kind { return "\(place): no count of \(kind)" }
    return "\(place): no number of \(denominator?.unit ?? "people")"
  }
}
