// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import InclusionReports

extension ChartSamples {
  /// A single unit.
  static let single: ChartSamples = {
    var samples = ChartSamples()
    samples.names = ["Perú"]
    samples.cells = (1, 1)
    samples.groupCount = 1
    return samples
  }()

  /// 2,500 units.
  static let many: ChartSamples = {
    var samples = ChartSamples()
    samples.names = (1...2_500).map { "Distrito \($0)" }
    samples.cells = (50, 50)
    return samples
  }()

  /// One value, all others missing.
  static let sparse: ChartSamples = {
    var samples = ChartSamples()
    samples.value = { index, _ in index == 3 ? 0.4 : nil }
    return samples
  }()
}
