// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import SurveyStatistics

/// A share drawn on to a later year.
public struct Projection: Hashable, Sendable, CustomStringConvertible {
  /// What is doubtful about a projection.
  public enum Note: String, Hashable, Sendable, CustomStringConvertible {
    /// The projected number is above 100 percent, which no share can be.
    case aboveWhole
    /// The projected number is below zero, which no share can be.
    case belowZero
    /// Compound growth of a share: nothing keeps it below 100 percent.
    case compoundsBoundedShare

    /// The note as a sentence.
    public var description: String {
      switch self {
      case .aboveWhole: "Not valid: the projection is above 100 percent."
      case .belowZero: "Not valid: the projection is below zero."
      case .compoundsBoundedShare:
        "Compound growth is not meant for a share, which cannot pass 100 percent."
      }
    }
  }

  /// The year.
  public let year: Double
  /// The scale on which growth is steady.
  public let scale: GrowthScale
  /// The projected number as a fraction, also where it is outside 0…1.
  public let value: Double
  /// The interval by the errors of the waves, as fractions; nil without errors.
  public let interval: ConfidenceInterval?

  /// The projected share; the nearest that is possible where the number is outside 0…1.
  public var share: Share { Share(unchecked: min(1, max(0, value))) }

  /// What is doubtful about it; empty for most.
  public var notes: [Note] {
    var notes: [Note] = []
    if value > 1 { notes.append(.aboveWhole) }
    if value < 0 { notes.append(.belowZero) }
    if scale == .compoundGrowth { notes.append(.compoundsBoundedShare) }
    return notes
  }

  /// The year and the number, also where it is above 100 percent: `2024: 104.7 %`.
  public var description: String { "\(Wave.text(ofYear: year)): \(Share(unchecked: value))" }
}
