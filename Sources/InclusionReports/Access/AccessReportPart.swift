// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What became of a part of a report on access points.
enum AccessReportPart {
  /// It was written: its section, what it adds to the findings, and the numbers to take away.
  case written(ReportDocument.Section, findings: [String] = [], keys: [KeyNumber] = [])
  /// It was left out, and why.
  case leftOut(String)

  /// The section, if it was written.
  var section: ReportDocument.Section? {
    if case .written(let section, _, _) = self { section } else { nil }
  }
}
