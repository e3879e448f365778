// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// One side of a relation, read and ready to be evaluated.
///
///     F083 + F084 + range(F085, F086)
///
/// It is kept in postfix order, so that evaluating even a very long one needs no recursion.
struct Expression: Hashable, Sendable {
  /// A step of the evaluation: push a value, or replace the topmost values by a result.
  enum Step: Hashable, Sendable {
    case number(Double)
    case figure(String)
    case cells(DataQuery)
    case negate
    case operation(Character)
    case call(String, arguments: Int)
  }

  /// A figure that is mentioned, and where.
  struct Mention: Hashable, Sendable {
    let figure: String
    let position: Int
    /// Whether it stands inside a function that rebuilds it, such as `share()`.
    let isRecovered: Bool
  }

  let steps: [Step]
  let mentions: [Mention]
  /// Whether a function that rebuilds a printed figure is called.
  let recovers: Bool

  /// The ids of the figures it mentions, each once, in order.
  var figures: [String] {
    var seen: Set<String> = []
    return mentions.map(\.figure).filter { seen.insert($0).inserted }
  }

  /// The figure it consists of, if it is nothing else.
  var bareFigure: String? {
    guard steps.count == 1, case .figure(let id) = steps[0] else { return nil }
    return id
  }

  /// The cells it reads from tables.
  var queries: [DataQuery] {
    steps.compactMap { if case .cells(let query) = $0 { query } else { nil } }
  }

  /// Every value the expression can take.
  ///
  /// - Parameters:
  ///   - figure: The values a figure can take.
  ///   - cell: The value of cells of a table.
  /// - Returns: Their interval; ``ValueInterval/unbounded`` where there is no answer.
  func values(
    figure: (String) -> ValueInterval,
    cell: (DataQuery) -> ValueInterval
  ) -> ValueInterval {
    var stack: [ValueInterval] = []
    for step in steps {
      switch step {
      case .number(let value): stack.append(ValueInterval(value))
      case .figure(let id): stack.append(figure(id))
      case .cells(let query): stack.append(cell(query))
      case .negate: stack.append(-stack.removeLast())
      case .operation(let symbol):
        let right = stack.removeLast()
        let left = stack.removeLast()
        stack.append(Self.apply(symbol, left, right))
      case .call(let name, let count):
        let arguments = Array(stack.suffix(count))
        stack.removeLast(count)
        guard case .values(let formula) = RelationFunction.named(name)?.meaning else {
          stack.append(.unbounded)
          continue
        }
        stack.append(formula(arguments))
      }
    }
    return stack.last ?? .unbounded
  }

  private static func apply(
    _ symbol: Character,
    _ left: ValueInterval,
    _ right: ValueInterval
  ) -> ValueInterval {
    switch symbol {
    case "+": left + right
    case "-": left - right
    case "*": left * right
    case "/": left / right
    default: left.raised(to: right)
    }
  }
}
