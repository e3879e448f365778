// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension IndexData {
  /// The values with their outliers treated, and what was done to each indicator.
  ///
  /// - Parameter index: The index, whose indicators these are.
  /// - Returns: The treated values, and a record per indicator, or per indicator and year.
  /// - Throws: ``IndexError`` with code `unsuitableData`.
  /// - Complexity: O(*n* *p*) for *n* rows and *p* indicators; quantiles O(*p* *n* log *n*).
  public func treated(
    by index: CompositeIndex
  ) throws(IndexError) -> (data: IndexData, records: [TreatmentRecord]) {
    guard let treatment = index.treatment else { return (self, []) }
    let indicators = index.indicators
    let column = ColumnTreatment(treatment: treatment)
    var records: [TreatmentRecord] = []
    let data = try mapped(index.years, of: "The treatment of '\(index.name)'") {
      position,
      values,
      rows throws(IndexError) in
      guard !indicators[position].isUntreated else { return values }
      let result = column.treated(values)
      records.append(
        TreatmentRecord(
          indicator: self.indicators[position],
          year: rows.flatMap { rows in rows.first.flatMap { years?[$0] } },
          action: result.action,
          points: result.points.map { label(ofRow: rows?[$0] ?? $0) },
          exponent: result.exponent,
          staysSkewed: result.staysSkewed,
          skewnessBefore: result.before.skewness,
          skewnessAfter: result.after.skewness,
          kurtosisBefore: result.before.excessKurtosis,
          kurtosisAfter: result.after.excessKurtosis
        )
      )
      return result.values
    }
    return (data, records)
  }
}
