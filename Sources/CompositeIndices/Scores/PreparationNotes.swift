// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Sentences on what the stages of an index omitted or assumed.
struct PreparationNotes {
  let index: CompositeIndex
  let imputations: [ImputationRecord]
  let treatments: [TreatmentRecord]
  let screenedOut: [String]
  let keptByImputation: [String]

  var sentences: [String] {
    var notes: [String] = []
    let imputed = imputations.reduce(0) { $0 + $1.imputed.count }
    if imputed > 0 {
      let cells = imputations.filter { !$0.imputed.isEmpty }
      notes.append(
        "\(imputed) missing \(imputed == 1 ? "value was" : "values were") imputed, in "
          + list(cells.map(\.indicator)) + "."
      )
    }
    if !screenedOut.isEmpty, let screening = index.screening {
      notes.append(
        "Left out, with values for less than \(screening.availability) of the indicators: "
          + list(screenedOut) + "."
      )
    }
    if !keptByImputation.isEmpty, let screening = index.screening {
      notes.append(
        "Kept by imputed values alone, observed for less than \(screening.availability) of the "
          + "indicators: " + list(keptByImputation) + "."
      )
    }
    for (action, words) in [
      (TreatmentRecord.Action.winsorized, "Outliers pulled in"),
      (.log, "Logarithms taken against outliers"), (.boxCox, "Box–Cox transformed"),
    ] {
      let names = treatments.filter { $0.action == action }.map(\.indicator)
      if !names.isEmpty { notes.append("\(words): \(list(names)).") }
    }
    let skewed = treatments.filter(\.staysSkewed).map(\.indicator)
    if !skewed.isEmpty { notes.append("Still skewed after treatment: \(list(skewed)).") }
    let unused = index.indicators.filter {
      $0.goalposts != nil && !($0.normalization ?? index.normalization).needsGoalposts
        && !$0.isClamped
    }
    if !unused.isEmpty {
      notes.append(
        "Goalposts that the normalisation does not use: \(list(unused.map(\.name)))."
      )
    }
    return notes
  }

  /// Names, the first ten of them, each once.
  private func list(_ names: [String]) -> String {
    var seen: Set<String> = []
    let distinct = names.filter { seen.insert($0).inserted }
    let rest = distinct.count > 10 ? " and \(distinct.count - 10) more" : ""
    return distinct.prefix(10).joined(separator: ", ") + rest
  }
}
