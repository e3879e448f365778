// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What access points are counted against.
///
/// Sources differ: the IMF counts per adult, supervisors per adult or per inhabitant of working age,
/// and the first cross-country studies per inhabitant. A density is comparable only to others of its
/// own denominator.
public enum DensityDenominator: String, CaseIterable, Hashable, Sendable {
  /// Adults, by the definition of the source, usually 15 and over.
  case adults
  /// Adult women.
  case adultWomen
  /// All inhabitants.
  case population
  /// Inhabitants of working age.
  case workingAge
  /// Square kilometres of land.
  case squareKilometres

  /// The words that follow a number: `adults`, `inhabitants`, `km²`.
  public var unit: String {
    switch self {
    case .adults: "adults"
    case .adultWomen: "adult women"
    case .population: "inhabitants"
    case .workingAge: "inhabitants of working age"
    case .squareKilometres: "km²"
    }
  }
}
