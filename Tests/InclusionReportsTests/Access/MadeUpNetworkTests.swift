// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import InclusionReports

@Suite("Reach and siting of the made-up network in another report")
struct MadeUpNetworkTests {
  @Test("The section begins with what is made up, and has its maps", arguments: Language.allCases)
  func section(_ language: Language) throws {
    let section = try AccessReport.madeUpSection(language)
    let say = Catalogue(language: language)
    #expect(section.title == say(.networkSyntheticTitle))
    #expect(section.blocks.first == .note(say(.networkMadeUp)))
    let exhibits = section.blocks.filter { if case .exhibit = $0 { true } else { false } }
    #expect(exhibits.count == 4)
  }
}
