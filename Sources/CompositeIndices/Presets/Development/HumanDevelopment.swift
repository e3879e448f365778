// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension CompositeIndex {
  /// The Human Development Index since 2010: the geometric mean of health, education and income, with
  /// the goalposts of the 2021/22 report.
  ///
  /// Columns: `lifeExpectancy`, `expectedSchooling`, `meanSchooling`, `incomePerPerson`.
  ///
  /// Reference: UNDP (2022). Human Development Report 2021/22, Technical note 1.
  public static var humanDevelopment: CompositeIndex {
    humanDevelopment("Human Development Index", of: "", lifeExpectancy: 20...85)
  }

  /// The same index of a group, whose columns end in its name, with its own goalposts of life.
  static func humanDevelopment(
    _ name: String,
    of group: String,
    lifeExpectancy: ClosedRange<Double>
  ) -> CompositeIndex {
    CompositeIndex(name, aggregation: .geometricMean(floor: 0)) {
      Dimension("Health") {
        Indicator("lifeExpectancy" + group, goalposts: lifeExpectancy, isClamped: true)
      }
      Dimension("Education") {
        Indicator("expectedSchooling" + group, goalposts: 0...18, isClamped: true)
        Indicator("meanSchooling" + group, goalposts: 0...15, isClamped: true)
      }
      Dimension("Income") {
        Indicator(
          "incomePerPerson" + group,
          goalposts: 100...75_000,
          isClamped: true,
          transform: .log()
        )
      }
    }
  }
}
