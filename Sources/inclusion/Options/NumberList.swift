// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

extension Names {
  /// The numbers between the commas of an option.
  ///
  /// - Throws: `ValidationError` if one is not a number.
  static func numbers(_ text: String, of flag: String) throws -> [Double] {
    try list(text).map { part in
      guard let number = Double(part), number.isFinite else {
        throw ValidationError("\(flag) takes numbers with commas between them; '\(part)' is none.")
      }
      return number
    }
  }
}
