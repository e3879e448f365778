// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Answer {
  /// What the methods behind the answer compute, assume and come from: the measure first, then how
  /// its errors were made. Empty where nothing is computed, such as for a list of data sets.
  public var explanations: [MethodExplanation] {
    let topic = method.split(separator: " ").first.map(String.init) ?? method
    switch topic {
    case "gap": return gapExplanations
    case "survey": return surveyExplanations
    case "inequality", "exclusion": return inequalityExplanations
    case "index": return indexExplanations
    case "access": return accessExplanations
    case "figures": return [.figureRelations]
    default: return []
    }
  }

  /// The same answer with its explanations in JSON, under `explanation`.
  public func withExplanations() -> Answer {
    Answer(
      method: method,
      options: options,
      results: results,
      notes: notes,
      supplements: supplements.merging(
        ["explanation": .array(explanations.map(\.json))],
        uniquingKeysWith: { own, _ in own }
      )
    )
  }

  /// An option that is a word.
  func word(_ name: String) -> String? {
    if case .string(let word) = options[name] { word } else { nil }
  }

  /// An option that is a list of words.
  func words(_ name: String) -> [String] {
    guard case .array(let values) = options[name] else { return [] }
    return values.compactMap { value in
      if case .string(let word) = value { word } else { nil }
    }
  }
}

extension MethodExplanation {
  /// The verdicts of an audit.
  static let figureRelations = MethodExplanation(
    name: "Relations between printed figures",
    formula: [
      "a printed figure x of d decimals stands for [x − ½·10⁻ᵈ, x + ½·10⁻ᵈ]",
      "a relation holds if its two sides, as intervals, have a number in common",
    ],
    assumptions: [
      "Figures were rounded to the digits they are printed with; exact ones and hedged ones (about, "
        + "nearly, more than) are declared as such.",
      "The declared relations are meant to hold. A figure in no relation is an input and gets no "
        + "verdict.",
    ],
    sources: ["Interval arithmetic; no external source."]
  )
}
