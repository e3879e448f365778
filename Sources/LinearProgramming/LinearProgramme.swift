// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The smallest or largest value of a linear function, subject to linear constraints.
///
///     minimize  Σ cⱼ xⱼ   subject to   lᵢ ≤ Σ aᵢⱼ xⱼ ≤ uᵢ,   lⱼ ≤ xⱼ ≤ uⱼ,   some xⱼ whole
///
///     var diet = LinearProgramme(.minimize)
///     let bread = diet.addVariable("bread", cost: 2)
///     let milk = diet.addVariable("milk", cost: 3)
///     diet.addConstraint([LinearTerm(4, of: bread), LinearTerm(2, of: milk)], atLeast: 8)
///     diet.addConstraint([LinearTerm(1, of: bread), LinearTerm(3, of: milk)], atLeast: 7)
///     try diet.solution().values   // [1, 2]
///
/// Edge cases:
/// - A programme without constraints is one; its answer lies on the bounds of its variables.
/// - A variable that occurs twice in a constraint counts with the sum of its coefficients.
/// - What is wrong with a programme is found when it is solved, all of it before the solver starts.
public struct LinearProgramme: Hashable, Sendable {
  /// Whether the objective is made small or large.
  public enum Goal: Hashable, Sendable {
    /// The smallest value is sought.
    case minimize
    /// The largest value is sought.
    case maximize
  }

  /// A quantity to be chosen.
  public struct Variable: Hashable, Sendable {
    /// What it is called in an error.
    public let name: String
    /// The smallest value it may take; −∞ leaves it free below.
    public let lower: Double
    /// The largest value it may take.
    public let upper: Double
    /// What one unit of it adds to the objective.
    public let cost: Double
    /// Whether it takes whole values only.
    public let isInteger: Bool
  }

  /// A sum that has to lie between two numbers.
  public struct Constraint: Hashable, Sendable {
    /// What it is called in an error.
    public let name: String
    /// The sum.
    public let terms: [LinearTerm]
    /// The smallest value the sum may take.
    public let lower: Double
    /// The largest value the sum may take.
    public let upper: Double
  }

  /// Whether the objective is made small or large.
  public let goal: Goal
  /// The quantities to be chosen, in the order in which they were added.
  public private(set) var variables: [Variable] = []
  /// The sums that have to lie between bounds, in the order in which they were added.
  public private(set) var constraints: [Constraint] = []

  /// Whether any variable takes whole values only.
  public var hasIntegers: Bool { variables.contains(where: \.isInteger) }

  /// A programme without variables and constraints.
  ///
  /// - Parameter goal: Whether the objective is made small or large.
  public init(_ goal: Goal) {
    self.goal = goal
  }

  /// Adds a quantity to be chosen.
  ///
  /// - Parameters:
  ///   - name: What it is called in an error; its number if left out.
  ///   - lower: The smallest value it may take.
  ///   - upper: The largest value it may take.
  ///   - cost: What one unit of it adds to the objective.
  ///   - isInteger: Whether it takes whole values only; with bounds 0 and 1, a yes or no.
  /// - Returns: The number of the variable, counted from 0.
  @discardableResult
  public mutating func addVariable(
    _ name: String = "",
    from lower: Double = 0,
    to upper: Double = .infinity,
    cost: Double = 0,
    isInteger: Bool = false
  ) -> Int {
    let variable = Variable(
      name: name,
      lower: lower,
      upper: upper,
      cost: cost,
      isInteger: isInteger
    )
    variables.append(variable)
    return variables.count - 1
  }

  /// Adds a sum that has to lie between two numbers.
  ///
  /// - Parameters:
  ///   - terms: The sum.
  ///   - lower: The smallest value the sum may take.
  ///   - upper: The largest value the sum may take.
  ///   - name: What it is called in an error; its number if left out.
  /// - Returns: The number of the constraint, counted from 0.
  @discardableResult
  public mutating func addConstraint(
    _ terms: [LinearTerm],
    atLeast lower: Double = -.infinity,
    atMost upper: Double = .infinity,
    named name: String = ""
  ) -> Int {
    constraints.append(Constraint(name: name, terms: terms, lower: lower, upper: upper))
    return constraints.count - 1
  }

  /// Adds a sum that has to equal a number.
  ///
  /// - Parameters:
  ///   - terms: The sum.
  ///   - value: What it has to be.
  ///   - name: What it is called in an error; its number if left out.
  /// - Returns: The number of the constraint, counted from 0.
  @discardableResult
  public mutating func addConstraint(
    _ terms: [LinearTerm],
    equals value: Double,
    named name: String = ""
  ) -> Int {
    addConstraint(terms, atLeast: value, atMost: value, named: name)
  }
}
