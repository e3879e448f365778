// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import CCoinOR

/// A linear programme that stays in the solver, so that a like one is solved from its last answer.
///
/// For many programmes that differ in a few numbers: change them, solve again.
///
///     var solver = try SimplexSolver(programme)
///     for unit in units {
///       try solver.setBounds(ofConstraint: 0, atLeast: unit.need)
///       scores.append(try solver.solve().objective)
///     }
///
/// Edge cases: whole variables are treated as any others; the numbers are those of the relaxation.
/// A solver belongs to one thread; several may run side by side, for they share nothing.
public struct SimplexSolver: ~Copyable {
  private let model: UnsafeMutableRawPointer
  private let variableCount: Int
  private let constraintCount: Int
  private var hasBasis = false

  /// Puts a programme into the solver.
  ///
  /// - Parameter programme: The programme; whether variables are whole is left aside.
  /// - Throws: ``LinearProgrammeError`` with code `notANumber`, `boundsReversed`, `unknownVariable` or
  ///   `solverFailed`.
  public init(_ programme: LinearProgramme) throws(LinearProgrammeError) {
    try programme.check()
    let columns = try SparseColumns(programme)
    guard let model = Clp_newModel() else {
      throw LinearProgrammeError(
        .solverFailed,
        culprit: "memory",
        "The solver could not be started; is there memory left?"
      )
    }
    self.model = model
    variableCount = programme.variables.count
    constraintCount = programme.constraints.count
    Clp_setLogLevel(self.model, 0)
    Clp_loadProblem(
      self.model,
      Int32(variableCount),
      Int32(constraintCount),
      columns.starts,
      columns.rows,
      columns.values,
      programme.variables.map(\.lower.forSolver),
      programme.variables.map(\.upper.forSolver),
      programme.variables.map(\.cost),
      programme.constraints.map(\.lower.forSolver),
      programme.constraints.map(\.upper.forSolver)
    )
    Clp_setOptimizationDirection(self.model, programme.goal == .minimize ? 1 : -1)
    Clp_setPrimalTolerance(self.model, 1e-9)
    Clp_setDualTolerance(self.model, 1e-9)
  }

  deinit { Clp_deleteModel(model) }

  /// Changes what one unit of every variable adds to the objective.
  ///
  /// - Parameter costs: A finite number per variable.
  /// - Throws: ``LinearProgrammeError`` with code `notANumber`.
  public mutating func setCosts(_ costs: [Double]) throws(LinearProgrammeError) {
    precondition(costs.count == variableCount, "There is one cost per variable.")
    for (index, cost) in costs.enumerated() {
      try LinearProgramme.check(cost, as: "cost", of: "Variable \(index) (counted from 0)")
    }
    Clp_chgObjCoefficients(model, costs)
  }

  /// Changes one coefficient of a constraint.
  ///
  /// - Parameters:
  ///   - coefficient: The number the variable is multiplied by from now on; 0 takes it out.
  ///   - variable: The variable, counted from 0.
  ///   - constraint: The constraint, counted from 0.
  /// - Throws: ``LinearProgrammeError`` with code `notANumber`.
  public mutating func setCoefficient(
    _ coefficient: Double,
    of variable: Int,
    inConstraint constraint: Int
  ) throws(LinearProgrammeError) {
    precondition((0..<variableCount).contains(variable), "There is no such variable.")
    precondition((0..<constraintCount).contains(constraint), "There is no such constraint.")
    try LinearProgramme.check(
      coefficient,
      as: "coefficient",
      of: "Constraint \(constraint) (counted from 0)"
    )
    Clp_modifyCoefficient(model, Int32(constraint), Int32(variable), coefficient, true)
  }

  /// Changes what a constraint has to lie between.
  ///
  /// - Parameters:
  ///   - constraint: The constraint, counted from 0.
  ///   - lower: The smallest value its sum may take.
  ///   - upper: The largest value its sum may take.
  /// - Throws: ``LinearProgrammeError`` with code `notANumber` or `boundsReversed`.
  public mutating func setBounds(
    ofConstraint constraint: Int,
    atLeast lower: Double = -.infinity,
    atMost upper: Double = .infinity
  ) throws(LinearProgrammeError) {
    precondition((0..<constraintCount).contains(constraint), "There is no such constraint.")
    try LinearProgramme.check(
      lower: lower,
      upper: upper,
      of: "Constraint \(constraint) (counted from 0)"
    )
    Clp_rowLower(model)[constraint] = lower.forSolver
    Clp_rowUpper(model)[constraint] = upper.forSolver
  }

  /// Changes what a variable has to lie between.
  ///
  /// - Parameters:
  ///   - variable: The variable, counted from 0.
  ///   - lower: The smallest value it may take.
  ///   - upper: The largest value it may take.
  /// - Throws: ``LinearProgrammeError`` with code `notANumber` or `boundsReversed`.
  public mutating func setBounds(
    ofVariable variable: Int,
    from lower: Double = 0,
    to upper: Double = .infinity
  ) throws(LinearProgrammeError) {
    precondition((0..<variableCount).contains(variable), "There is no such variable.")
    try LinearProgramme.check(
      lower: lower,
      upper: upper,
      of: "Variable \(variable) (counted from 0)"
    )
    Clp_columnLower(model)[variable] = lower.forSolver
    Clp_columnUpper(model)[variable] = upper.forSolver
  }

  /// The best values, from the last answer where there is one.
  ///
  /// - Parameter limits: When to give up; nodes and gap are of no concern here.
  /// - Returns: The values, prices and reduced costs, and how the search ended.
  /// - Throws: ``LinearProgrammeError`` with code `solverFailed`.
  public mutating func solve(
    limits: SolverLimits = .none
  ) throws(LinearProgrammeError) -> LinearSolution {
    // Without a limit the solver must be told so again: it counts from when the limit was set.
    Clp_setMaximumSeconds(model, limits.seconds ?? -1)
    if hasBasis { Clp_dual(model, 0) } else { Clp_initialSolve(model) }
    // Presolve, or the dual method after a change of costs, may end without telling which of the two
    // a programme is that has no best values; the primal method does.
    if Clp_status(model) != 0, Clp_status(model) != 3 { Clp_primal(model, 0) }
    hasBasis = Clp_status(model) == 0
    switch Clp_status(model) {
    case 0: return answer
    case 1: return LinearSolution(.infeasible)
    case 2: return LinearSolution(.unbounded)
    case 3: return LinearSolution(.limitReached)
    default:
      throw LinearProgrammeError(
        .solverFailed,
        culprit: "status \(Clp_status(model))",
        "The solver gave up on numerical difficulties; bring the variables and constraints to "
          + "like sizes."
      )
    }
  }

  /// What the solver found.
  private var answer: LinearSolution {
    func numbers(_ pointer: UnsafeMutablePointer<Double>?, _ count: Int) -> [Double] {
      Array(UnsafeBufferPointer(start: pointer, count: pointer == nil ? 0 : count))
    }
    let objective = Clp_objectiveValue(model)
    return LinearSolution(
      .optimal,
      objective: objective,
      values: numbers(Clp_primalColumnSolution(model), variableCount),
      bound: objective,
      prices: numbers(Clp_dualRowSolution(model), constraintCount),
      reducedCosts: numbers(Clp_dualColumnSolution(model), variableCount)
    )
  }
}
