// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra

extension UnequalProbabilityForm {
  /// The form that a design asks for; nil if it asks for none.
  init?(
    _ design: SamplingDesign,
    _ weights: [Double],
    _ builder: StageBuilder
  ) throws(SurveyError) {
    guard let method = design.unequalProbabilities else { return nil }
    guard design.inclusionProbabilities != nil, design.clusters.count <= 1,
      design.population == nil
    else {
      throw SurveyError(
        .badDesign,
        culprit: "unequal probabilities",
        "A variance with unequal probabilities needs a column of inclusion probabilities, one stage "
          + "and no population; leave it out to treat the sample as drawn with replacement."
      )
    }
    let count = builder.stages[0].clusterCount
    var probabilities = [Double](repeating: .nan, count: count)
    for (row, unit) in builder.unitOfRow.enumerated() {
      let own = 1 / weights[row]
      let known = probabilities[Int(unit)]
      guard known.isNaN || (known - own).magnitude <= 1e-9 * own else {
        throw SurveyError(
          .probabilityOutOfRange,
          culprit: "row \(row + 1)",
          "The inclusion probability in row \(row + 1) is \(own), and another row of its cluster has "
            + "\(known); all rows of a cluster are drawn together."
        )
      }
      probabilities[Int(unit)] = own
    }
    self.probabilities = probabilities
    switch method {
    case .overton: (kind, differences) = (.overton, [])
    case .brewer: (kind, differences) = (.brewer, [])
    case .hartleyRao: (kind, differences) = (.hartleyRao, [])
    case .horvitzThompson(let joint):
      kind = .horvitzThompson
      differences = try UnequalProbabilityForm.differences(joint, probabilities, builder.unitOfRow)
    case .yatesGrundy(let joint):
      kind = .yatesGrundy
      differences = try UnequalProbabilityForm.differences(joint, probabilities, builder.unitOfRow)
    }
  }

  /// 1 − π_i π_j / π_ij for each pair of units.
  private static func differences(
    _ joint: Matrix,
    _ probabilities: [Double],
    _ unitOfRow: [Int32]
  ) throws(SurveyError) -> [Double] {
    let count = probabilities.count
    guard joint.isSquare, joint.rowCount == unitOfRow.count, count == unitOfRow.count else {
      throw SurveyError(
        .jointProbabilities,
        culprit: joint.shape,
        "The joint probabilities are \(joint.shape) for \(unitOfRow.count) rows in \(count) units; "
          + "give a row and a column for each row of the table, which are drawn one by one."
      )
    }
    var differences = [Double](repeating: 0, count: count * count)
    for (row, unit) in unitOfRow.enumerated() {
      for (column, other) in unitOfRow.enumerated() {
        let pair = joint[row, column]
        let isDiagonal = row == column
        let own = probabilities[Int(unit)]
        // Tables of joint probabilities are printed with few digits.
        guard pair > 0, pair <= 1, !isDiagonal || (pair - own).magnitude <= 1e-4,
          (pair - joint[column, row]).magnitude <= 1e-9
        else {
          throw SurveyError(
            .jointProbabilities,
            culprit: "row \(row + 1), column \(column + 1)",
            "The joint probability in row \(row + 1), column \(column + 1) is \(pair); it lies above "
              + "0, is the same both ways round, and on the diagonal is the row's own probability."
          )
        }
        differences[Int(unit) * count + Int(other)] =
          isDiagonal
          ? 1 - own : 1 - joint[row, row] * joint[column, column] / pair
      }
    }
    return differences
  }
}
