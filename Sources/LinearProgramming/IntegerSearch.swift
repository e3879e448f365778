// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import CCoinOR
internal import Synchronization

/// The best whole values by branch and cut.
enum IntegerSearch {
  /// Cbc's driver reads its options into global variables, so one search runs at a time.
  private static let turn = Mutex<Void>(())

  /// The best values of a programme whose relaxation has some.
  static func solution(
    of programme: LinearProgramme,
    relaxation: LinearSolution,
    limits: SolverLimits
  ) throws(LinearProgrammeError) -> LinearSolution {
    let columns = try SparseColumns(programme)
    return try turn.withLock { _ throws(LinearProgrammeError) in
      guard let model = Cbc_newModel() else {
        throw LinearProgrammeError(
          .solverFailed,
          culprit: "memory",
          "The solver could not be started; is there memory left?"
        )
      }
      defer { Cbc_deleteModel(model) }
      load(programme, columns, into: model)
      set(limits, in: model)
      Cbc_solve(model)
      return try answer(of: programme, relaxation: relaxation, limits: limits, from: model)
    }
  }

  private static func load(
    _ programme: LinearProgramme,
    _ columns: SparseColumns,
    into model: UnsafeMutableRawPointer
  ) {
    Cbc_loadProblem(
      model,
      Int32(programme.variables.count),
      Int32(programme.constraints.count),
      columns.starts,
      columns.rows,
      columns.values,
      programme.variables.map(\.lower.forSolver),
      programme.variables.map(\.upper.forSolver),
      programme.variables.map(\.cost),
      programme.constraints.map(\.lower.forSolver),
      programme.constraints.map(\.upper.forSolver)
    )
    Cbc_setObjSense(model, programme.goal == .minimize ? 1 : -1)
    for (index, variable) in programme.variables.enumerated() where variable.isInteger {
      Cbc_setInteger(model, Int32(index))
    }
  }

  private static func set(_ limits: SolverLimits, in model: UnsafeMutableRawPointer) {
    Cbc_setLogLevel(model, 0)
    Cbc_setParameter(model, "logLevel", "0")
    Cbc_setParameter(model, "ratioGap", "\(limits.gap)")
    if let seconds = limits.seconds { Cbc_setParameter(model, "seconds", "\(seconds)") }
    if let nodes = limits.nodes {
      Cbc_setParameter(model, "maxNodes", "\(min(nodes, Int(Int32.max)))")
    }
  }

  private static func answer(
    of programme: LinearProgramme,
    relaxation: LinearSolution,
    limits: SolverLimits,
    from model: UnsafeMutableRawPointer
  ) throws(LinearProgrammeError) -> LinearSolution {
    let hasStopped = Cbc_status(model) == 1 && Cbc_isProvenOptimal(model) == 0
    let found = Cbc_bestSolution(model)
    guard let found else {
      guard hasStopped else { return LinearSolution(.infeasible) }
      return LinearSolution(.limitReached, bound: relaxation.bound)
    }
    var values = Array(UnsafeBufferPointer(start: found, count: programme.variables.count))
    var objective = 0.0
    for (index, variable) in programme.variables.enumerated() {
      if variable.isInteger { values[index].round() }
      objective += variable.cost * values[index]
    }
    guard hasStopped else {
      return LinearSolution(.optimal, objective: objective, values: values, bound: objective)
    }
    // Of the two bounds, the search's and the relaxation's, the nearer one; never inside the answer.
    let searched = Cbc_getBestPossibleObjValue(model)
    let relaxed = relaxation.bound ?? objective
    let bound =
      programme.goal == .minimize
      ? min(objective, max(searched, relaxed)) : max(objective, min(searched, relaxed))
    return LinearSolution(.limitReached, objective: objective, values: values, bound: bound)
  }
}
