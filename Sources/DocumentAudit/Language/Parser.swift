// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Tabular

/// Reads a relation by recursive descent.
///
///     relation   = sum (comparison sum)+
///     comparison = "=" | "<" | "<=" | ">" | ">="
///     sum        = product (("+" | "-") product)*
///     product    = signed (("*" | "/") signed)*
///     signed     = "-" signed | power
///     power      = primary ["^" signed]
///     primary    = number | figure | call | "(" sum ")"
///     call       = function "(" [argument ("," argument)*] ")"
///     argument   = sum                                for functions of values
///                | text | (name | text) "=" (text | ["-"] number)   for functions of tables
///
/// So `-2^2` is −4, `2^3^2` is 512, and `8/4/2` is 1.
struct Parser {
  /// How deeply parentheses, calls, signs and powers may be nested.
  static let deepest = 64

  private let tokens: [Token]
  private var index = 0
  private var depth = 0
  private var recoveries = 0
  private var steps: [Expression.Step] = []
  private var mentions: [Expression.Mention] = []
  private var recovers = false

  /// Reads a whole relation.
  static func claim(_ text: String) throws(SyntaxProblem) -> Claim {
    var parser = Parser(tokens: try Lexer.tokens(of: text))
    var sides = [try parser.side()]
    var comparisons: [Comparison] = []
    while case .comparison(let comparison) = parser.current.kind {
      parser.index += 1
      comparisons.append(comparison)
      sides.append(try parser.side())
    }
    guard case .end = parser.current.kind else {
      throw parser.unexpected("expected an operator or a comparison")
    }
    guard !comparisons.isEmpty else {
      throw parser.unexpected("expected a comparison, one of = < <= > >=")
    }
    return Claim(sides: sides, comparisons: comparisons)
  }

  private init(tokens: [Token]) {
    self.tokens = tokens
  }

  /// The token that is read next; the last one is `end` and is never passed.
  private var current: Token { tokens[min(index, tokens.count - 1)] }

  private func unexpected(_ expectation: String) -> SyntaxProblem {
    SyntaxProblem(
      code: .syntax,
      position: current.position,
      message: "\(expectation), found \(current.quoted)."
    )
  }

  private func isSymbol(_ symbols: Character...) -> Character? {
    guard case .symbol(let symbol) = current.kind, symbols.contains(symbol) else { return nil }
    return symbol
  }

  private mutating func expect(_ symbol: Character, _ reason: String) throws(SyntaxProblem) {
    guard isSymbol(symbol) != nil else { throw unexpected("expected '\(symbol)' \(reason)") }
    index += 1
  }

  // MARK: - Sides, sums, products, powers

  private mutating func side() throws(SyntaxProblem) -> Expression {
    steps = []
    mentions = []
    recovers = false
    try sum()
    return Expression(steps: steps, mentions: mentions, recovers: recovers)
  }

  private mutating func sum() throws(SyntaxProblem) {
    try product()
    while let symbol = isSymbol("+", "-") {
      index += 1
      try product()
      steps.append(.operation(symbol))
    }
  }

  private mutating func product() throws(SyntaxProblem) {
    try signed()
    while let symbol = isSymbol("*", "/") {
      index += 1
      try signed()
      steps.append(.operation(symbol))
    }
  }

  private mutating func signed() throws(SyntaxProblem) {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else {
      throw SyntaxProblem(
        code: .tooDeep,
        position: current.position,
        message: "nested more than \(Self.deepest) deep; use sum() or split the relation."
      )
    }
    if isSymbol("-") != nil {
      index += 1
      try signed()
      steps.append(.negate)
      return
    }
    try primary()
    if isSymbol("^") != nil {
      index += 1
      try signed()
      steps.append(.operation("^"))
    }
  }

  private mutating func primary() throws(SyntaxProblem) {
    switch current.kind {
    case .number(let value):
      index += 1
      steps.append(.number(value))
    case .name(let name):
      let position = current.position
      index += 1
      if isSymbol("(") != nil {
        try call(name, at: position)
      } else {
        steps.append(.figure(name))
        mentions.append(
          .init(figure: name, position: position, isRecovered: recoveries > 0)
        )
      }
    case .symbol("("):
      index += 1
      try sum()
      try expect(")", "to close the parenthesis")
    case .text:
      throw unexpected("expected a number, a figure or '('; texts stand only in data()")
    default:
      throw unexpected("expected a number, a figure or '('")
    }
  }

  // MARK: - Calls

  private mutating func call(_ name: String, at position: Int) throws(SyntaxProblem) {
    guard let function = RelationFunction.named(name) else {
      let hint = NearNames.hint(to: name, among: RelationFunction.all.map(\.name))
      throw SyntaxProblem(
        code: .unknownFunction,
        position: position,
        message: "there is no function '\(name)'\(hint)."
      )
    }
    index += 1
    if function.readsData {
      steps.append(.cells(try query(of: function)))
      return
    }
    if function.recovers { recovers = true }
    recoveries += function.recovers ? 1 : 0
    defer { recoveries -= function.recovers ? 1 : 0 }
    var count = 0
    if isSymbol(")") == nil {
      repeat {
        if count > 0 { index += 1 }
        let start = steps.count
        let place = current.position
        try sum()
        if function.wholeNumberArgument == count, !isWholeNumber(steps[start...]) {
          throw SyntaxProblem(
            code: .wrongArguments,
            position: place,
            message: "\(function.signature) takes a whole number from -15 to 15 here."
          )
        }
        count += 1
      } while isSymbol(",") != nil
    }
    try expect(")", "to close \(name)(")
    guard function.arity.contains(count) else {
      let wanted =
        function.arity.upperBound == Int.max
        ? "at least \(function.arity.lowerBound)" : "\(function.arity.lowerBound)"
      throw SyntaxProblem(
        code: .wrongArguments,
        position: position,
        message: "\(function.signature) takes \(wanted) arguments, not \(count)."
      )
    }
    steps.append(.call(name, arguments: count))
  }

  private func isWholeNumber(_ steps: ArraySlice<Expression.Step>) -> Bool {
    guard case .number(let value) = steps.first, value == value.rounded(), value <= 15 else {
      return false
    }
    return steps.count == 1 || (steps.count == 2 && steps.last == .negate)
  }

  /// The arguments of `data('table', 'column', key=value, …)`, after the parenthesis.
  private mutating func query(of function: RelationFunction) throws(SyntaxProblem) -> DataQuery {
    let table = try text("the name of a table")
    try expect(",", "and the name of a column")
    let column = try text("the name of a column")
    var keys: [DataQuery.Pair] = []
    while isSymbol(",") != nil {
      index += 1
      let key: String
      if case .name(let name) = current.kind {
        key = name
        index += 1
      } else {
        key = try text("the name of a key column")
      }
      guard case .comparison(.equal) = current.kind else {
        throw unexpected("expected '=' and the value of the key column '\(key)'")
      }
      index += 1
      keys.append(.init(column: key, key: try keyValue()))
    }
    try expect(")", "to close \(function.name)(")
    return DataQuery(function: function.name, table: table, column: column, keys: keys)
  }

  private mutating func keyValue() throws(SyntaxProblem) -> DataQuery.Key {
    let isNegative = isSymbol("-") != nil
    if isNegative { index += 1 }
    if case .number(let value) = current.kind {
      index += 1
      return .number(isNegative ? -value : value)
    }
    guard !isNegative else { throw unexpected("expected a number") }
    return .text(try text("a text or a number"))
  }

  private mutating func text(_ expectation: String) throws(SyntaxProblem) -> String {
    guard case .text(let text) = current.kind else {
      throw unexpected("expected \(expectation) between single quotes")
    }
    index += 1
    return text
  }
}
