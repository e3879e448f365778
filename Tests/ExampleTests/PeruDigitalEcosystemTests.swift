// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

@Suite("Peru's digital ecosystem in four questions")
struct PeruDigitalEcosystemTests {
  @Test("Gaps, access points, market and target of Peru")
  func peruDigitalEcosystem() throws {
    let run = try BuiltProduct("PeruDigitalEcosystem").run([])
    #expect(run.status == 0)
    #expect(run.error.isEmpty)
    // 0.5097 − 0.3444 = 0.1653, error √(.2499/500 + .2258/500) = 0.0308; ratio and odds ratio on
    // the log scale with that sample, worked out with a pocket calculator.
    #expect(run.output.contains("Difference 16.5 pp"))
    #expect(run.output.contains("Ratio 0.676 (0.583 to 0.784)"))
    #expect(run.output.contains("Odds ratio 1.979 (1.534 to 2.552)"))
    // 6 points; (100 − 79) / (100 − 85) = 1.4.
    #expect(run.output.contains("Mobile phones 2020: 6.0 pp, 1.400"))
    // The survey publishes 114.66 ATMs and 237.94 agents per 100,000 adults.
    #expect(run.output.contains("atm: 114.7 per 100,000 adults"))
    #expect(run.output.contains("agent: 237.9 per 100,000 adults"))
    // 33.4² + 29.7² + 20.2² + 16.7² = 2684.58; 33.4 + 29.7 = 63.1.
    #expect(run.output.contains("HHI 2684.6 points, 63.1 % in two"))
    // 42.603 + 4 (42.603 − 28.975) / 3 = 60.77, and 75 − 57.50 = 17.5.
    #expect(run.output.contains("Linear: 2021: 60.8 %"))
    #expect(run.output.contains("In fact: missed by 17.5 pp"))
  }
}
