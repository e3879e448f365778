// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How the two sides of a relation compare.
enum Comparison: String, Hashable, Sendable, CaseIterable {
  /// Both sides may stand for the same number.
  case equal = "="
  /// The left side is smaller.
  case less = "<"
  /// The left side is smaller or the same.
  case lessOrEqual = "<="
  /// The left side is larger.
  case greater = ">"
  /// The left side is larger or the same.
  case greaterOrEqual = ">="

  /// Whether equality would break it.
  ///
  /// A strict comparison looks at rounded figures as they are printed: the document has to *show* that
  /// one is smaller, and 43 is not smaller than 43 although 42.6 and 43.4 both print as 43.
  var isStrict: Bool { self == .less || self == .greater }

  /// Whether two intervals can satisfy the comparison.
  func canHold(_ left: ValueInterval, _ right: ValueInterval) -> Bool {
    switch self {
    case .equal: left.overlaps(right)
    case .less: left.canBeLess(than: right)
    case .lessOrEqual: !right.liesBelow(left)
    case .greater: right.canBeLess(than: left)
    case .greaterOrEqual: !left.liesBelow(right)
    }
  }
}
