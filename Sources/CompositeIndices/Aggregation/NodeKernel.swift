// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import RealModule

/// Makes the column of one node from the columns of its parts.
struct NodeKernel {
  let parts: [UnsafeBufferPointer<Double>]
  let weights: [Double]
  /// Whether some part misses a value.
  let hasMissing: Bool
  let rowCount: Int

  /// The weighted arithmetic mean of what a function makes of the parts; missing parts are left out
  /// and the weights of the others scaled up.
  func mean(
    into result: UnsafeMutableBufferPointer<Double>,
    of change: (UnsafeBufferPointer<Double>, UnsafeMutableBufferPointer<Double>) -> Void
  ) {
    result.initialize(repeating: 0)
    withUnsafeTemporaryAllocation(of: Double.self, capacity: rowCount) { changed in
      guard hasMissing else {
        for (part, weight) in zip(parts, weights) where weight > 0 {
          change(part, changed)
          for row in 0..<rowCount { result[row] += weight * changed[row] }
        }
        return
      }
      withUnsafeTemporaryAllocation(of: Double.self, capacity: rowCount) { used in
        used.initialize(repeating: 0)
        for (part, weight) in zip(parts, weights) where weight > 0 {
          change(part, changed)
          for row in 0..<rowCount where !changed[row].isNaN {
            result[row] += weight * changed[row]
            used[row] += weight
          }
        }
        for row in 0..<rowCount { result[row] = used[row] > 0 ? result[row] / used[row] : .nan }
      }
    }
  }

  /// The weighted arithmetic mean.
  func arithmetic(into result: UnsafeMutableBufferPointer<Double>) {
    guard hasMissing else {
      result.initialize(repeating: 0)
      for (part, weight) in zip(parts, weights) where weight > 0 {
        for row in 0..<rowCount { result[row] += weight * part[row] }
      }
      return
    }
    mean(into: result) { part, changed in _ = changed.update(from: part) }
  }

  /// The weighted geometric mean of positive parts, or of parts raised to a floor.
  func geometric(into result: UnsafeMutableBufferPointer<Double>, floor: Double?) {
    let least = floor ?? -Double.infinity
    mean(into: result) { part, changed in
      for row in 0..<rowCount {
        let value = part[row]
        changed[row] = value.isNaN ? value : Double.log(max(value, least))
      }
    }
    for row in 0..<rowCount { result[row] = Double.exp(result[row]) }
  }

  /// The weighted harmonic mean of positive parts, or of parts raised to a floor.
  func harmonic(into result: UnsafeMutableBufferPointer<Double>, floor: Double?) {
    let least = floor ?? -Double.infinity
    mean(into: result) { part, changed in
      for row in 0..<rowCount {
        let value = part[row]
        changed[row] = value.isNaN ? value : 1 / max(value, least)
      }
    }
    for row in 0..<rowCount { result[row] = 1 / result[row] }
  }

  /// Any method that takes each unit by itself; names the row where it fails.
  func each(
    _ aggregation: some Aggregation,
    floor: Double?,
    into result: UnsafeMutableBufferPointer<Double>,
    failure: (_ row: Int, IndexError) -> Void
  ) {
    var values: [Double] = []
    var shares: [Double] = []
    for row in 0..<rowCount {
      values.removeAll(keepingCapacity: true)
      shares.removeAll(keepingCapacity: true)
      var sum = 0.0
      for (part, weight) in zip(parts, weights) where !part[row].isNaN {
        values.append(floor.map { max($0, part[row]) } ?? part[row])
        shares.append(weight)
        sum += weight
      }
      guard sum > 0 else {
        result[row] = .nan
        continue
      }
      if values.count < parts.count { for place in shares.indices { shares[place] /= sum } }
      do throws(IndexError) {
        result[row] = try aggregation.combine(values, weights: shares)
      } catch {
        result[row] = .nan
        failure(row, error)
      }
    }
  }
}
