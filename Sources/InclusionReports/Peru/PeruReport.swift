// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import FinancialInclusion

/// The report on Peru: the printed figures of the 2022 Digital Ecosystem Country Assessment,
/// computed, checked and set beside the data they come from.
public struct PeruReport: Sendable {
  /// The audit of the printed figures.
  let audit: AuditResult
  /// The waves of Global Findex for Peru, 2025 edition, in order of years.
  let waves: [FindexWave]
  /// The weighted cells of the wave of 2021.
  let cells: FindexCells
  /// Peru among its neighbours, with the trust its rank deserves.
  let region: RegionalIndex
  /// Where every sentence comes from.
  let say: Catalogue

  /// A report from the audit of the assessment's figures.
  ///
  /// - Parameters:
  ///   - audit: The audited figures, `F001` to `F300`.
  ///   - language: The language of the text.
  /// - Throws: `TableError` or ``ReportError`` if the bundled Findex data cannot be read.
  public init(audit: AuditResult, language: Language = .english) throws {
    self.audit = audit
    waves = try FindexWave.waves(of: "Peru", edition: 2025)
    cells = try FindexCells()
    region = try RegionalIndex()
    say = Catalogue(language: language)
  }

  /// The report, section by section.
  ///
  /// - Returns: The document, ready to be written as HTML or Markdown.
  /// - Throws: ``ReportError`` with code `evidenceMissing` if a figure, wave or country that it
  ///   speaks of is not in the data; errors of the measures it computes.
  public func document() throws -> ReportDocument {
    ReportDocument(
      title: say(.title),
      subtitle: say(.subtitle),
      language: say.language.rawValue,
      sections: [
        try findings(), try accountOwnership(), try gaps(), try causes(), try regionalRanks(),
        try readiness(), try accessPoints(), try reach(), try mobileMarket(), try affordability(),
        try focusGroups(), try target(), try auditedFigures(),
      ],
      contentsTitle: say(.contentsTitle),
      colophon: say(.colophon),
      edition: try edition()
    )
  }

  /// How recent the data are.
  private func edition() throws -> String {
    let points: Int? = try peruvianAccess().last?.year
    return say(
      .edition,
      [
        "accounts": waves.last.map { "\($0.year)" } ?? "–",
        "government": try governmentIndex().last.map { "\($0.year)" } ?? "–",
        "points": points.map { "\($0)" } ?? "–",
      ]
    )
  }

  /// A printed figure.
  ///
  /// - Throws: ``ReportError`` with code `evidenceMissing` if there is none, or it is no number.
  func printed(_ id: String) throws(ReportError) -> Double {
    guard let figure = audit.verdicts.first(where: { $0.figure.id == id })?.figure,
      let value = figure.value
    else {
      throw ReportError(
        .evidenceMissing,
        culprit: id,
        "The figures hold no number '\(id)', which the report needs."
      )
    }
    return value
  }

  /// A printed percentage, as a share.
  func printedShare(_ id: String) throws -> Share {
    try Share(percent: try printed(id))
  }
}
