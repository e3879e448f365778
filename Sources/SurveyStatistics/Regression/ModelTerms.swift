// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The columns that the terms of a formula make of their variables.
struct ModelTerms: Sendable {
  /// A factor of a column: a number as it is, or the indicator of a level.
  struct Factor: Hashable, Sendable {
    let variable: Int
    let level: Int32?
  }

  /// A column: the product of its factors; none for the intercept.
  struct Column: Sendable {
    let term: Int?
    let factors: [Factor]
  }

  let names: [[String]]
  let columns: [Column]

  /// The columns of a formula. A factor leaves out its first level where the term without it is in
  /// the formula too, so that columns do not depend on each other.
  init(_ formula: RegressionFormula, _ variables: [ModelVariable]) {
    names = formula.terms
    var columns = formula.hasIntercept ? [Column(term: nil, factors: [])] : []
    let simple = formula.terms.filter { $0.count == 1 }
    let firstFactor = simple.first { term in
      variables.contains { $0.name == term[0] && $0.levels != nil }
    }
    for (place, term) in formula.terms.enumerated() {
      var products: [[Factor]] = [[]]
      for name in term {
        guard let index = variables.firstIndex(where: { $0.name == name }) else { continue }
        guard let levels = variables[index].levels else {
          products = products.map { $0 + [Factor(variable: index, level: nil)] }
          continue
        }
        let rest = Set(term).subtracting([name])
        let isReduced =
          rest.isEmpty
          ? formula.hasIntercept || term != firstFactor
          : formula.terms.contains { Set($0) == rest }
        let factors = (isReduced ? 1 : 0)..<max(isReduced ? 1 : 0, levels.count)
        products = factors.flatMap { level in
          products.map { $0 + [Factor(variable: index, level: Int32(level))] }
        }
      }
      columns += products.map { Column(term: place, factors: $0) }
    }
    self.columns = columns
  }

  private init(names: [[String]], columns: [Column]) {
    self.names = names
    self.columns = columns
  }

  /// The terms with some of their columns.
  func keeping(_ places: [Int]) -> ModelTerms {
    ModelTerms(names: names, columns: places.map { columns[$0] })
  }

  /// The terms with a variable of numbers behind them.
  func appending(_ name: String, variable: Int) -> ModelTerms {
    let factor = Factor(variable: variable, level: nil)
    return ModelTerms(
      names: names + [[name]],
      columns: columns + [Column(term: names.count, factors: [factor])]
    )
  }

  /// The variable of a column as an answer names it: `a:b` for an interaction.
  func variable(_ column: Int) -> String {
    columns[column].term.map { names[$0].joined(separator: ":") } ?? LeastSquares.intercept
  }

  /// The levels that a column stands for, with `:` between them; nil for a number.
  func level(_ column: Int, _ variables: [ModelVariable]) -> String? {
    let levels = columns[column].factors.compactMap { factor -> String? in
      guard let level = factor.level else { return nil }
      return variables[factor.variable].levels?[Int(level)]
    }
    return levels.isEmpty ? nil : levels.joined(separator: ":")
  }

  /// A column's name in a sentence.
  func label(_ column: Int, _ variables: [ModelVariable]) -> String {
    let name = variable(column)
    return level(column, variables).map { "\(name) (\($0))" } ?? name
  }
}
