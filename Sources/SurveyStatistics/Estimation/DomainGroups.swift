// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Tabular

/// The rows of a survey by the levels of some columns: each combination that occurs is a domain.
package struct DomainGroups {
  /// For each row its domain, or −1 if it belongs to none.
  package let domainOfRow: [Int32]
  /// For each domain its level of each column, in the order of the levels.
  package let keys: [[GroupLevel]]
  /// How many rows of the survey's domain have no level and were left out.
  package let omitted: Int

  init(domainOfRow: [Int32], keys: [[GroupLevel]], omitted: Int) {
    self.domainOfRow = domainOfRow
    self.keys = keys
    self.omitted = omitted
  }

  /// The domains of a survey, by the levels of columns.
  package init(
    _ survey: Survey,
    by names: [String],
    missing: MissingPolicy
  ) throws(SurveyError) {
    var codes = [Int32](repeating: 0, count: survey.weights.count)
    for row in codes.indices where !(survey.weights[row] != 0 && survey.domain?[row] ?? true) {
      codes[row] = -1
    }
    guard codes.contains(0) else {
      throw SurveyError(
        .emptyDomain,
        culprit: "domain",
        "No row with a positive weight belongs to the domain, so there is nothing to estimate; "
          + "check the condition against the values of its column."
      )
    }
    var keys: [[GroupLevel]] = [[]]
    var omitted = 0
    for name in names {
      let coded = CodedRows(try survey.column(name))
      let absent = codes.indices.lazy.filter { codes[$0] >= 0 && coded.codes[$0] < 0 }
      if let row = absent.first {
        guard missing == .omit else {
          throw SurveyError(
            .missingValue,
            culprit: name,
            "Row \(row + 1) has no value in '\(name)', by which groups are made; fill it in, or "
              + "omit rows with missing values."
          )
        }
        omitted += absent.count
      }
      let paired = PairedRows(codes, count: keys.count, coded.codes, count: coded.count)
      keys = zip(paired.firstOfNumber, paired.secondOfNumber).map { first, second in
        keys[Int(first)] + [GroupLevel(name, coded.labels[Int(second)])]
      }
      codes = paired.numbers
    }
    guard !keys.isEmpty else {
      throw SurveyError(
        .emptyDomain,
        culprit: names.joined(separator: ", "),
        "No row of the domain has a value in \(names.joined(separator: ", ")), so there is no group."
      )
    }
    domainOfRow = codes
    self.keys = keys
    self.omitted = omitted
  }
}

extension Survey {
  /// A column of the table, with the error of this module.
  func column(_ name: String) throws(SurveyError) -> Column {
    do {
      return try table.column(name)
    } catch {
      throw SurveyError(.unknownColumn, culprit: name, error.sentence)
    }
  }
}

extension TableError {
  /// The description as a sentence that begins with a capital letter.
  var sentence: String { description.prefix(1).uppercased() + description.dropFirst() }
}
