// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import InclusionReports

extension ChartSamples {
  /// Data of the first nine regions, with numbers that go on in a circle.
  private static func circle(_ values: [Double?]) -> ChartSamples {
    var samples = ChartSamples()
    samples.names = Array(regions.prefix(9))
    samples.style = ChartStyle(numbers: .upTo(2))
    samples.value = { values[($0 + Int($1)) % values.count] }
    samples.half = { value, _, _ in value.magnitude * 0.2 }
    samples.change = { values[$0 % values.count] ?? 0 }
    return samples
  }

  /// Negative, large and small values; constants; missing ones.
  static let numbers: ChartSamples = circle([-1e12, nil, 3e-9, 0, 1e15, -42.5, 7, nil, 1e15])

  /// All values below zero.
  static let negative: ChartSamples = circle([-0.31, -0.02, -0.5, nil, -0.07, -0.25, -0.4])

  /// All values the same.
  static let equal: ChartSamples = circle([0.43])

  /// Values as large as a `Double` holds, of both signs. Their intervals have no width, and their
  /// changes still add up.
  static let huge: ChartSamples = {
    let most: Double = .greatestFiniteMagnitude
    var samples = circle([-1e300, most, 3e299, -most, 1e300, nil, most / 2])
    samples.half = { _, _, _ in 0 }
    samples.change = { $0 % 2 == 0 ? 1e300 : -7e299 }
    return samples
  }()

  /// Values whose differences are less than 1e-300.
  static let tiny: ChartSamples = circle([
    1e-305, 3e-305, -2e-306, Double.leastNonzeroMagnitude, 0, nil, 9e-305,
  ])

  /// Values that differ in their last bit.
  static let close: ChartSamples = {
    let value: Double = 0.43
    var samples = circle([value, value.nextUp, value.nextUp.nextUp, value.nextDown, nil])
    samples.half = { value, _, _ in value.ulp }
    return samples
  }()
}
