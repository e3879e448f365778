// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What a method computes, what it takes for granted, and where it is from.
///
///     for explanation in answer.explanations { print(explanation.text) }
public struct MethodExplanation: Hashable, Sendable {
  /// The name of the method.
  public let name: String
  /// What is computed: formulas, and what their letters mean, a line each.
  public let formula: [String]
  /// What the method takes for granted, a sentence each.
  public let assumptions: [String]
  /// Where the method is from; a source that was not read says so.
  public let sources: [String]

  /// An explanation from its parts.
  public init(name: String, formula: [String], assumptions: [String], sources: [String]) {
    self.name = name
    self.formula = formula
    self.assumptions = assumptions
    self.sources = sources
  }

  /// The explanation as a person reads it: its name, then each part under a heading.
  public var text: String { text(width: 120) }

  /// The explanation as a person reads it on a terminal.
  ///
  /// - Parameter width: How many columns of a terminal a line takes at most.
  /// - Returns: The name, then each part under a heading; each line ended by a newline.
  public func text(width: Int) -> String {
    var lines = [name]
    for line in formula {
      lines += TextLines.hanging(line, below: "    ", width: width)
    }
    for (heading, sentences) in [("Assumes", assumptions), ("Source", sources)]
    where !sentences.isEmpty {
      lines.append("  \(heading)")
      for sentence in sentences {
        lines += TextLines.hanging(sentence, below: "  - ", width: min(width, 96))
      }
    }
    return lines.map { "\($0)\n" }.joined()
  }

  /// The explanation as JSON names its parts.
  var json: JSONValue {
    .object([
      "name": .string(name), "formula": .array(formula.map(JSONValue.string)),
      "assumptions": .array(assumptions.map(JSONValue.string)),
      "sources": .array(sources.map(JSONValue.string)),
    ])
  }
}

extension String {
  /// A source whose formula is taken as it is commonly stated.
  var asCommonlyStated: String { self + "; as commonly stated, not checked against the source." }
}
