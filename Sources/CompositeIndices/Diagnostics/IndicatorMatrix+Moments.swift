// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import DenseAlgebra
internal import SurveyStatistics

extension IndicatorMatrix {
  /// Complete values with mean 0 and standard deviation 1 (n − 1), with what was taken off.
  struct Standardized {
    let values: Matrix
    let means: [Double]
    let standardDeviations: [Double]
  }

  /// - Throws: `constantValues` naming the indicator, `tooFewUnits` if there are fewer than two.
  func standardized() throws(IndexError) -> Standardized {
    try requireUnits(2, for: "A standard deviation")
    var columns: [Double] = []
    columns.reserveCapacity(values.elements.count)
    var means: [Double] = []
    var deviations: [Double] = []
    for column in 0..<count {
      let moments = Moments(values.column(column))
      let deviation = moments.sampleDeviation ?? 0
      guard !moments.isConstant, deviation > 0, deviation.isFinite else {
        throw constant(column)
      }
      columns += values.column(column).map { ($0 - moments.mean) / deviation }
      means.append(moments.mean)
      deviations.append(deviation)
    }
    return Standardized(
      values: Matrix(rows: unitCount, columns: count, columnMajor: columns),
      means: means,
      standardDeviations: deviations
    )
  }

  /// The correlation matrix of complete values.
  func correlations() throws(IndexError) -> Matrix {
    let standardized = try standardized().values
    var product = (1 / Double(unitCount - 1)) * standardized.crossProduct()
    for index in 0..<count { product[index, index] = 1 }
    return product
  }

  func requireUnits(_ least: Int, for subject: String) throws(IndexError) {
    guard unitCount >= least else {
      throw IndexError(
        .tooFewUnits,
        culprit: "\(unitCount) units",
        "\(subject) needs at least \(least) units with all values, not \(unitCount)."
      )
    }
  }

  func constant(_ column: Int) -> IndexError {
    IndexError(
      .constantValues,
      culprit: names[column],
      "Indicator '\(names[column])' is the same for all \(unitCount) units, so that it goes "
        + "together with nothing; leave it out."
    )
  }

  /// What to say of indicators whose correlation matrix has no inverse.
  func dependent(_ correlations: Matrix) -> IndexError {
    let columns = (try? PivotedQR(of: correlations))?.dependentColumns ?? []
    let listed = columns.map { "'\(names[$0])'" }.joined(separator: ", ")
    let few = unitCount <= count ? " \(unitCount) units cannot tell \(count) indicators apart." : ""
    return IndexError(
      .dependentIndicators,
      culprit: listed.isEmpty ? "\(count) indicators" : listed,
      "The indicators depend on each other: \(listed.isEmpty ? "some" : listed) can be computed from "
        + "the others.\(few) Leave the dependent ones out."
    )
  }
}
