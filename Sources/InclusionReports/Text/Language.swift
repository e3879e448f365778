// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import FinancialInclusion

/// A language in which reports are written.
public enum Language: String, CaseIterable, Sendable {
  /// English.
  case english = "en"
  /// Spanish, as it is written in Peru.
  case spanish = "es"

  /// What is said in this language, by phrase.
  var phrases: [Phrase: String] {
    switch self {
    case .english: English.phrases
    case .spanish: Spanish.phrases
    }
  }

  /// What places are called that the data name in English, where the language has another name.
  var places: [String: String] {
    switch self {
    case .english: [:]
    case .spanish: Spanish.places
    }
  }

  /// What the bundled data call otherwise, by their own words.
  var terms: [String: String] {
    switch self {
    case .english: English.terms
    case .spanish: Spanish.terms
    }
  }

  /// Notes of the library with `{}` for names and numbers, and what they are in this language, with
  /// the same places in the same order.
  var notes: [(english: String, own: String)] {
    switch self {
    case .english: []
    case .spanish: Spanish.notes
    }
  }

  /// The words in which an audit explains itself.
  var audit: AuditWording {
    switch self {
    case .english: .english
    case .spanish: Spanish.audit
    }
  }
}
