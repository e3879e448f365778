// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

@Suite("Shares by department from a made-up survey")
struct DepartmentSharesTests {
  // R 4.2.2 with survey 4.1-1 (Debian's r-cran-survey), x being the data set read with strata and
  // clusters as text: d <- svydesign(~conglome, strata = ~estrato, weights = ~factor07, nest = TRUE,
  // data = x); b <- svyby(~cuenta, ~sexo, d, svymean, covmat = TRUE); svycontrast(b, quote(hombre -
  // mujer)); the same by departamento + sexo, with the degrees of freedom of degf(subset(d, …)).
  @Test("Shares of a made-up survey by department and sex, and the gap with its covariance")
  func departmentShares() throws {
    let run = try BuiltProduct("DepartmentShares").run([])
    #expect(run.status == 0)
    #expect(run.error.isEmpty)
    // 0.4567223769 and 0.3796334027; 0.07708897 with error 0.01916444; √ of the sum of squared
    // errors 0.01588577 and 0.01508269 is 0.02190537.
    #expect(run.output.contains("hombre: 45.7 %"))
    #expect(run.output.contains("mujer: 38.0 %"))
    #expect(run.output.contains("gap 7.7 pp, error 1.9 pp"))
    #expect(run.output.contains("error without the covariance 2.2 pp"))
    // 1 − mujer/hombre = 0.1687874.
    #expect(run.output.contains("women lag by 16.9 %"))
    // 0.34384285, error 0.0772761, 7 degrees of freedom: 0.1611139 to 0.5265718; and so on.
    #expect(run.output.contains("Cajamarca: 34.4 pp (16.1 pp to 52.7 pp), 7 degrees of freedom"))
    #expect(run.output.contains("Loreto: 24.8 pp (1.8 pp to 47.8 pp), 5 degrees of freedom"))
    #expect(run.output.contains("La Libertad: 23.4 pp (-3.8 pp to 50.6 pp), 6 degrees of freedom"))
    #expect(run.output.contains("Tumbes: -13.8 pp (-41.4 pp to 13.7 pp), 8 degrees of freedom"))
    #expect(run.output.hasSuffix("above zero in 2 of 25 departments\n"))
  }
}
