// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Every combination of assumptions that each take one of a few values: exact Sobol' indices.
///
///     let design = try FactorialDesign(levels: [2, 3])    // 6 runs; the last assumption moves fastest
///     let indices = try design.indices(of: outputs)
///
/// With every combination run, the variance splits without any sampling error (Hoeffding's
/// decomposition): the conditional means are plain means over the table of outputs.
///
/// Reference: Sobol' (2001), Mathematics and Computers in Simulation 55, 271–280, as commonly stated.
public struct FactorialDesign: Hashable, Sendable {
  /// The number of values of each assumption; all are equally likely.
  public let levels: [Int]
  /// The number of combinations.
  public let runCount: Int

  /// A design from the number of values of each assumption.
  ///
  /// - Parameter levels: At least 1 each.
  /// - Throws: ``IndexError`` with code `noValues` without an assumption, `parameterOutOfDomain` for a
  ///   number below 1 or for more than 2³¹ combinations.
  public init(levels: [Int]) throws(IndexError) {
    guard !levels.isEmpty else {
      throw IndexError(
        .noValues,
        culprit: "assumptions",
        "There are no assumptions to vary; name at least one."
      )
    }
    var count = 1
    for (factor, number) in levels.enumerated() {
      let (product, overflows) = count.multipliedReportingOverflow(by: number)
      guard number > 0, !overflows, product <= 1 << 31 else {
        throw IndexError(
          .parameterOutOfDomain,
          culprit: "assumption \(factor)",
          number > 0
            ? "There are more than 2³¹ combinations of the assumptions; draw a sample of them instead."
            : "Assumption \(factor) (counted from 0) takes \(number) values; it needs at least 1."
        )
      }
      count = product
    }
    self.levels = levels
    runCount = count
  }

  /// The values that a run combines.
  ///
  /// - Parameter run: The number of the run, counted from 0.
  /// - Returns: For each assumption, the number of its value, counted from 0.
  public func combination(_ run: Int) -> [Int] {
    var rest = run
    var chosen = [Int](repeating: 0, count: levels.count)
    for factor in levels.indices.reversed() {
      chosen[factor] = rest % levels[factor]
      rest /= levels[factor]
    }
    return chosen
  }

  /// The exact indices of an output.
  ///
  /// - Parameters:
  ///   - outputs: The output of every run, in their order, all finite.
  ///   - withSecondOrder: Whether pairs of assumptions are looked at too.
  /// - Returns: The indices, without intervals: they are exact.
  /// - Throws: ``IndexError`` with code `lengthsDiffer`, or `missingValue` if a run gave no output.
  /// - Complexity: O(*runs* · *assumptions*²) with pairs, O(*runs* · *assumptions*) without.
  public func indices(
    of outputs: [Double],
    withSecondOrder: Bool = true
  ) throws(IndexError) -> SensitivityIndices {
    guard outputs.count == runCount else {
      throw IndexError(
        .lengthsDiffer,
        culprit: "\(outputs.count) outputs",
        "\(outputs.count) outputs do not fit \(runCount) combinations; give one each."
      )
    }
    if let failed = outputs.firstIndex(where: { !$0.isFinite }) {
      throw IndexError(
        .missingValue,
        culprit: "run \(failed)",
        "Run \(failed) (counted from 0) gave no output, so the variance cannot be split exactly; draw a "
          + "sample of the combinations instead, which leaves failed runs out."
      )
    }
    let mean = outputs.reduce(0, +) / Double(runCount)
    let centred = outputs.map { $0 - mean }
    let all = Set(levels.indices)
    let variance = explained(centred, by: all)
    let scale = variance > 0 ? 1 / variance : 0
    let alone = levels.indices.map { explained(centred, by: [$0]) }
    let others = levels.indices.map { explained(centred, by: all.subtracting([$0])) }
    var pairs: [SensitivityIndex] = []
    for one in levels.indices where withSecondOrder {
      for other in levels.indices where other > one {
        let both = explained(centred, by: [one, other])
        pairs.append(SensitivityIndex(value: scale * (both - alone[one] - alone[other])))
      }
    }
    return SensitivityIndices(
      basis: .everyCombination,
      mean: mean,
      variance: variance,
      first: alone.map { SensitivityIndex(value: scale * $0) },
      total: others.map { SensitivityIndex(value: scale * (variance - $0)) },
      second: pairs,
      failedRuns: 0
    )
  }

  /// The variance of the mean output given some of the assumptions.
  private func explained(_ centred: [Double], by factors: Set<Int>) -> Double {
    // Where a run falls in the table of the factors that are given: a stride each, 0 for the others.
    var strides = [Int](repeating: 0, count: levels.count)
    var cells = 1
    for factor in levels.indices.reversed() where factors.contains(factor) {
      strides[factor] = cells
      cells *= levels[factor]
    }
    var sums = [Double](repeating: 0, count: cells)
    var chosen = [Int](repeating: 0, count: levels.count)
    var cell = 0
    for value in centred {
      sums[cell] += value
      var factor = levels.count - 1
      while factor >= 0 {
        chosen[factor] += 1
        cell += strides[factor]
        guard chosen[factor] == levels[factor] else { break }
        cell -= strides[factor] * levels[factor]
        chosen[factor] = 0
        factor -= 1
      }
    }
    let perCell = Double(runCount / cells)
    return sums.reduce(0) { $0 + ($1 / perCell) * ($1 / perCell) } / Double(cells)
  }
}
