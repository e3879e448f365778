// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

@Suite("Why is there a gap?")
struct WhyIsThereAGapTests {
  // R 4.2.2, x being the data set without the rows whose ingreso is missing, m men, r rural, w the
  // weights: b <- coef(lm(cuenta ~ educ + edad + ingreso + r + I(!m), x, weights = w))[2:5], times the
  // differences of the weighted means; glm(…, binomial) of men for the logit. Shares 0.45689 and
  // 0.37845, gap 0.07844, explained 0.010936, educ and ingreso 0.011214, logit 0.011745, rest 86.06 %.
  @Test("The gap of a made-up survey, what explains it, and what would remain")
  func decomposition() throws {
    let run = try BuiltProduct("WhyIsThereAGap").run([])
    #expect(run.status == 0)
    #expect(run.error.isEmpty)
    #expect(run.output.contains("hombre: 45.7 %"))
    #expect(run.output.contains("mujer: 37.8 %"))
    #expect(run.output.contains("gap 7.8 pp ("))
    #expect(run.output.contains("all that is explained: 1.1 pp ("))
    #expect(run.output.contains("schooling and income: 1.1 pp ("))
    #expect(run.output.contains("explained by logit: 1.2 pp ("))
    #expect(
      run.output.hasSuffix(
        "Of the gap of 7.8 pp, schooling, age, income and area explain 1.1 pp; 86.1 % of it would "
          + "remain.\n"
      )
    )
  }
}
