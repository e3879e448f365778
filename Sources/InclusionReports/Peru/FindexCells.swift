// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion

/// What the weighted cells of Findex 2021 say of Peru: rates with the precision of their weights.
struct FindexCells {
  /// A question and the column of its published share.
  enum Service: String, CaseIterable {
    /// Has an account of any kind.
    case account = "publishedAccount"
    /// Has an account at a financial institution.
    case institution = "publishedFinancialInstitutionAccount"
    /// Made or received a digital payment.
    case payment = "publishedDigitalPayment"
    /// Saved any money.
    case saved = "publishedSaved"
    /// Borrowed any money.
    case borrowed = "publishedBorrowed"
  }

  private let table: Table
  private let groups: [String?]

  /// The cells of Peru.
  init() throws {
    table = try Dataset.findex2021Cells.table().filter(Condition("code == PER"))
    groups = try table.texts("group")
  }

  /// How many people of a group were interviewed.
  func people(_ group: String) throws -> Double {
    try table.numbers("respondents")[row(of: group)]
  }

  /// How many people drawn with equal weights would give the precision of a group.
  ///
  /// Kish: weights that differ leave a sample with the precision of a smaller one.
  func effectiveSize(_ group: String) throws -> Double {
    let row: Int = try row(of: group)
    let sum: Double = try table.numbers("sumOfWeights")[row]
    return try sum * sum / table.numbers("sumOfSquaredWeights")[row]
  }

  /// The published share of a group, with its precision.
  func rate(_ service: Service, of group: String) throws -> PublishedRate {
    let share: Double = try table.numbers(service.rawValue)[row(of: group)]
    return try PublishedRate(Share(share), effectiveSampleSize: effectiveSize(group))
  }

  private func row(of group: String) throws(ReportError) -> Int {
    guard let row = groups.firstIndex(of: group) else {
      throw ReportError(
        .evidenceMissing,
        culprit: group,
        "The cells of Findex 2021 hold no row of '\(group)' for Peru."
      )
    }
    return row
  }
}
