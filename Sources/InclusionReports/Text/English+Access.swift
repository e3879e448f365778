// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension English {
  /// What a report on access points of the user's own says.
  static let accessPhrases: [Phrase: String] = [:]
}
