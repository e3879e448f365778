// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import InclusionReports

@Suite("The catalogue of phrases")
struct CatalogueTests {
  @Test("Every language says every phrase", arguments: Language.allCases)
  func complete(_ language: Language) {
    for phrase in Phrase.allCases {
      #expect(language.phrases[phrase]?.isEmpty == false, "\(phrase) in \(language)")
    }
  }

  @Test("Every language has the same places to fill", arguments: Language.allCases)
  func samePlaces(_ language: Language) {
    for phrase in Phrase.allCases {
      let here = places(in: language.phrases[phrase] ?? "")
      #expect(here == places(in: English.phrases[phrase] ?? ""), "\(phrase) in \(language)")
    }
  }

  @Test("Places are filled by name; one without a value stays visible")
  func filling() {
    let say = Catalogue(language: .english)
    let sentence = say(.findingAccounts, ["all1": "20 %", "all2": "59 %", "year1": "2011"])
    #expect(
      sentence == "59\u{A0}% of adults had an account in {year2}, against 20\u{A0}% in 2011."
    )
  }

  /// The names in braces.
  private func places(in text: String) -> Set<Substring> {
    Set(
      text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
        $0.split(separator: "}").first
      }
    )
  }
}
