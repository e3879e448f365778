// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import InclusionReports

extension ChartSamples {
  /// Text that breaks what does not take care.
  static let hostile: [String] = [
    "<script>alert(\"x\")</script> & 'quotes'", "مؤشر الشمول المالي في المناطق الريفية",
    "Región con un nombre tan largo que no cabe en ninguna línea del gráfico por más que se quiera",
    "👩🏽‍🌾 Cajeros corresponsales 🏦", "Wordwithoutanyspacethatneverendsandgoesonandonandonandon",
    "金融包容性指数（农村地区）", "<\u{338}b>&amp;\u{0}\u{7}\u{1B}[31m\u{85}\u{FFFE}", "",
    "]]> <!-- --> \\ ' \"", "tab\tand\nline\r\nbreaks\u{2028}", "\u{202E}turned around",
  ]

  /// Long names, markup, quotes, emoji, text from right to left, control characters, twins.
  static let words: ChartSamples = {
    var samples = ChartSamples()
    samples.names = hostile + ["Lima", "Lima"]
    samples.groups = Array(hostile.prefix(4))
    let all: String = hostile.joined(separator: " ")
    samples.heading = ChartHeading(all, subtitle: all, unit: all, note: all, source: all)
    return samples
  }()
}
