// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import RealModule
public import Tabular

/// The axiomatic index of Chakravarty and Pal: a mean of concave achievements, which says what each
/// part contributes.
///
///     A(xⱼ) = ((xⱼ − mⱼ) / (Mⱼ − mⱼ))^r,   I = (1/k) Σ A(xⱼ),   Cⱼ = 100 A(xⱼ) / Σ A(x)
///
/// With r below 1 a gain counts the more, the lower the achievement. r changes the level of the
/// index: publish it.
///
/// Edge cases: contributions of a unit at all lower goalposts are not defined and left out; of a
/// part outside 0…1 after normalisation there is no power: clamp.
///
/// Reference: Chakravarty, S. R. and Pal, R. (2013). Financial inclusion in India: An axiomatic
/// approach. Journal of Policy Modeling 35(5), 813–837; as commonly stated, not checked against the
/// paper.
public struct AxiomaticIndex: IndexMethod, Hashable {
  /// The indicators, with their goalposts; they count alike.
  public let index: CompositeIndex
  /// r, above 0 and at most 1.
  public let exponent: Double

  /// What the index is called.
  public var name: String { index.name }

  /// An index of indicators that count alike.
  ///
  /// - Parameters:
  ///   - name: What it is called.
  ///   - exponent: r.
  ///   - indicators: The indicators, with their goalposts.
  /// - Throws: ``IndexError`` with code `parameterOutOfDomain` unless 0 < r ≤ 1.
  public init(
    _ name: String = "Chakravarty–Pal index",
    exponent: Double,
    indicators: [Indicator]
  ) throws(IndexError) {
    guard exponent > 0, exponent <= 1 else {
      throw IndexError(
        .parameterOutOfDomain,
        culprit: "\(exponent)",
        "The exponent of the axiomatic index lies above 0 and is at most 1, not \(exponent)."
      )
    }
    self.exponent = exponent
    index = CompositeIndex(root: Dimension(name, children: indicators.map { .indicator($0) }))
  }

  /// The index of each unit, and the contribution of each part in percent.
  public func results(
    of table: Table,
    units: String,
    year: String? = nil
  ) throws(IndexError) -> IndexResults {
    let prepared = try PreparedIndex(index, table: table, units: units, year: year)
    let data = prepared.normalized
    let count = Double(data.indicators.count)
    var columns: [[Double]] = []
    for (column, name) in data.indicators.enumerated() {
      let values = data.values.column(column)
      if let row = values.firstIndex(where: { $0 < 0 || $0 > 1 }) {
        throw IndexError(
          .valueOutOfDomain,
          culprit: name,
          "'\(name)' of \(data.label(ofRow: row)) is \(values[row]) on the scale from 0 to 1; widen its "
            + "goalposts or clamp it to them."
        )
      }
      if let row = values.firstIndex(where: \.isNaN) {
        throw IndexError(
          .missingValue,
          culprit: name,
          "'\(name)' of \(data.label(ofRow: row)) is missing; the index takes all parts."
        )
      }
      columns.append(values.map { Double.pow($0, exponent) })
    }
    let sums = data.units.indices.map { row in columns.reduce(0) { $0 + $1[row] } }
    let parts = zip(data.indicators, columns).map { name, values in
      IndexResults.Column(
        "\(name) contribution",
        zip(values, sums).map { $1 > 0 ? 100 * $0 / $1 : .nan }
      )
    }
    return IndexResults(
      name: name,
      data: data,
      scores: sums.map { $0 / count },
      parts: parts,
      notes: prepared.notes + ["The exponent r is \(exponent)."]
    )
  }
}
