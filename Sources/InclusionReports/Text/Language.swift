// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A language in which reports are written.
public enum Language: String, CaseIterable, Sendable {
  /// English.
  case english = "en"

  /// What is said in this language, by phrase.
  var phrases: [Phrase: String] {
    switch self {
    case .english: English.phrases
    }
  }
}
