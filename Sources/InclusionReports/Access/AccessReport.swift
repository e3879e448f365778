// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import FinancialInclusion

/// A report on access points of the user's own: how many there are for how many adults, how evenly
/// they are spread, how far they are, how crowded, and where the next ones should go.
///
/// What the data cannot say is left out, and the report says so.
public struct AccessReport: Sendable {
  /// What the report is about.
  let specification: AccessReportSpecification
  /// The data, checked and brought together.
  let evidence: AccessEvidence
  /// Where points could be added, if a table says so.
  let candidates: Table?
  /// Whether the data are made up.
  let isMadeUp: Bool
  /// Where every sentence comes from.
  let say: Catalogue

  /// A report on places and their access points.
  ///
  /// - Parameters:
  ///   - specification: What it is about.
  ///   - data: The tables and the boundaries.
  ///   - language: The language of the text.
  /// - Throws: `AccessError` or `TableError` if a column or a value is not as it should be;
  ///   ``ReportError`` if the boundaries are not those of the places.
  public init(
    _ specification: AccessReportSpecification,
    of data: AccessReportData,
    language: Language = .english
  ) throws {
    self.specification = specification
    evidence = try AccessEvidence(data, specification)
    candidates = data.candidates
    isMadeUp = data.isMadeUp || specification.isMadeUp
    say = Catalogue(language: language)
  }

  /// The report, section by section.
  ///
  /// - Returns: The document, ready to be written.
  /// - Throws: `AccessError` or ``ReportError`` if a measure cannot be computed; ``ReportError`` with
  ///   code `evidenceMissing` if the data say nothing about access points.
  /// - Complexity: O(*n* log *n*) for *n* places and points, and what siting takes.
  public func document() throws -> ReportDocument {
    let parts: [AccessReportPart] = [
      try densityPart(), try evennessPart(), try reachPart(), try catchmentPart(),
      try clusteringPart(), try sitingPart(),
    ]
    var sections: [ReportDocument.Section] = []
    var findings: [String] = []
    var keys: [KeyNumber] = []
    var leftOut: [String] = []
    for part in parts {
      switch part {
      case .written(let section, let sentences, let numbers):
        sections.append(section)
        findings += sentences
        keys += numbers
      case .leftOut(let reason): leftOut.append(reason)
      }
    }
    guard !sections.isEmpty else {
      throw ReportError(
        .evidenceMissing,
        culprit: "places",
        "The data count no points and say not where they are; name columns of counts, or a file of "
          + "points and the coordinates of places."
      )
    }
    let made: [ReportDocument.Block] = isMadeUp ? [.note(say(.networkMadeUp))] : []
    let opening = ReportDocument.Section(
      say(.findingsTitle),
      made + [.keyNumbers(keys), .list(findings)]
    )
    var document = ReportDocument(
      title: specification.title,
      subtitle: specification.subtitle,
      language: say.language.rawValue,
      sections: [opening] + sections + [checks(), method(leavingOut: leftOut)],
      contentsTitle: say(.contentsTitle),
      colophon: say(.ownDataColophon)
    )
    if isLongList, let table = try everyPlace() {
      document.workbookTables = [
        .init(
          table,
          section: say(.networkDensityTitle),
          caption: say(.networkEveryPlace),
          source: source
        )
      ]
    }
    return document
  }

  /// How the report was made, and what it leaves out.
  private func method(leavingOut reasons: [String]) -> ReportDocument.Section {
    var blocks: [ReportDocument.Block] = [.paragraph(say(.networkMethodDensity))]
    if evidence.network != nil, evidence.places.locations != nil {
      blocks.append(
        .paragraph(
          say(specification.points == nil ? .networkMethodCounted : .networkMethodLocated)
        )
      )
    }
    blocks.append(.paragraph(say(.networkMethodUneven)))
    if !reasons.isEmpty { blocks += [.paragraph(say(.networkLeftOut)), .list(reasons)] }
    return .init(say(.methodTitle), blocks)
  }
}
