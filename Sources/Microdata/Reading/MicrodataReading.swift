// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Tabular

/// The way from a file to what it holds.
enum MicrodataReading {
  /// Reads a file, with its rows or without.
  static func read(
    _ url: URL,
    _ options: MicrodataOptions,
    rows: Bool
  ) throws(MicrodataError) -> SurveyFile {
    let path = url.path
    let format = try format(of: url, options)
    try rejectDuplicates(options, path)
    var bytes = try FileBytes(path: path)
    try check(&bytes, format, path)
    var collector = MicrodataCollector(
      path: path,
      format: format,
      options: options,
      byteCount: bytes.count
    )
    let status = parse(&bytes, into: &collector, format, options, rows: rows)
    if let error = collector.failure { throw error }
    if let error = error(status, bytes, collector, format, path) { throw error }
    collector.checkNames()
    if let error = collector.failure { throw error }
    if rows { try checkRows(collector, path) }
    return try assemble(&collector, format, options, path)
  }

  private static func format(
    of url: URL,
    _ options: MicrodataOptions
  ) throws(MicrodataError) -> MicrodataFormat {
    if let format = options.format ?? MicrodataFormat(suffix: url.pathExtension) { return format }
    let known = MicrodataFormat.allCases.flatMap(\.suffixes).map { ".\($0)" }
    throw MicrodataError(
      .unknownSuffix,
      url.pathExtension.isEmpty
        ? "the name has no suffix that tells the format"
        : "files that end in .\(url.pathExtension) cannot be read as microdata",
      remedy: "the suffixes are \(known.joined(separator: ", ")); or pass the format",
      file: url.path
    )
  }

  private static func rejectDuplicates(
    _ options: MicrodataOptions,
    _ path: String
  ) throws(MicrodataError) {
    var seen: Set<String> = []
    for name in options.columns ?? [] where !seen.insert(name).inserted {
      throw MicrodataError(
        .duplicateColumn,
        "the variable is asked for twice",
        remedy: "name each variable once",
        file: path,
        column: name
      )
    }
  }

  /// Makes the tables, in the order that was asked for.
  private static func assemble(
    _ collector: inout MicrodataCollector,
    _ format: MicrodataFormat,
    _ options: MicrodataOptions,
    _ path: String
  ) throws(MicrodataError) -> SurveyFile {
    var order = Array(collector.columns.indices)
    if let wanted = options.columns {
      var rank: [String: Int] = [:]
      for (position, name) in wanted.enumerated() { rank[name] = position }
      let ranks = collector.columns.map { rank[$0.variable.name, default: 0] }
      order.sort { ranks[$0] < ranks[$1] }
    }
    var variables: [SurveyVariable] = []
    var columns: [Column] = []
    var codes: [Column] = []
    do throws(TableError) {
      for index in order {
        if let set = collector.columns[index].labelSet, let labels = collector.labelSets[set] {
          collector.columns[index].take(labels)
        }
        let (column, missing) = try collector.columns[index].finish(options.labelledNumbers)
        variables.append(collector.columns[index].variable)
        columns.append(column)
        if let missing { codes.append(missing) }
      }
      return SurveyFile(
        table: try Table(columns),
        variables: variables,
        missingCodes: try Table(codes),
        label: collector.label,
        weightColumn: collector.weightColumn,
        format: format,
        version: collector.version
      )
    } catch {
      throw MicrodataError(.damagedFile, error, file: path, column: error.column)
    }
  }
}
