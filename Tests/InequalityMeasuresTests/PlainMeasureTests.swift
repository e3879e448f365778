// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import InequalityMeasures
import Testing

/// Whether two numbers agree to a part of the larger.
func agree(_ left: Double, _ right: Double, to tolerance: Double) -> Bool {
  (left - right).magnitude <= tolerance * max(1, left.magnitude, right.magnitude)
}

@Suite("Measures of inequality, worked out by hand")
struct PlainMeasureTests {
  /// Five places with their people: total 10·50 + 5·80 + 8·120 + 12·200 + 15·300 = 8,760 over 50, mean
  /// 175.2.
  let places: WeightedValues

  init() throws {
    places = try WeightedValues([50, 80, 120, 200, 300], weights: [10, 5, 8, 12, 15])
  }

  @Test("Gini, Theil, Hoover and Atkinson of five places")
  func fivePlaces() throws {
    #expect(places.mean == 175.2)
    // Lorenz: shares of people .2, .3, .46, .7, 1; of the total .057078, .102740, .212329, .486301,
    // 1. 1 − Σ pᵢ (Lᵢ + Lᵢ₋₁) = 1 − .691370 = .308630.
    #expect(agree(try places.value(of: .gini()), 0.308630, to: 5e-7))
    #expect(agree(try places.value(of: .theilT), 0.163729, to: 5e-7))
    #expect(agree(try places.value(of: .theilL), 0.196591, to: 5e-7))
    // Below the mean: 10 (175.2 − 50) + 5 (95.2) + 8 (55.2) = 2169.6, over 8,760.
    #expect(agree(try places.value(of: .hoover), 2169.6 / 8760, to: 1e-15))
    #expect(agree(try places.value(of: .atkinson(0.5)), 0.086396, to: 5e-7))
  }

  @Test("The Gini without weights, and with the factor for small samples")
  func unweighted() throws {
    let values = try WeightedValues([50, 80, 120, 200, 300])
    // Σ Σ |xᵢ − xⱼ| = 2 (1·250 + ...): 2 Σ i x / (n Σ x) − (n + 1) / n
    // = 2 (50 + 160 + 360 + 800 + 1500) / (5 · 750) − 1.2 = 0.330667.
    #expect(agree(try values.value(of: .gini()), 2 * 2870 / 3750 - 1.2, to: 1e-15))
    let corrected = try values.value(of: .gini(smallSample: true))
    #expect(agree(corrected, (2 * 2870 / 3750 - 1.2) * 5 / 4, to: 1e-15))
  }

  @Test("A Lorenz curve is linear between its points")
  func lorenz() throws {
    let curve = try LorenzCurve(places)
    #expect(curve.populationShares.count == 6)
    // Half way between .46 (1,860 of 8,760) and .70 (4,260): 3,060.
    #expect(agree(try curve.share(ofLower: 0.58), 3060 / 8760, to: 1e-15))
    #expect(agree(try places.value(of: .lorenz(0.58)), 3060 / 8760, to: 1e-15))
    #expect(agree(try places.value(of: .generalizedLorenz(0.58)), 3060 / 50, to: 1e-15))
    #expect(try curve.share(ofLower: 0) == 0)
    #expect(try curve.share(ofLower: 1) == 1)
    #expect(agree(curve.index, try places.value(of: .gini()), to: 1e-15))
  }

  @Test("Palma and other ratios of shares")
  func shareRatios() throws {
    // Upper tenth: 5 people of 300 = 1,500. Lower four tenths: 500 + 400 + 5 of 120 = 1,500.
    #expect(agree(try places.value(of: .palma), 1, to: 1e-14))
    // Upper fifth: 10 · 300 = 3,000; lower fifth 500.
    #expect(agree(try places.value(of: .shareRatio(top: 0.2, bottom: 0.2)), 6, to: 1e-14))
  }

  @Test("Spread, squared shares and poverty")
  func spread() throws {
    let values = try WeightedValues([1, 3], weights: [1, 1])
    // Variance 1, mean 2; shares 1/4 and 3/4.
    #expect(try values.value(of: .coefficientOfVariation) == 0.5)
    #expect(try values.value(of: .herfindahl) == 0.625)
    // Below 2: half of the people, half a line short.
    #expect(try values.value(of: .fosterGreerThorbecke(0, line: 2)) == 0.5)
    #expect(try values.value(of: .fosterGreerThorbecke(1, line: 2)) == 0.25)
    #expect(try values.value(of: .fosterGreerThorbecke(2, line: 2)) == 0.125)
    // Poor is strictly below.
    #expect(try values.value(of: .fosterGreerThorbecke(0, line: 1)) == 0)
  }

  @Test("Polarization of two poles")
  func polarization() throws {
    // Half have 1, half have 3: μ 2, median 2, L(½) = ¼, Gini ¼: 2 · 1 (1 − ½ − ¼) = ½.
    let values = try WeightedValues([1, 3])
    #expect(try values.value(of: .wolfson) == 0.5)
    // Σ over both: ½^(1 + α) · ½ · |½ − 3/2|, twice: for α = 1, 2 · ⅛ = ¼; for 0 twice the Gini.
    #expect(try values.value(of: .estebanRay(1)) == 0.25)
    #expect(try values.value(of: .estebanRay(0)) == 0.5)
    // Two rows of one value are one group: the same as one row with both weights.
    let twice = try WeightedValues([1, 1, 3, 3])
    #expect(try twice.value(of: .estebanRay(1)) == 0.25)
  }

  @Test("Everyone equal is no inequality at all, exactly", arguments: [0.1, 7, 1e9 + 0.3, 1e-300])
  func equality(value: Double) throws {
    let equal = try WeightedValues([value, value, value], weights: [0.3, 1.7, 2])
    let measures: [InequalityMeasure] = [
      .gini(), .theilT, .theilL, .generalizedEntropy(2), .generalizedEntropy(-1), .atkinson(0.5),
      .atkinson(1), .atkinson(2), .hoover, .coefficientOfVariation, .estebanRay(1.3),
    ]
    for measure in measures { #expect(try equal.value(of: measure) == 0, "\(measure)") }
  }

  @Test("An offset of a billion costs no digits")
  func offset() throws {
    // Gini of 1, 2, 3, 4 times its mean is 0.625, whatever is added.
    let values = try WeightedValues([1e9 + 1, 1e9 + 2, 1e9 + 3, 1e9 + 4])
    let gini = try values.value(of: .gini())
    #expect((gini * values.mean - 0.625).magnitude < 1e-12)
  }

  @Test("A parameter next to 0 or 1 gives nearly Theil's indices")
  func limits() throws {
    let tOf = try places.value(of: .theilT)
    let lOf = try places.value(of: .theilL)
    #expect(agree(try places.value(of: .generalizedEntropy(1 + 1e-9)), tOf, to: 1e-8))
    #expect(agree(try places.value(of: .generalizedEntropy(1e-9)), lOf, to: 1e-8))
    #expect(
      agree(try places.value(of: .atkinson(1 - 1e-9)), try places.value(of: .atkinson(1)), to: 1e-8)
    )
  }
}
