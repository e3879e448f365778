// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import CompositeIndices
import Tabular
import Testing

/// Values of numpy 2.4.6 and scipy 1.17.1 by Tests/ReferenceTests/recipes/index_stages.py.
@Suite struct NodeAggregationTests {
  /// The score of one unit of three parts with weights 1, 2 and 3.
  func score(_ mean: NodeAggregation, _ parts: [Double], weighted: Bool = true) throws -> Double {
    let index = CompositeIndex("Index", aggregation: mean, normalization: .none) {
      for (place, name) in ["a", "b", "c"].enumerated() {
        Indicator(name, weight: weighted ? Double(place + 1) : 1)
      }
    }
    let table = try Table(
      [Column("unit", texts: ["P"])]
        + zip(["a", "b", "c"], parts).map { Column($0, numbers: [$1]) }
    )
    return try index.scores(of: table, units: "unit").scores[0]
  }

  @Test(arguments: [
    (NodeAggregation.geometricMean, 0.5758149310999454), (.harmonicMean, 0.4864864864864865),
    (.powerMean(order: 0.5), 0.6155650054260601), (.distanceFromWorst, 0.7713624310270757),
    (.distanceToIdeal, 0.6484727200181633), (.idealDistance, 0.7099175755226195),
    // 0.65 = (0.2 + 2 · 0.5 + 3 · 0.9) / 6 to three places of numpy; half the weight ends at 0.5.
    (.arithmeticMean, 0.65), (.median, 0.7), (.minimum, 0.2),
    (.meanMin(penalty: 1, smoothing: 0), 0.2), (.meanMin(penalty: 0, smoothing: 1), 0.65),
  ])
  func `means of 0.2, 0.5 and 0.9`(_ mean: NodeAggregation, _ wanted: Double) throws {
    #expect(abs(try score(mean, [0.2, 0.5, 0.9]) - wanted) < 1e-15, "\(mean.name)")
  }

  @Test func `the penalty for uneven parts is taken from the mean or added to it`() throws {
    let parts: [Double] = [95, 104, 110]
    let low = try score(.mazziottaPareto(), parts, weighted: false)
    let high = try score(.mazziottaPareto(.added), parts, weighted: false)
    #expect(abs(low - 102.44660194174757) < 1e-12 && abs(high - 103.55339805825243) < 1e-12)
  }

  @Test func `an ordered mean weighs places`() throws {
    let mean = NodeAggregation.orderedMean(weights: [0, 1, 1])
    #expect(try score(mean, [9, 3, 6], weighted: false) == 4.5)
    #expect(try score(.orderedMean(weights: [1, 0, 0]), [3, 9, 6], weighted: false) == 9)
    #expect(throws: IndexError.self) { try score(mean, [9, 3, 6]) }
  }

  @Test(arguments: [NodeAggregation.geometricMean, .harmonicMean, .powerMean(order: -2)])
  func `zeros and negatives are refused with a remedy`(_ mean: NodeAggregation) throws {
    for bad in [0.0, -1] {
      let error = #expect(throws: IndexError.self) { try score(mean, [0.5, bad, 0.5]) }
      #expect(error?.description.contains("'b' is \(bad)") == true)
      #expect(error?.description.contains("floor") == true)
    }
  }

  @Test func `a floor lets zeros in`() throws {
    let floored = try score(.geometricMean(floor: 0.01), [1, 0, 1], weighted: false)
    #expect(abs(floored - 0.21544346900318836) < 1e-15)  // 0.01^⅓
    #expect(try score(.geometricMean(floor: 0), [1, 0, 1]) == 0)
    #expect(try score(.harmonicMean(floor: 0), [1, 0, 1]) == 0)
    #expect(
      abs(try score(.powerMean(order: -1, floor: 0.5), [1, 0, 1], weighted: false) - 0.75) < 1e-15
    )
  }

  @Test func `distances to corners and penalties refuse what they cannot take`() {
    #expect(throws: IndexError.self) { try score(.idealDistance, [0.5, 1.5, 0.5]) }
    #expect(throws: IndexError.self) { try score(.mazziottaPareto(), [-1, -2, 1]) }
    #expect(throws: IndexError.self) { try score(.meanMin(penalty: 2, smoothing: 0), [1, 2, 3]) }
    #expect(throws: IndexError.self) { try score(.arithmeticMean, [1e308, 1e308, .infinity]) }
  }
}
