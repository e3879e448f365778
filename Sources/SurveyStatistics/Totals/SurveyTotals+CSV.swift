// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif
public import Tabular

extension SurveyTotals {
  /// The totals of a file of delimited text, read a few thousand rows at a time.
  ///
  ///     try SurveyTotals(csv: URL(fileURLWithPath: "people.csv"), request).means()
  ///
  /// Only the columns of the request are read.
  ///
  /// - Parameters:
  ///   - url: The file.
  ///   - request: What is to be added up.
  ///   - options: How the file is to be read; its columns are those of the request.
  ///   - chunkBytes: How many bytes of the file are read at a time.
  /// - Throws: `TableError` for what is wrong with the file, ``SurveyError`` for what is wrong with
  ///   its rows.
  /// - Complexity: O(*n v*) for *n* rows and *v* variables, in memory that grows with clusters and
  ///   groups and not with rows, unless there are no clusters.
  public init(
    csv url: URL,
    _ request: TotalsRequest,
    options: CSVOptions = CSVOptions(),
    chunkBytes: Int = 1 << 22
  ) throws {
    var options = options
    options.columns = request.columnNames
    var chunks = try CSVChunks(url, options: options, chunkBytes: chunkBytes)
    try self.init(&chunks, request)
  }

  /// The totals of chunks of rows.
  ///
  /// - Parameters:
  ///   - chunks: The chunks, of which all that are left are read.
  ///   - request: What is to be added up.
  /// - Throws: As ``init(csv:_:options:chunkBytes:)``.
  public init(_ chunks: inout CSVChunks, _ request: TotalsRequest) throws {
    guard let first = try chunks.next() else {
      throw SurveyError(
        .tooFewObservations,
        culprit: "0 rows",
        "The part has no rows, so there is nothing to add up."
      )
    }
    try self.init(first, request)
    while let chunk = try chunks.next() { try append(chunk) }
  }
}
