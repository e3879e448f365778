// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Something about the indicators of an index that deserves a second look.
public struct IndexWarning: Hashable, Sendable, CustomStringConvertible {
  /// What it is about.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Two parts of a dimension say nearly the same, and count twice.
    case redundancy
    /// Two parts of a dimension go against each other: one may point the wrong way.
    case opposition
    /// A part goes against the dimension it belongs to.
    case againstDimension
    /// A part of a dimension has next to nothing to say in the index.
    case silence
  }

  /// What it is about.
  public let kind: Kind
  /// The parts it is about; with `againstDimension`, the part and its dimension.
  public let parts: [String]
  /// How closely they go together.
  public let correlation: Double

  /// What is the matter, as a sentence.
  public var description: String {
    let text = "\((correlation * 100).rounded() / 100)"
    switch kind {
    case .redundancy:
      return "'\(parts[0])' and '\(parts[1])' say nearly the same (r = \(text)) and count twice."
    case .opposition:
      return "'\(parts[0])' and '\(parts[1])' go against each other (r = \(text)); check their "
        + "directions."
    case .againstDimension:
      return "'\(parts[0])' goes against its dimension '\(parts[1])' (r = \(text)); check its "
        + "direction."
    case .silence:
      return "'\(parts[0])' has next to nothing to say in '\(parts[1])' (r = \(text))."
    }
  }
}
