// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A set of labels in a file, which any number of variables may use.
struct ValueLabels {
  /// The meaning of numbers.
  var numbers: [Double: String] = [:]
  /// The meaning of Stata's `.a` to `.z`.
  var tags: [UInt8: String] = [:]
  /// The meaning of texts.
  var texts: [String: String] = [:]
}
