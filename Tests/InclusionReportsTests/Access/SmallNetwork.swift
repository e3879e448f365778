// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import Foundation
import InclusionReports

/// Five villages on the equator, where a tenth of a degree is 11.11951 km on the sphere of radius
/// 6371.0088 km. Two agents stand in a, one in d.
enum SmallNetwork {
  static let villages = """
    village,adults,km2,zone,latitude,longitude,agents
    a,500,10,urban,0,0,2
    b,100,10,rural,0,0.1,0
    c,80,10,rural,0,0.11,0
    d,150,10,urban,0,0.2,1
    e,40,10,rural,0,0.5,0

    """

  static let columns = """
    "places": {"file": "villages.csv", "id": "village", "adults": "adults", "area": "km2",
               "group": "zone", "counts": [{"kind": "agent", "column": "agents"}]}
    """

  /// A specification with these members beside title, source and places.
  static func specification(
    _ more: String = "",
    places: String = columns
  ) throws -> AccessReportSpecification {
    let rest: String = more.isEmpty ? "" : ", " + more
    let json: String = "{\"title\": \"Villages\", \"source\": \"a test\", \(places)\(rest)}"
    return try AccessReportSpecification(json: Array(json.utf8))
  }

  /// The report on a table of places.
  static func document(
    _ more: String = "",
    places: String = columns,
    _ table: String = villages,
    points: String? = nil,
    boundaries: String? = nil,
    language: Language = .english
  ) throws -> ReportDocument {
    let data = AccessReportData(
      places: try Table(csvText: table),
      points: try points.map { try Table(csvText: $0) },
      boundaries: boundaries.map { Data($0.utf8) }
    )
    return try AccessReport(
      specification(more, places: places),
      of: data,
      language: language
    ).document()
  }
}

extension ReportDocument {
  /// Everything that is said outside of charts and tables, and the captions of both.
  var sentences: [String] {
    sections.flatMap { section in
      [section.title]
        + section.blocks.flatMap { block -> [String] in
          switch block {
          case .paragraph(let text), .note(let text): [text]
          case .list(let items): items
          case .keyNumbers(let keys): keys.flatMap { [$0.number, $0.meaning] }
          case .table(_, let caption, _): [caption]
          case .chart(let figure): [figure.caption]
          case .exhibit(let pair): [pair.figure.caption, pair.caption]
          }
        }
    }.map { $0.replacing("\u{A0}", with: " ") }
  }

  /// The table whose first columns have these keys.
  func table(_ keys: String...) -> ResultTable? {
    tables.map(\.table).first { Array($0.columns.map(\.key).prefix(keys.count)) == keys }
  }
}

extension ResultTable {
  /// The bare numbers of a column; NaN where there is none.
  func numbers(_ key: String) -> [Double] {
    guard let place = columns.firstIndex(where: { $0.key == key }) else { return [] }
    return rows.map { row in
      if case .number(let value, _) = row[place] { value } else { .nan }
    }
  }

  /// What a column prints.
  func texts(_ key: String) -> [String] {
    guard let place = columns.firstIndex(where: { $0.key == key }) else { return [] }
    return rows.map { $0[place].printed }
  }
}
