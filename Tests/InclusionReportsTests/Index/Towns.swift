// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import InclusionReports

/// Four towns whose report can be worked out by hand.
///
///            Access   Use   index (equal weights)   rank   without Access: Use alone
///     Alto      0.8   0.6                    0.70      1             0.6, rank 1
///     Bajo      0.6   0.4                    0.50      2             0.4, rank 3
///     Cerro     0.2   0.6                    0.40      3             0.6, rank 1
///     Duna      0.4   0.0                    0.20      4             0.0, rank 4
///
/// The plan leaves out nothing or Access: two runs. Of two ranks the interval of 95 % goes from the
/// one to the other, rounded outward: Alto 1 to 1, Bajo 2 to 3, Cerro 1 to 3, Duna 4 to 4. Ranks move by
/// (0 + 1 + 2 + 0) / 4 = 0.75 without Access; without Use the order is Alto, Bajo, Duna, Cerro, so that
/// they move by (0 + 0 + 1 + 1) / 4 = 0.5.
enum Towns {
  static let csv = "town,access,use\nAlto,8,6\nBajo,6,4\nCerro,2,6\nDuna,4,0\n"

  static let index = """
    {"name": "Reach", "normalization": {"method": "goalposts", "range": [0, 1]}, "children": [
      {"indicator": "access", "name": "Access", "goalposts": [0, 10]},
      {"indicator": "use", "name": "Use", "goalposts": [0, 10]}]}
    """

  static let plan =
    #"{"factors": [{"name": "Choice", "vary": "indicator", "leaveOut": ["Access"]}]}"#

  /// Use alone: Alto and Cerro share the first rank, then Bajo (3) and Duna (4).
  static let version = """
    {"name": "use alone", "index": {"name": "Use", "normalization": {"method": "goalposts"},
      "children": [{"indicator": "use", "goalposts": [0, 10]}]}}
    """

  /// A specification with further members.
  static func specification(_ members: String = "", index: String = index) -> String {
    """
    {"title": "Towns", "source": "Made up", "index": \(index),
     "units": {"column": "town", "one": "town", "many": "towns"}\(members)}
    """
  }

  /// The report of a specification on the towns, or on other data.
  static func report(
    _ specification: String,
    on csv: String = csv,
    missing: MissingPolicy = .reject,
    _ language: Language = .english
  ) throws -> ReportDocument {
    let report = try IndexReport(
      IndexReportSpecification(json: Array(specification.utf8)),
      of: Table(csvText: csv),
      in: SpecificationFolder(path: "."),
      missing: missing,
      language: language
    )
    return try report.document()
  }
}

extension ReportDocument {
  /// The sentences of the opening page, with plain spaces.
  var findings: [String] {
    for case .list(let items) in sections[0].blocks {
      return items.map { $0.replacing("\u{A0}", with: " ") }
    }
    return []
  }

  /// A table by the keys of its columns.
  func table(_ keys: [String]) -> ResultTable? {
    tables.first { $0.table.columns.map(\.key) == keys }?.table
  }
}
