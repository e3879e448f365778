// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import InclusionReports

extension ChartSamples {
  /// The 25 regions of Peru with made-up values, one missing.
  static let usual: ChartSamples = {
    var samples = ChartSamples()
    samples.value = { index, salt in
      index == 4 && salt == 0 ? nil : 0.15 + 0.6 * noise(index, salt)
    }
    return samples
  }()

  /// The same regions in a narrow picture, with decimal commas.
  static let narrow: ChartSamples = {
    var samples = ChartSamples()
    samples.style = ChartStyle(width: 320, numbers: .percent(1), decimalMark: .comma)
    return samples
  }()
}
