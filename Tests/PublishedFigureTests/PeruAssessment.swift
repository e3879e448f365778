// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DocumentAudit
import InclusionData
import Synchronization
import Tabular

/// The audit of the figures of the Peru assessment against each other and against bundled data.
enum PeruAssessment {
  static func figures() throws -> [Figure] {
    try [Figure](Dataset.peruPublishedFigures.table())
  }

  static func relations() throws -> [Relation] {
    try [Relation](Dataset.peruPublishedFigures.table("relations.csv"))
  }

  /// The result of auditing figures, those of the data set unless others are given.
  static func result(of figures: [Figure]? = nil) throws -> AuditResult {
    let audit = try Audit(figures ?? self.figures(), relations: relations()) { name in
      try BundledTables.table(name)
    }
    return try audit.result()
  }

  static func verdict(_ id: String) throws -> FigureVerdict? {
    try result().verdicts.first { $0.figure.id == id }
  }
}

/// Bundled tables, each read once however many audits are made.
enum BundledTables {
  private static let known = Mutex<[String: Table]>([:])

  static func table(_ name: String) throws -> Table {
    if let table = known.withLock({ $0[name] }) { return table }
    let table = try Dataset(name).table()
    known.withLock { $0[name] = table }
    return table
  }
}
