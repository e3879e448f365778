// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

@Suite("A made-up survey with weights and nothing else")
struct WeightsOnlySurveyTests {
  // R as above: w <- svydesign(~1, weights = ~factor07, data = x); svyby(~digital, ~area, w, svymean,
  // covmat = TRUE), svycontrast(…), and svyciprop(~digital, subset(w, area == "rural"), method =
  // "logit", df = 1195), rows minus one of each group.
  @Test("Shares of a made-up survey with weights alone")
  func weightsOnlySurvey() throws {
    let run = try BuiltProduct("WeightsOnlySurvey").run([])
    #expect(run.status == 0)
    #expect(run.error.isEmpty)
    #expect(run.output.contains("rural: 23.6 % (21.1 % to 26.2 %)"))
    #expect(run.output.contains("urbano: 37.2 % (35.0 % to 39.6 %)"))
    #expect(run.output.contains("hombre: 35.5 % (33.0 % to 38.1 %)"))
    #expect(run.output.contains("mujer: 28.2 % (25.9 % to 30.7 %)"))
    // urbano − rural = 0.1367271, error 0.01760933; rural/urbano = 0.6328641, error 0.04039968.
    #expect(run.output.contains("gap 0.1367, error 0.0176"))
    #expect(run.output.contains("ratio 0.6329, error 0.0404"))
    #expect(run.output.contains("rural, error by weights alone: 0.0131"))
  }
}
