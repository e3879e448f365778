// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension RelationFunction {
  /// Every function, in the order of the documentation.
  public static let all: [RelationFunction] = [
    // MARK: Several values
    RelationFunction(
      "sum",
      "a, b, …",
      "a + b + …",
      arity: 1...Int.max,
      .values { $0.dropFirst().reduce($0[0], +) }
    ),
    RelationFunction(
      "mean",
      "a, b, …",
      "(a + b + …) / k",
      arity: 1...Int.max,
      .values { $0.dropFirst().reduce($0[0], +) / ValueInterval(Double($0.count)) }
    ),
    RelationFunction(
      "geometricMean",
      "a, b, …",
      "(a · b · …) ^ (1/k); no value may be negative",
      arity: 1...Int.max,
      .values { CompoundFormula.geometricMean($0) }
    ),
    RelationFunction(
      "min",
      "a, b, …",
      "the smallest value",
      arity: 1...Int.max,
      .values { values in
        values.dropFirst().reduce(values[0]) {
          ValueInterval(lower: min($0.lower, $1.lower), upper: min($0.upper, $1.upper))
        }
      }
    ),
    RelationFunction(
      "max",
      "a, b, …",
      "the largest value",
      arity: 1...Int.max,
      .values { values in
        values.dropFirst().reduce(values[0]) {
          ValueInterval(lower: max($0.lower, $1.lower), upper: max($0.upper, $1.upper))
        }
      }
    ),
    RelationFunction(
      "hhi",
      "a, b, …",
      "a² + b² + …, the Herfindahl–Hirschman index of market shares",
      arity: 1...Int.max,
      .values { shares in
        let squares = shares.map { $0.raised(to: ValueInterval(2)) }
        return squares.dropFirst().reduce(squares[0], +)
      }
    ),
    RelationFunction(
      "range",
      "a, b",
      "any value between a and b",
      arity: 2...2,
      .values { $0[0].hull($0[1]) }
    ),

    // MARK: One value
    RelationFunction(
      "abs",
      "x",
      "x without its sign",
      arity: 1...1,
      .values { $0[0].magnitude() }
    ),
    RelationFunction(
      "sqrt",
      "x",
      "the square root of x",
      arity: 1...1,
      .values { $0[0].squareRoot() }
    ),
    RelationFunction(
      "ln",
      "x",
      "the natural logarithm of x",
      arity: 1...1,
      .values { $0[0].naturalLogarithm() }
    ),
    RelationFunction(
      "exp",
      "x",
      "e ^ x",
      arity: 1...1,
      .values { $0[0].exponential() }
    ),
    RelationFunction(
      "round",
      "x, decimals",
      "x rounded to a number of decimals (−2 rounds to hundreds), ties away from zero",
      arity: 2...2,
      wholeNumberArgument: 1,
      .values { $0[0].rounded(decimals: Int($0[1].lower)) }
    ),

    // MARK: Shares and growth
    RelationFunction(
      "share",
      "p, n",
      "100 · c / n for a whole number c that prints as p, else the one nearest to p: what p must "
        + "have been, if it is a percentage of n cases",
      arity: 2...2,
      recovers: true,
      .values { CompoundFormula.recoverableShare($0[0], of: $0[1]) }
    ),
    RelationFunction(
      "oddsRatio",
      "p, q",
      "(p / (100 − p)) / (q / (100 − q)) for two percentages",
      arity: 2...2,
      .values { CompoundFormula.oddsRatio($0[0], $0[1]) }
    ),
    RelationFunction(
      "cagr",
      "from, to, years",
      "100 · ((to / from) ^ (1 / years) − 1), in percent a year",
      arity: 3...3,
      .values {
        let growth = ($0[1] / $0[0]).raised(to: ValueInterval(1) / $0[2])
        return ValueInterval(100) * (growth - ValueInterval(1))
      }
    ),

    // MARK: Tables
    RelationFunction(
      "data",
      "'table', 'column', key='text', key=number, …",
      "the cell of a column in the one row where the key columns hold these values",
      arity: 1...1,
      .cells { $0[0] }
    ),
    RelationFunction(
      "dataSum",
      "'table', 'column', key='text', …",
      "the sum of a column over the rows where the key columns hold these values, at least one",
      arity: 1...Int.max,
      .cells { $0.reduce(0, +) }
    ),
    RelationFunction(
      "dataMean",
      "'table', 'column', key='text', …",
      "the mean of a column over the rows where the key columns hold these values, at least one",
      arity: 1...Int.max,
      .cells { $0.reduce(0, +) / Double($0.count) }
    ),
  ]
}
