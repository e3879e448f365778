// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Tabular

extension AuditResult {
  /// The verdict on one figure.
  ///
  /// - Parameter id: The id of the figure.
  /// - Returns: The verdict.
  /// - Throws: ``AuditError`` with code `unknownFigure` if there is no such figure; the message
  ///   lists the ids near to it.
  public func verdict(of id: String) throws(AuditError) -> FigureVerdict {
    guard let verdict = verdicts.first(where: { $0.figure.id == id }) else {
      throw AuditError(
        .init(
          .unknownFigure,
          culprit: id,
          "there is no figure of that id\(NearNames.hint(to: id, among: verdicts.map(\.figure.id)))"
        )
      )
    }
    return verdict
  }
}
