// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import CompositeIndices
import DenseAlgebra
import Testing

@Suite struct SamplingAdequacyTests {
  // Recipe: Tests/ReferenceTests/recipes/index_weights.py, numpy 2.4.6 and scipy 1.17.1.
  @Test func `technology achievement is as adequate as numpy says`() throws {
    let found = try SamplingAdequacy(of: TechnologyAchievement.indicators)
    #expect(near(found.kaiserMeyerOlkin, 0.500567225270931))
    #expect(
      near(
        found.byIndicator,
        [
          0.259971907201773, 0.349270238335962, 0.682517362556994, 0.375828422347078,
          0.519810333378107, 0.593100029120569, 0.526176301611481, 0.55649505679475,
        ]
      )
    )
    #expect(near(found.bartlettChiSquare, 85.9307629752323))
    #expect(near(found.bartlettPValue / 8.46060118539053e-08, 1))
    #expect(found.degreesOfFreedom == 28)
    #expect(
      near(
        found.varianceInflation,
        [
          2.1569804116454, 3.12060456956336, 5.79588541599736, 2.89327630725603, 3.51676110019844,
          5.74176813498913, 2.95372712957624, 1.22549316818855,
        ]
      )
    )
  }

  @Test func `two indicators have one half, whatever they are`() throws {
    let pair = try IndicatorMatrix(columns: [[1, 2, 3, 5], [2, 1, 4, 4]], names: ["a", "b"])
    #expect(near(try SamplingAdequacy(of: pair).kaiserMeyerOlkin, 0.5))
  }

  @Test func `indicators that depend on each other are named`() throws {
    let columns = [[1.0, 2, 3, 5, 4], [2.0, 1, 4, 4, 7], [3.0, 3, 7, 9, 11]]
    let indicators = try IndicatorMatrix(columns: columns, names: ["a", "b", "sum"])
    do {
      _ = try SamplingAdequacy(of: indicators)
      Issue.record("a singular correlation matrix was accepted")
    } catch {
      #expect(error.code == .dependentIndicators)
      #expect(error.culprit.contains("'"))
    }
  }

  @Test func `fewer units than indicators cannot be told apart`() throws {
    let columns = [[1.0, 2, 3], [2.0, 1, 4], [3.0, 3, 1], [1.0, 0, 2]]
    let indicators = try IndicatorMatrix(columns: columns, names: ["a", "b", "c", "d"])
    do {
      _ = try SamplingAdequacy(of: indicators)
      Issue.record("four indicators of three units were accepted")
    } catch {
      #expect(error.code == .dependentIndicators)
      #expect(error.description.contains("3 units"))
    }
  }

  @Test func `one indicator, constants and gaps are errors`() throws {
    func code(_ columns: [[Double]]) -> IndexError.Code? {
      let names = columns.indices.map { "indicator \($0)" }
      do {
        _ = try SamplingAdequacy(of: IndicatorMatrix(columns: columns, names: names))
        return nil
      } catch {
        return error.code
      }
    }
    #expect(code([[1, 2, 3]]) == .noValues)
    #expect(code([[1, 2, 3], [1, 1, 1]]) == .constantValues)
    #expect(code([[1, 2, 3], [1, .nan, 2]]) == .missingValue)
    #expect(code([[1, 2], [1, 2, 3]]) == .lengthsDiffer)
    #expect(code([[1, .infinity], [1, 2]]) == .notFinite)
  }
}
