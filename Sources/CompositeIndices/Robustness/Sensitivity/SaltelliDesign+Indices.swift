// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import SurveyStatistics

extension SaltelliDesign {
  /// The indices of an output, with percentile intervals from resampled samples.
  ///
  ///     S_i = mean[ y_B (y_ABi − y_A) ] / V        (Saltelli 2010)
  ///     T_i = mean[ (y_A − y_ABi)² ] / 2 V         (Jansen 1999)
  ///
  /// with outputs taken around their mean, and V over A and B. A sample of which a run failed is left
  /// out whole, and ``SensitivityIndices/failedRuns`` counts the runs.
  ///
  /// - Parameters:
  ///   - outputs: The output of every run, in their order; NaN where a run failed.
  ///   - resamples: How many resamples the intervals rest on; 0 for none.
  ///   - confidence: The confidence of the intervals.
  ///   - generator: Where the resamples come from.
  /// - Returns: The indices.
  /// - Throws: ``IndexError`` with code `lengthsDiffer`, `noValues` if fewer than two samples are whole,
  ///   or `parameterOutOfDomain`.
  /// - Complexity: O(*runs* · *resamples*), as one product of matrices.
  public func indices(
    of outputs: [Double],
    resamples: Int = 0,
    confidence: Double = 0.95,
    using generator: inout some RandomNumberGenerator
  ) throws(IndexError) -> SensitivityIndices {
    guard outputs.count == runCount else {
      throw IndexError(
        .lengthsDiffer,
        culprit: "\(outputs.count) outputs",
        "\(outputs.count) outputs do not fit \(runCount) runs; give one each, NaN for a failed one."
      )
    }
    guard resamples >= 0, confidence > 0, confidence < 1 else {
      throw IndexError(
        .parameterOutOfDomain,
        culprit: "\(resamples) resamples, confidence \(confidence)",
        "Intervals need a number of resamples of at least 0 and a confidence between 0 and 1."
      )
    }
    let whole = (0..<sampleCount).filter { sample in
      (0..<blockCount).allSatisfy { outputs[$0 * sampleCount + sample].isFinite }
    }
    guard whole.count >= 2 else {
      throw IndexError(
        .noValues,
        culprit: "\(whole.count) samples",
        "Only \(whole.count) of \(sampleCount) samples have an output in all of their runs; indices "
          + "need two. Look at why the runs fail."
      )
    }
    let terms = sampleTerms(outputs, whole)
    let sums = terms.transposed(times: [Double](repeating: 1, count: whole.count))
    let point = statistics(sums, count: Double(whole.count))
    let resampled = try resampledStatistics(terms, resamples: resamples, using: &generator)
    let intervals = try percentileIntervals(resampled, confidence: confidence)
    func index(_ place: Int) -> SensitivityIndex {
      SensitivityIndex(value: point[place], interval: intervals.isEmpty ? nil : intervals[place])
    }
    let pairs = hasSecondOrder ? factorCount * (factorCount - 1) / 2 : 0
    return SensitivityIndices(
      basis: .sample,
      mean: center(outputs, whole) + sums[0] / Double(2 * whole.count),
      variance: variance(sums, count: Double(whole.count)),
      first: (0..<factorCount).map(index),
      total: (factorCount..<2 * factorCount).map(index),
      second: (2 * factorCount..<2 * factorCount + pairs).map(index),
      failedRuns: outputs.count { !$0.isFinite }
    )
  }

  /// The mean of all outputs of whole samples, which they are taken around.
  private func center(_ outputs: [Double], _ whole: [Int]) -> Double {
    var sum = 0.0
    for block in 0..<blockCount {
      for sample in whole { sum += outputs[block * sampleCount + sample] }
    }
    return sum / Double(blockCount * whole.count)
  }

  /// For each whole sample: y_A + y_B, y_A² + y_B², the products of the first order, those of the total
  /// order, and those of pairs.
  private func sampleTerms(_ outputs: [Double], _ whole: [Int]) -> Matrix {
    let center = center(outputs, whole)
    func block(_ number: Int) -> [Double] {
      whole.map { outputs[number * sampleCount + $0] - center }
    }
    let (a, b) = (block(0), block(1))
    let ab = (0..<factorCount).map { block(2 + $0) }
    var columns: [Double] = zip(a, b).map { $0 + $1 }
    columns += zip(a, b).map { $0 * $0 + $1 * $1 }
    for mixed in ab { columns += whole.indices.map { b[$0] * (mixed[$0] - a[$0]) } }
    for mixed in ab {
      columns += whole.indices.map { (a[$0] - mixed[$0]) * (a[$0] - mixed[$0]) }
    }
    if hasSecondOrder {
      let ba = (0..<factorCount).map { block(2 + factorCount + $0) }
      for one in 0..<factorCount {
        for other in 0..<factorCount where other > one {
          columns += whole.indices.map { ba[one][$0] * ab[other][$0] - a[$0] * b[$0] }
        }
      }
    }
    return Matrix(rows: whole.count, columns: columns.count / whole.count, columnMajor: columns)
  }

  private func variance(_ sums: [Double], count: Double) -> Double {
    let mean = sums[0] / (2 * count)
    return max(sums[1] / (2 * count) - mean * mean, 0)
  }

  /// The indices that sums of terms stand for: first order, total order, pairs.
  private func statistics(_ sums: [Double], count: Double) -> [Double] {
    let variance = variance(sums, count: count)
    let scale = variance > 0 ? 1 / (variance * count) : 0
    let first = (0..<factorCount).map { sums[2 + $0] * scale }
    let total = (0..<factorCount).map { sums[2 + factorCount + $0] * scale / 2 }
    var pairs: [Double] = []
    var place = 2 + 2 * factorCount
    for one in 0..<factorCount where hasSecondOrder {
      for other in 0..<factorCount where other > one {
        pairs.append(sums[place] * scale - first[one] - first[other])
        place += 1
      }
    }
    return first + total + pairs
  }

  /// The indices of samples drawn anew with replacement: how often each is drawn, times its terms.
  private func resampledStatistics(
    _ terms: Matrix,
    resamples: Int,
    using generator: inout some RandomNumberGenerator
  ) throws(IndexError) -> [[Double]] {
    guard resamples > 1 else { return [] }
    let count = terms.rowCount
    var draws = [Double](repeating: 0, count: count * resamples)
    for resample in 0..<resamples {
      for _ in 0..<count {
        draws[resample * count + Int.random(in: 0..<count, using: &generator)] += 1
      }
    }
    let counts = Matrix(rows: count, columns: resamples, columnMajor: draws)
    let sums = terms.transposed(times: counts)
    return (0..<resamples).map { statistics(sums.column($0), count: Double(count)) }
  }

  /// For each index, the middle of its resampled values.
  private func percentileIntervals(
    _ resampled: [[Double]],
    confidence: Double
  ) throws(IndexError) -> [ConfidenceInterval] {
    guard let places = resampled.first?.indices else { return [] }
    var intervals: [ConfidenceInterval] = []
    for place in places {
      let sorted = resampled.map { $0[place] }.sorted()
      do {
        intervals.append(
          try ConfidenceInterval(
            lower: percentile(sorted, (1 - confidence) / 2),
            upper: percentile(sorted, (1 + confidence) / 2),
            confidence: confidence
          )
        )
      } catch {
        throw IndexError(.parameterOutOfDomain, culprit: error.culprit, error.description)
      }
    }
    return intervals
  }

  /// A percentile of sorted values, linear between them (Hyndman and Fan's type 7).
  private func percentile(_ sorted: [Double], _ share: Double) -> Double {
    let place = share * Double(sorted.count - 1)
    let low = Int(place)
    guard low + 1 < sorted.count else { return sorted[sorted.count - 1] }
    return sorted[low] + (place - Double(low)) * (sorted[low + 1] - sorted[low])
  }
}
