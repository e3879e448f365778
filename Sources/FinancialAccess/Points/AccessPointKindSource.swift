// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Tabular

/// Where the kind of an access point is said.
public enum AccessPointKindSource: Hashable, Sendable {
  /// All points are of one kind.
  case all(AccessPointKind)
  /// In a column or a property; kinds without a name of their own are declared.
  case column(String, ownKinds: Set<String> = [])

  /// The kind of a point.
  ///
  /// - Parameter read: Reads the column or the property.
  /// - Returns: The kind.
  /// - Throws: ``AccessError`` with code `unknownKind` for a kind that is neither named nor declared,
  ///   and what `read` throws.
  func kind(
    _ read: (String) throws(AccessError) -> String
  ) throws(AccessError) -> AccessPointKind {
    switch self {
    case .all(let kind): return kind
    case .column(let column, let ownKinds):
      let name = try read(column)
      let kind = AccessPointKind(named: name)
      guard case .other = kind, !ownKinds.contains(name) else { return kind }
      let known = AccessPointKind.named.map(\.name) + ownKinds.sorted()
      throw AccessError(
        .unknownKind,
        culprit: name,
        """
        The kind of access point '\(name)' in '\(column)' is not known\
        \(NearNames.hint(to: name, among: known)); use one of \(known.joined(separator: ", ")), or \
        declare it as a kind of your own.
        """
      )
    }
  }
}
