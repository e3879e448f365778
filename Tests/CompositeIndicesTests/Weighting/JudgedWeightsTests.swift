// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import CompositeIndices
import Testing

@Suite struct JudgedWeightsTests {
  @Test func `three parts, slightly inconsistent`() throws {
    // By hand: λ solves det(A − λ) = 0, 3.009203; weights to six digits.
    let judged = try PairwiseComparisons(
      [[1, 2, 3], [0.5, 1, 2], [1.0 / 3, 0.5, 1]],
      of: ["a", "b", "c"]
    )
    #expect(near(judged.weights.shares, [0.539615, 0.296961, 0.163424], 5e-7))
    #expect(near(judged.largestEigenvalue, 3.009203, 5e-7))
    #expect(near(judged.consistencyRatio, 0.0046015 / 0.58, 5e-6))
  }

  // OECD and JRC (2008), Handbook, table 20. numpy.linalg.eig of the same matrix (numpy 2.4.6) gives
  // 8.211079 and, with the random index 1.41 of eight parts, a ratio of 0.021386.
  @Test func `eight indicators of technology achievement`() throws {
    let judgements: [[Double]] = [
      [1, 2, 3, 2, 5, 5, 1, 3],
      [1 / 2, 1, 2, 1 / 2, 4, 4, 1 / 2, 3],
      [1 / 3, 1 / 2, 1, 1 / 4, 2, 2, 1 / 5, 1 / 2],
      [1 / 2, 2, 4, 1, 4, 4, 1 / 2, 3],
      [1 / 5, 1 / 4, 1 / 2, 1 / 4, 1, 1, 1 / 5, 1 / 2],
      [1 / 5, 1 / 4, 1 / 2, 1 / 4, 1, 1, 1 / 5, 1 / 2],
      [1, 2, 5, 2, 5, 5, 1, 4],
      [1 / 3, 1 / 3, 2, 1 / 3, 2, 2, 1 / 4, 1],
    ]
    let judged = try PairwiseComparisons(judgements, of: TechnologyAchievement.names)
    #expect(near(judged.largestEigenvalue, 8.211079, 1e-6))
    #expect(near(judged.consistencyRatio, 0.021386, 1e-6))
  }

  @Test func `consistent judgements give back their weights`() throws {
    let weights = [0.5, 0.3, 0.15, 0.05]
    let judgements = weights.map { one in weights.map { one / $0 } }
    let judged = try PairwiseComparisons(judgements, of: ["a", "b", "c", "d"])
    #expect(near(judged.weights.shares, weights))
    #expect(abs(judged.consistencyRatio) < 1e-12)
  }

  @Test func `judgements that contradict each other are refused, unless let through`() throws {
    let circle: [[Double]] = [[1, 5, 1.0 / 5], [1.0 / 5, 1, 5], [5, 1.0 / 5, 1]]
    do {
      _ = try PairwiseComparisons(circle, of: ["a", "b", "c"])
      Issue.record("a circle was accepted")
    } catch {
      #expect(error.code == .inconsistentJudgements)
    }
    let allowed = try PairwiseComparisons(circle, of: ["a", "b", "c"], allowsInconsistency: true)
    #expect(allowed.weights.shares.allSatisfy { near($0, 1.0 / 3) })
    #expect(allowed.consistencyRatio > 1)
  }

  @Test func `judgements that are none are refused`() {
    func code(_ judgements: [[Double]], _ names: [String]) -> IndexError.Code? {
      do {
        _ = try PairwiseComparisons(judgements, of: names)
        return nil
      } catch {
        return error.code
      }
    }
    #expect(code([[1, 2], [2, 1]], ["a", "b"]) == .inconsistentJudgements)
    #expect(code([[1, -2], [-0.5, 1]], ["a", "b"]) == .inconsistentJudgements)
    #expect(code([[1, .nan], [1, 1]], ["a", "b"]) == .inconsistentJudgements)
    #expect(code([[1, 2]], ["a", "b"]) == .lengthsDiffer)
    #expect(code([], []) == .noValues)
    let many = [[Double]](repeating: [Double](repeating: 1, count: 10), count: 10)
    #expect(code(many, (0..<10).map { "part \($0)" }) == .parameterOutOfDomain)
    #expect(code([[1]], ["a"]) == nil)
    #expect(code([[1, 3], [1.0 / 3, 1]], ["a", "b"]) == nil)
  }

  @Test func `experts are averaged, and their disagreement shown`() throws {
    let panel = try BudgetAllocation([[40, 30, 30], [50, 30, 20]], of: ["a", "b", "c"])
    #expect(near(panel.weights.shares, [0.45, 0.3, 0.25]))
    // Shares 0.4 and 0.5 deviate by 0.05 each: √0.005.
    #expect(near(panel.standardDeviations, [0.0707106781186548, 0, 0.0707106781186548]))
    #expect(panel.smallest == [0.4, 0.3, 0.2] && panel.largest == [0.5, 0.3, 0.3])
    #expect(try BudgetAllocation([[40, 60]], of: ["a", "b"]).standardDeviations == [nil, nil])
  }

  @Test func `an expert who does not spend the budget is named`() {
    func culprit(_ points: [[Double]]) -> String? {
      do {
        _ = try BudgetAllocation(points, of: ["a", "b"])
        return nil
      } catch {
        return error.culprit
      }
    }
    #expect(culprit([[40, 60], [50, 40]]) == "expert 1")
    #expect(culprit([[140, -40]]) == "expert 0")
    #expect(culprit([[100]]) == "expert 0")
    #expect(culprit([[.nan, 100]]) == "expert 0")
    #expect(culprit([]) == "0 experts")
  }
}
