// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics
import Tabular

/// A linear congruential generator, for data that Swift and Python make alike.
struct CongruentialGenerator {
  var state: Int

  /// The next number of 0 ..< 1.
  mutating func uniform() -> Double {
    state = (1_103_515_245 * state + 12_345) % (1 << 31)
    return Double(state) / Double(1 << 31)
  }
}

/// Ninety made-up people of fifteen villages, the same as in
/// Tests/ReferenceTests/recipes/nonlinear_decomposition.py.
enum VillageSurvey {
  static func people() throws -> Table {
    var numbers = CongruentialGenerator(state: 2026)
    var (sexes, levels): ([String], [String]) = ([], [])
    var (ages, phones, weights, accounts): ([Double], [Double], [Double], [Double]) =
      ([], [], [], [])
    for _ in 0..<90 {
      let isWoman = numbers.uniform() < 0.4
      let age = 18 + (numbers.uniform() * 50).rounded(.down)
      let phone = numbers.uniform() < (isWoman ? 0.5 : 0.75) ? 1.0 : 0
      let level = (numbers.uniform() * (isWoman ? 2.5 : 3)).rounded(.down)
      weights.append(50 + (numbers.uniform() * 200).rounded(.down))
      let woman = isWoman ? 1.0 : 0
      let index = -1.3 + 1.1 * phone + 0.8 * level - 0.01 * (age - 40) - 0.3 * woman
      accounts.append(numbers.uniform() < RegressionLink.logit.mean(at: index) ? 1 : 0)
      sexes.append(isWoman ? "women" : "men")
      levels.append(["primary", "secondary", "tertiary"][Int(level)])
      ages.append(age)
      phones.append(phone)
    }
    return try Table([
      Column("village", numbers: (0..<90).map { Double($0 / 6) }),
      Column("weight", numbers: weights), Column("sex", texts: sexes),
      Column("phone", numbers: phones), Column("schooling", texts: levels),
      Column("age", numbers: ages), Column("account", numbers: accounts),
    ])
  }

  static func survey(_ table: Table? = nil, weights: String? = "weight") throws -> Survey {
    try Survey(
      table ?? people(),
      design: SamplingDesign(weights: weights, clusters: ["village"])
    )
  }
}
