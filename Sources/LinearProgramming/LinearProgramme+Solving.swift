// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension LinearProgramme {
  /// The best values of the variables.
  ///
  /// A programme without whole variables goes to Clp's simplex method, one with to Cbc's branch and
  /// cut. Both are silent. To solve many programmes that differ in a few numbers, keep a
  /// ``SimplexSolver``, which starts from its last answer.
  ///
  /// Edge cases:
  /// - Nothing satisfies the constraints, or the objective has no end: that is an answer
  ///   (``LinearSolution/status``), not an error.
  /// - Whole variables are exactly whole in the answer. Constraints hold to about 1e-7.
  /// - Integer programmes of several threads are solved one after the other: Cbc's driver keeps its
  ///   options in global variables. Linear programmes run side by side.
  ///
  /// - Parameter limits: When to give up.
  /// - Returns: The values, and how far they are proven.
  /// - Throws: ``LinearProgrammeError`` with code `notANumber`, `boundsReversed` or `unknownVariable`
  ///   if the programme makes no sense, `solverFailed` if the solver gave up by itself.
  public func solution(
    limits: SolverLimits = .none
  ) throws(LinearProgrammeError) -> LinearSolution {
    var relaxation = try SimplexSolver(self)
    let relaxed = try relaxation.solve(limits: limits)
    guard hasIntegers, relaxed.status == .optimal else {
      // Where the relaxation stopped early, its values need not be whole.
      return hasIntegers ? LinearSolution(relaxed.status) : relaxed
    }
    return try IntegerSearch.solution(of: self, relaxation: relaxed, limits: limits)
  }
}
