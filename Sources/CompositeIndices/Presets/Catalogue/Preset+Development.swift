// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Preset {
  private static let report = "UNDP (2022). Human Development Report 2021/22, Technical notes."

  private static func columns(_ suffix: String, _ whom: String) -> [Entry] {
    [
      Entry("lifeExpectancy\(suffix)", "life expectancy at birth\(whom), years"),
      Entry("expectedSchooling\(suffix)", "expected years of schooling\(whom)"),
      Entry("meanSchooling\(suffix)", "mean years of schooling\(whom)"),
      Entry("incomePerPerson\(suffix)", "income per person\(whom), dollars of 2017 at parity"),
    ]
  }

  static let development: [Preset] = [
    Preset(
      "hdi",
      "Human Development Index",
      .reproduces,
      evidence: "All 191 values of 2021, to their three decimals.",
      source: report,
      inputs: columns("", ""),
      make: { _ in CompositeIndex.humanDevelopment }
    ),
    Preset(
      "gdi",
      "Gender Development Index",
      .reproduces,
      evidence: "All 172 values of 2021, to their three decimals.",
      source: report,
      inputs: columns("Women", " of women") + columns("Men", " of men"),
      make: { _ in GenderDevelopmentIndex() }
    ),
    Preset(
      "gii",
      "Gender Inequality Index",
      .reproduces,
      evidence: "All 170 values of 2021, to their three decimals.",
      source: report,
      inputs: [
        Entry("maternalMortality", "deaths per 100,000 live births"),
        Entry("adolescentBirths", "births per 1,000 women aged 15 to 19"),
        Entry("seatsWomen", "women's seats in parliament, percent"),
        Entry("seatsMen", "men's seats in parliament, percent"),
        Entry("secondaryEducationWomen", "women with secondary education, percent"),
        Entry("secondaryEducationMen", "men with secondary education, percent"),
        Entry("labourForceWomen", "women in the labour force, percent"),
        Entry("labourForceMen", "men in the labour force, percent"),
      ],
      make: { _ in GenderInequalityIndex() }
    ),
    Preset(
      "ihdi",
      "Inequality-adjusted Human Development Index",
      .reproduces,
      evidence: "All 156 values of 2021, to their three decimals.",
      source: report,
      inputs: columns("", "") + [
        Entry("inequalityHealth", "Atkinson's measure of life expectancy, percent"),
        Entry("inequalityEducation", "Atkinson's measure of years of schooling, percent"),
        Entry("inequalityIncome", "Atkinson's measure of income, percent"),
      ],
      make: { _ in InequalityAdjustedDevelopmentIndex() }
    ),
  ]
}
