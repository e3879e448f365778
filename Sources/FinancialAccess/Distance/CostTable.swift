// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// A file with the cost of travel between places and points: a row for each pair that is within
/// reach.
///
/// The file is streamed, so that it may be larger than memory: what is kept is linear in the number
/// of places and points, and one bit for each possible pair, to find pairs that are listed twice, as
/// long as those bits take no more than 256 MB.
public struct CostTable: Hashable, Sendable {
  /// What becomes of a row whose place or point is not known.
  public enum UnknownIdentifiers: String, CaseIterable, Hashable, Sendable {
    /// It is an error that names the identifier.
    case reject
    /// The row is left out, and counted.
    case omit
  }

  /// The file: comma-separated, with a header.
  public let url: URL
  /// The column with the identifiers of the places.
  public let from: String
  /// The column with the identifiers of the points.
  public let to: String
  /// The column with the cost of travel.
  public let cost: String
  /// What becomes of a row whose place or point is not known.
  public let unknown: UnknownIdentifiers

  /// A file of costs by the names of its columns.
  public init(
    _ url: URL,
    from: String = "from",
    to: String = "to",
    cost: String = "cost",
    unknown: UnknownIdentifiers = .reject
  ) {
    self.url = url
    self.from = from
    self.to = to
    self.cost = cost
    self.unknown = unknown
  }

  /// The path of the file, for errors.
  var path: String { url.path }
}
