// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import InclusionReports

@Suite("The numbers of charts")
struct ChartNumbersTests {
  @Test("Minus signs are true, units do not break off, the decimal mark is the one asked for")
  func text() {
    let point = ChartNumbers(style: .percent(1), mark: .point)
    #expect(point.text(-0.055) == "−5.5\u{A0}%")
    let comma = ChartNumbers(style: .decimal(1), mark: .comma)
    #expect(comma.text(1_234_567.89) == "1\u{A0}234\u{A0}567,9")
    #expect(point.text(.nan) == "–")
  }

  @Test("An axis has as many decimals as its steps, and the unit at its end")
  func ticks() {
    let percent = ChartNumbers(style: .percent(1), mark: .point)
    #expect(percent.tick(0.4, step: 0.2, unit: false) == "40")
    #expect(percent.tick(0.8, step: 0.2, unit: true) == "80\u{A0}%")
    #expect(percent.tick(0.025, step: 0.025, unit: false) == "2.5")
    let plain = ChartNumbers(style: .upTo(2), mark: .point)
    #expect(plain.tick(0, step: 2.5e14, unit: false) == "0")
    #expect(plain.tick(-7.5e14, step: 2.5e14, unit: false) == "−7.5e14")
    #expect(plain.tick(1e300, step: 5e299, unit: false) == "1e300")
    #expect(plain.tick(4e-12, step: 1e-12, unit: false) == "4e-12")
    let year = ChartNumbers(style: .ordinal, mark: .comma)
    #expect(year.tick(2017, step: 1, unit: true) == "2017")
    // Numbers that a chart chooses itself have no step.
    #expect(year.tick(2017, step: 0, unit: true) == "2017")
  }

  @Test("Changes carry their sign, in points where the numbers are percentages")
  func changes() {
    let percent = ChartNumbers(style: .percent(1), mark: .point)
    #expect(percent.change(0.05) == "+5.0\u{A0}pp")
    #expect(percent.change(-0.05) == "−5.0\u{A0}pp")
    #expect(percent.change(0.0001) == "0.0\u{A0}pp")
  }

  @Test("A number after a name written from right to left stays on the right")
  func rightToLeft() {
    let percent = ChartNumbers(style: .percent(0), mark: .point)
    #expect(percent.label("Lima", 0.4) == "Lima 40\u{A0}%")
    #expect(percent.label("ليما", 0.4) == "ليما\u{200E} 40\u{A0}%")
  }

  @Test("A number with more digits than anyone reads is written as a power")
  func huge() {
    let plain = ChartNumbers(style: .upTo(2), mark: .point)
    #expect(plain.text(1e300) == "1e300" && plain.text(-2.5e15) == "−2.5e15")
    #expect(plain.text(999_999_999_999) == "999,999,999,999")
    // A share of 1e20 is 1e22 percent.
    #expect(ChartNumbers(style: .percent(1), mark: .point).text(1e20) == "1e22\u{A0}%")
  }
}
