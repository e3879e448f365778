// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Which of two opposite vectors an eigenvector or a singular vector is.
///
/// If `v` is an eigenvector, so is `−v`, and which of them a library returns differs between
/// libraries and versions. An index that adds up several components changes with that choice, so it
/// is made here, by a rule, and in one place.
public enum SignRule: Hashable, Sendable {
  /// The sum of the entries is not negative: an index falls when all its indicators fall. Where
  /// the sum of a unit vector is smaller than 1e-12, ``largestEntryPositive`` decides.
  case sumNotNegative
  /// The entry of largest magnitude is positive; of several within a 1e-12th part of the largest,
  /// the first.
  case largestEntryPositive

  /// Whether a unit vector has to change its sign.
  func flips(_ vector: some Collection<Double>) -> Bool {
    let sum = vector.reduce(0, +)
    if self == .sumNotNegative, sum.magnitude >= 1e-12 { return sum < 0 }
    let largest = vector.reduce(0) { max($0, $1.magnitude) }
    // Entries that are equal but for rounding must not let the rounding decide.
    return vector.first { $0.magnitude >= largest * (1 - 1e-12) }.map { $0 < 0 } ?? false
  }
}

extension Matrix {
  mutating func negateColumn(_ index: Int) {
    for place in columnRange(index) { storage[place] = -storage[place] }
  }
}
