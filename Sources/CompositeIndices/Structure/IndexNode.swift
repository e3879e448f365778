// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A part of an index: a dimension, which has parts of its own, or an indicator.
public indirect enum IndexNode: Hashable, Sendable {
  /// A part made of parts.
  case dimension(Dimension)
  /// A column of the data.
  case indicator(Indicator)

  /// What the part is called.
  public var name: String {
    switch self {
    case .dimension(let dimension): dimension.name
    case .indicator(let indicator): indicator.name
    }
  }

  /// How much the part counts beside its siblings.
  public var weight: Double {
    get {
      switch self {
      case .dimension(let dimension): dimension.weight
      case .indicator(let indicator): indicator.weight
      }
    }
    set {
      switch self {
      case .dimension(var dimension):
        dimension.weight = newValue
        self = .dimension(dimension)
      case .indicator(var indicator):
        indicator.weight = newValue
        self = .indicator(indicator)
      }
    }
  }
}
