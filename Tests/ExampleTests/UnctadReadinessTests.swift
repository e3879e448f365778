// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

@Suite struct UnctadReadinessTests {
  // numpy 2: the means of the four columns; np.linalg.lstsq of boughtOnline (2017) on them and a
  // constant: 0.52323 points per point, R² 0.43899 and 0.36886, 11.557 % expected of Peru and 4.36 % found.
  @Test("The order of the B2C E-commerce Index, and a line through online shopping")
  func unctadReadiness() throws {
    let run = try BuiltProduct("UnctadReadiness").run([])
    #expect(run.status == 0 && run.error.isEmpty)
    #expect(run.output.hasPrefix("CHL 68.25\nBRA 63.5\nCOL 59.0\n"))
    #expect(run.output.contains("The order is the published one."))
    #expect(run.output.contains("0.52 points more of online shoppers"))
    #expect(run.output.contains("R² 0.44, adjusted 0.37"))
    #expect(run.output.contains("At an index of 52.5 Peru would have 11.56 %"))
    #expect(run.output.contains("it has 4.36 %, 7.2 points fewer."))
  }
}
