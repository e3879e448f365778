// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Tabular

extension Survey {
  /// The survey with each replicate's weights taken through its calibration and trimming; itself if
  /// there is none of either, or no replicates.
  func recalibratingReplicates() throws(SurveyError) -> Survey {
    guard let replication, let before = weightsAsDesigned else { return self }
    return try replacingReplicates(replication) { replicate throws(SurveyError) in
      var weights = before
      if case .rows(let columns) = replication.factors {
        weights = columns[replicate]
      } else {
        for row in weights.indices {
          weights[row] = replication.factors.weight(
            row: row,
            replicate: replicate,
            weights: before,
            unitOfRow: unitOfRow
          )
        }
      }
      return try recalibrated(weights: weights)
    }
  }

  /// The survey with other weights in each replicate; its degrees of freedom stay.
  func replacingReplicates(
    _ replication: Replication,
    _ weights: (_ replicate: Int) throws(SurveyError) -> [Double]
  ) throws(SurveyError) -> Survey {
    var columns: [[Double]] = []
    let counter = WorkCounter("Calibrating the weights of each replicate", of: replication.count)
    for replicate in 0..<replication.count {
      counter?.reach(replicate)
      do throws(SurveyError) {
        columns.append(try weights(replicate))
      } catch {
        throw SurveyError(
          error.code,
          culprit: error.culprit,
          "Replicate \(replicate + 1) cannot be weighted as the sample is: \(error.description)"
        )
      }
    }
    var whole = self
    whole.domain = nil
    whole.replication = nil
    var result = self
    result.replication = Replication(
      method: replication.method,
      spread: ReplicateSpread(
        scales: replication.spread.scales,
        center: replication.spread.center,
        degreesOfFreedom: replication.spread.degreesOfFreedom ?? Int(whole.degreesOfFreedom)
      ),
      factors: .rows(columns)
    )
    return result
  }
}
