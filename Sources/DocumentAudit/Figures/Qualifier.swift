// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How sharp a figure is: an exact count, a rounded number, or one that the document hedges:
/// "about 400", "nearly 20", "more than 50,000".
public enum Qualifier: String, Hashable, Sendable, CaseIterable {
  /// The figure as it stands, rounded to its last digit: a rate, a price, a length.
  case rounded
  /// The number itself: a count, a rank, a year, a limit set by rule.
  case exact
  /// About, around, approximately, some.
  case about
  /// Nearly, almost, close to: not quite as much.
  case nearly
  /// More than, over.
  case moreThan
  /// Less than, under, below.
  case lessThan
  /// At least.
  case atLeast
  /// At most, up to.
  case atMost

  /// Whether the figure only bounds the true value from one side.
  public var isBound: Bool {
    switch self {
    case .rounded, .exact, .about, .nearly: false
    case .moreThan, .lessThan, .atLeast, .atMost: true
    }
  }
}
