// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion

/// A decay as a person writes it: `within:30`, `steps:10=1,30=0.68`, `power:1,30`.
struct DecayArgument: ExpressibleByArgument {
  /// What the argument says.
  let form: Decay.Form

  init?(argument: String) {
    let sides = argument.split(separator: ":", maxSplits: 1).map(String.init)
    guard sides.count == 2 else { return nil }
    let parts = sides[1].split(separator: ",", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Double($0) }
    let isOneNumber = numbers.count == 1 && parts.count == 1
    switch sides[0] {
    case "within" where isOneNumber: form = .within(numbers[0])
    case "linear" where isOneNumber: form = .linear(numbers[0])
    case "exponential" where isOneNumber: form = .exponential(numbers[0])
    case "gaussian" where isOneNumber: form = .gaussian(numbers[0])
    case "power" where isOneNumber: form = .power(exponent: numbers[0], scale: 1)
    case "power" where numbers.count == 2 && parts.count == 2:
      form = .power(exponent: numbers[0], scale: numbers[1])
    case "steps":
      var steps: [Decay.Step] = []
      for part in parts {
        let pair = part.split(separator: "=").compactMap { Double($0) }
        guard pair.count == 2 else { return nil }
        steps.append(Decay.Step(pair[0], pair[1]))
      }
      form = .steps(steps)
    default: return nil
    }
  }
}
