// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialAccess
import SurveyStatistics
import Testing

@Suite("How unequally access points are spread")
struct AccessConcentrationTests {
  /// Densities 50, 80, 120, 200, 300 for 10, 5, 8, 12, 15 people.
  private func inventory(_ counts: [Double] = [500, 400, 960, 2_400, 4_500]) throws
    -> AccessInventory
  {
    try AccessInventory(
      places: ["a", "b", "c", "d", "e"],
      counts: [.agent: counts],
      denominators: [.adults: [10, 5, 8, 12, 15]]
    )
  }

  // Worked with a pocket calculator: mean 175.2; Gini .308630, Theil's T .163729 = .051064 within +
  // .112665 between {a, b} and {c, d, e}, Hoover .247671.
  @Test("Gini, Theil between and within, Hoover, and the points that would have to move")
  func byHand() throws {
    let answer = try inventory().concentration(groups: ["x", "x", "y", "y", "y"])
    #expect(abs(answer.gini - 0.308630) < 5e-7)
    #expect(abs(answer.theil - 0.163729) < 5e-7)
    #expect(abs((answer.within ?? 0) - 0.051064) < 5e-7)
    #expect(abs((answer.between ?? 0) - 0.112665) < 5e-7)
    #expect(abs(answer.hoover - 0.247671) < 5e-7)
    // .247671 of 8,760 points.
    #expect(abs(answer.pointsToMove - 2_169.6) < 0.05)
    // (500/8760) / (10/50) = 0.285388.
    #expect(abs(answer.locationQuotients[0] - 0.285388) < 1e-6)
    #expect(answer.shareWithoutPoints.value == 0)
  }

  @Test("Places without points are zeros, and their people have none")
  func withoutPoints() throws {
    let answer = try inventory([0, 0, 8, 12, 15]).concentration(groups: ["x", "x", "y", "y", "y"])
    // 15 of 50 people; 35 people with one point each: between is ln(1/0.7), within is zero.
    #expect(abs(answer.shareWithoutPoints.value - 0.3) < 1e-15)
    #expect(abs(answer.theil - 0.356674944) < 1e-9)
    #expect(abs((answer.between ?? 0) - 0.356674944) < 1e-9)
    #expect(abs(answer.within ?? 1) < 1e-15)
    #expect(abs(answer.gini - 0.3) < 1e-12)
    #expect(abs(answer.hoover - 0.3) < 1e-12)
  }

  @Test("Equal densities are not concentrated, and quotients are one")
  func equal() throws {
    let answer = try inventory([10, 5, 8, 12, 15]).concentration()
    #expect(abs(answer.gini) < 1e-15)
    #expect(abs(answer.theil) < 1e-15)
    #expect(answer.between == nil)
    #expect(answer.locationQuotients.allSatisfy { abs($0 - 1) < 1e-15 })
  }

  @Test("What is missing is refused")
  func bad() throws {
    #expect(throws: AccessError.self) { try inventory([0, 0, 0, 0, 0]).concentration() }
    #expect(throws: AccessError.self) { try inventory([0, 0, 0, .nan, 0]).concentration() }
    #expect(throws: AccessError.self) { try inventory().concentration(of: .atm) }
    #expect(throws: AccessError.self) { try inventory().concentration(per: .population) }
    #expect(throws: AccessError.self) { try inventory().concentration(groups: ["x"]) }
  }
}
