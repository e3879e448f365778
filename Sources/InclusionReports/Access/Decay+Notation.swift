// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import FinancialInclusion

extension Decay.Form {
  /// A decay as a person writes it.
  ///
  ///     Decay.Form(notation: "within:30")
  ///     Decay.Form(notation: "steps:10=1,30=0.68")
  ///     Decay.Form(notation: "power:1,30")       // exponent 1, scale 30
  ///
  /// - Parameter notation: The form and its numbers; nil if it says none.
  public init?(notation: String) {
    let sides: [String] = notation.split(separator: ":", maxSplits: 1).map(String.init)
    guard sides.count == 2 else { return nil }
    let parts = sides[1].split(separator: ",", omittingEmptySubsequences: false)
    let numbers: [Double] = parts.compactMap { Double($0) }
    let isOneNumber: Bool = numbers.count == 1 && parts.count == 1
    switch sides[0] {
    case "within" where isOneNumber: self = .within(numbers[0])
    case "linear" where isOneNumber: self = .linear(numbers[0])
    case "exponential" where isOneNumber: self = .exponential(numbers[0])
    case "gaussian" where isOneNumber: self = .gaussian(numbers[0])
    case "power" where isOneNumber: self = .power(exponent: numbers[0], scale: 1)
    case "power" where numbers.count == 2 && parts.count == 2:
      self = .power(exponent: numbers[0], scale: numbers[1])
    case "steps":
      var steps: [Decay.Step] = []
      for part in parts {
        let pair: [Double] = part.split(separator: "=").compactMap { Double($0) }
        guard pair.count == 2 else { return nil }
        steps.append(Decay.Step(pair[0], pair[1]))
      }
      self = .steps(steps)
    default: return nil
    }
  }
}
