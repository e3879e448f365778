// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import DenseAlgebra
internal import LinearProgramming
internal import SurveyStatistics

/// The linear programmes of the benefit of the doubt, one per unit.
///
/// They are solved from the other side, where a unit is a variable and a part a constraint: few
/// constraints, and from unit to unit only their bounds change, so that each starts from the last answer.
///
///     minimize Σ λᵢ   subject to   Σᵢ λᵢ xᵢⱼ + (bounds of shares) ≥ xₒⱼ,   λ ≥ 0
///
/// The weights are the prices of the constraints.
enum BestWeights {
  typealias Answer = (scores: [Double], weights: [[Double]])

  static func each(of values: Matrix, shares: BenefitOfTheDoubt.Shares) throws(IndexError) -> Answer
  {
    let count = values.rowCount
    // A block has a solver of its own; its size does not depend on the machine, so nor do answers.
    let blockSize = 64
    let blocks = (count + blockSize - 1) / blockSize
    let results: [Result<Answer, IndexError>] = Parallel.map(
      blocks,
      step: "Finding the best weights of each unit"
    ) { block in
      let units = block * blockSize..<min(count, (block + 1) * blockSize)
      do throws(LinearProgrammeError) {
        return .success(try solve(units, values, shares))
      } catch {
        return .failure(failure(error))
      }
    }
    var answer: Answer = ([], [])
    for result in results {
      switch result {
      case .success(let block):
        answer.scores += block.scores
        answer.weights += block.weights
      case .failure(let error): throw error
      }
    }
    return answer
  }

  private static func solve(
    _ units: Range<Int>,
    _ values: Matrix,
    _ shares: BenefitOfTheDoubt.Shares
  ) throws(LinearProgrammeError) -> Answer {
    let (count, parts) = (values.rowCount, values.columnCount)
    var solver = try SimplexSolver(programme(values, shares))
    var answer: Answer = ([], [])
    for unit in units {
      for part in 0..<parts {
        try solver.setBounds(ofConstraint: part, atLeast: values[unit, part])
      }
      if case .ofScore(let low, let high) = shares {
        // l Σ wₖ xₒₖ − wⱼ xₒⱼ ≤ 0, and wⱼ xₒⱼ − u Σ wₖ xₒₖ ≤ 0.
        for bound in 0..<parts {
          for part in 0..<parts {
            let own = part == bound ? 1.0 : 0.0
            let value = values[unit, part]
            try solver.setCoefficient((low - own) * value, of: count + bound, inConstraint: part)
            try solver.setCoefficient(
              (own - high) * value,
              of: count + parts + bound,
              inConstraint: part
            )
          }
        }
      }
      let solution = try solver.solve()
      guard let score = solution.objective, solution.status == .optimal else {
        throw LinearProgrammeError(
          .solverFailed,
          culprit: "unit \(unit)",
          "Unit \(unit) (counted from 0) has no best weights; are its parts on like scales?"
        )
      }
      // The solver stops within a billionth; units on the frontier have to tie.
      answer.scores.append(score > 1 - 1e-9 ? 1 : score)
      answer.weights.append(solution.prices.map { max($0, 0) })
    }
    return answer
  }

  /// A variable per unit, then one per lower and one per upper bound of a share.
  private static func programme(
    _ values: Matrix,
    _ shares: BenefitOfTheDoubt.Shares
  ) -> LinearProgramme {
    let (count, parts) = (values.rowCount, values.columnCount)
    var programme = LinearProgramme(.minimize)
    for _ in 0..<count { programme.addVariable(cost: 1) }
    if shares != .free { for _ in 0..<2 * parts { programme.addVariable() } }
    for part in 0..<parts {
      var terms = (0..<count).map { LinearTerm(values[$0, part], of: $0) }
      for bound in 0..<(shares == .free ? 0 : parts) {
        let own = part == bound ? 1.0 : 0.0
        switch shares {
        case .free: break
        case .ofWeights(let low, let high):
          terms.append(LinearTerm(low - own, of: count + bound))
          terms.append(LinearTerm(own - high, of: count + parts + bound))
        case .ofScore:
          // Filled in for each unit.
          terms.append(LinearTerm(1, of: count + bound))
          terms.append(LinearTerm(1, of: count + parts + bound))
        }
      }
      programme.addConstraint(terms, atLeast: 0)
    }
    return programme
  }

  private static func failure(_ error: LinearProgrammeError) -> IndexError {
    IndexError(.notConverged, culprit: error.culprit, error.description)
  }
}
