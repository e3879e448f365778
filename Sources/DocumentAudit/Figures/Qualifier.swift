// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How a document hedges a figure: "about 400", "nearly 20", "more than 50,000".
public enum Qualifier: String, Hashable, Sendable, CaseIterable {
  /// The figure as it stands, rounded to its last digit.
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
    case .exact, .about, .nearly: false
    case .moreThan, .lessThan, .atLeast, .atMost: true
    }
  }
}
