// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialAccess
import Foundation
import TestSupport
import Testing

@Suite("Catchments")
struct CatchmentTests {
  /// Three places and two points, with kilometres between them.
  static let table = """
    from,to,cost
    a,x,5
    a,y,20
    b,x,12
    b,y,8
    c,x,30
    c,y,6

    """

  private func accessibility(
    _ method: CatchmentMethod,
    _ decay: Decay,
    _ rows: String = CatchmentTests.table,
    unknown: CostTable.UnknownIdentifiers = .reject
  ) throws -> Accessibility {
    let folder = try ScratchFolder()
    let path = try folder.write("costs.csv", rows)
    let places = try Places(ids: ["a", "b", "c"], amounts: [.population: [1_000, 2_000, 500]])
    let network = try AccessNetwork([
      AccessPoint(id: "x", kind: .office, location: nil, supply: 2),
      AccessPoint(id: "y", kind: .office, location: nil, supply: 3),
    ])
    return try network.accessibility(
      of: places,
      by: method,
      decay: decay,
      costs: .table(CostTable(URL(fileURLWithPath: path), unknown: unknown))
    )
  }

  private func per100000(_ answer: Accessibility) -> [Double] {
    answer.values.map { 100_000 * ($0 ?? .nan) }
  }

  private func expect(_ values: [Double], _ wanted: [Double], _ tolerance: Double = 1e-9) {
    #expect(values.count == wanted.count)
    for (value, wanted) in zip(values, wanted) {
      #expect(abs(value - wanted) < tolerance, "\(values) is not \(wanted)")
    }
  }

  @Test("Two steps within 15 km: 2/3,000 and 3/2,500 people, added where both are in reach")
  func twoStep() throws {
    let answer = try accessibility(.twoStep, Decay(.within(15)))
    expect(per100000(answer), [200.0 / 3, 200.0 / 3 + 120, 120])
    #expect(answer.idlePoints == 0)
    // Supply is conserved: 5 points for 3,500 people are 142.857 per 100,000.
    let supplied = zip(answer.values, [1_000, 2_000, 500]).reduce(0) { $0 + ($1.0 ?? 0) * $1.1 }
    #expect(abs(supplied - 5) < 1e-12)
  }

  // Bands to 5, 10, 15 km weigh 1, 0.68, 0.22: point x has 1000 + 0.22 · 2000 = 1440 people, point y
  // 0.68 · 2500 = 1700; 2/1440 = 138.8889, 3/1700 = 176.4706 per 100,000.
  @Test("Two steps in bands, and with the weight squared in the second")
  func bands() throws {
    let steps = Decay.Form.steps([.init(5, 1), .init(10, 0.68), .init(15, 0.22)])
    let x = 200_000.0 / 1_440
    let y = 300_000.0 / 1_700
    expect(
      per100000(try accessibility(.twoStep, Decay(steps))),
      [x, 0.22 * x + 0.68 * y, 0.68 * y]
    )
    expect(
      per100000(try accessibility(.modifiedTwoStep, Decay(steps))),
      [x, 0.22 * 0.22 * x + 0.68 * 0.68 * y, 0.68 * 0.68 * y]
    )
    // The same, as it is printed to four digits.
    expect(
      per100000(try accessibility(.modifiedTwoStep, Decay(steps))),
      [138.8889, 88.3222, 81.6],
      5e-4
    )
  }

  // Place b chooses x and y with 0.22/0.9 and 0.68/0.9; the others have no choice. x: 1000 + 2000 ·
  // 0.22²/0.9; y: 2000 · 0.68²/0.9 + 500 · 0.68.
  @Test("Three steps share people out before they count")
  func threeSteps() throws {
    let steps = Decay.Form.steps([.init(5, 1), .init(10, 0.68), .init(15, 0.22)])
    let bx = 0.22 * 0.22 / 0.9
    let by = 0.68 * 0.68 / 0.9
    let x = 2 / (1_000 + 2_000 * bx)
    let y = 3 / (2_000 * by + 500 * 0.68)
    let answer = try accessibility(.threeStep, Decay(steps))
    expect(answer.values.map { $0 ?? .nan }, [x, bx * x + by * y, 0.68 * y], 1e-15)
  }

  // x is reached by a and b with weights 1 and 0.5, y by b and c with 0.5 and 1. b's 2,000 people go
  // half to each: x has 2,000 · 1/2 · … as below.
  @Test("Balanced catchments share out both people and supply")
  func balanced() throws {
    let form = Decay.Form.steps([.init(6, 1), .init(15, 0.5)])
    // Row sums: a 1, b 1, c 1. Column sums: x 1.5, y 1.5.
    // Demand of x: 1000 + 0.5 · 2000 = 2000; of y: 0.5 · 2000 + 500 = 1500.
    let x = 2.0 / 2_000 / 1.5
    let y = 3.0 / 1_500 / 1.5
    let answer = try accessibility(.balanced, Decay(form))
    expect(answer.values.map { $0 ?? .nan }, [x, 0.5 * x + 0.5 * y, y], 1e-15)
  }

  @Test("Spatial availability adds up to all supply")
  func spatialAvailability() throws {
    let answer = try accessibility(.spatialAvailability, Decay(.exponential(0.1)))
    #expect(abs(answer.values.reduce(0) { $0 + ($1 ?? 0) } - 5) < 1e-12)
  }

  @Test("Opportunities, and what the bound does to a limit that is met exactly")
  func opportunities() throws {
    expect(try values(.within(12)), [2, 5, 3])
    expect(try values(.within(12), bound: .exclusive), [2, 3, 3])
    // 2 (1 − 5/20) and 3 (1 − 20/20); 2 (1 − 12/20) + 3 (1 − 8/20); 3 (1 − 6/20).
    expect(try values(.linear(20)), [1.5, 2.6, 2.1])
    // 2 · 10/5 + 3 · 10/20, and so on.
    expect(try values(.power(exponent: 1, scale: 10)), [5.5, 20.0 / 12 + 30.0 / 8, 20.0 / 30 + 5])
    expect(
      try values(.gaussian(10), within: 10),
      [2 * exp(-0.125), 3 * exp(-0.32), 3 * exp(-0.18)],
      1e-12
    )
  }

  private func values(
    _ form: Decay.Form,
    within limit: Double? = nil,
    bound: Decay.Bound = .inclusive
  ) throws -> [Double] {
    let decay = try Decay(form, within: limit, bound: bound)
    return try accessibility(.opportunities, decay).values.map { $0 ?? .nan }
  }

  // Two places of 100 people, two points of supply 1, mean crowd 100 a point; 10 to the own point and
  // 30 to the other. By symmetry everyone stays: 10/20 + 1 = 1.5, and elsewhere 30/20 + 1.
  // With 200 and 0 people: v stay and 200 − v go until v/100 + 0.5 = (200 − v)/100 + 1.5, v = 150.
  @Test("Rational agents go elsewhere until nobody gains by it")
  func rationalAgents() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("costs.csv", "from,to,cost\na,x,10\na,y,30\nb,x,30\nb,y,10\n")
    let network = try AccessNetwork([
      AccessPoint(id: "x", kind: .office, location: nil),
      AccessPoint(id: "y", kind: .office, location: nil),
    ])
    func costs(_ people: [Double]) throws -> [Double?] {
      try network.accessibility(
        of: Places(ids: ["a", "b"], amounts: [.population: people]),
        by: .rationalAgents(congestion: 20),
        decay: Decay(.exponential(0)),
        costs: .table(CostTable(URL(fileURLWithPath: path)))
      ).values
    }
    #expect(try costs([100, 100]) == [1.5, 1.5])
    let uneven = try costs([200, 0])
    #expect(abs((uneven[0] ?? 0) - 2) < 1e-9)
    // The first who would live in b pays 10/20 + 50/100 at y.
    #expect(abs((uneven[1] ?? 0) - 1) < 1e-9)
  }

  @Test("A point that nobody reaches supplies nobody, and a place that reaches nothing has 0")
  func unreached() throws {
    let rows = "from,to,cost\na,x,5\nb,x,5\nc,x,99\nc,y,99\n"
    let answer = try accessibility(.twoStep, Decay(.within(10)), rows)
    expect(answer.values.map { $0 ?? .nan }, [2.0 / 3_000, 2.0 / 3_000, 0], 1e-15)
    #expect(answer.idlePoints == 1)
    #expect(answer.notes.count == 1)
  }

  @Test(
    "A cost table with something wrong in it is refused, and says what",
    arguments: [
      ("from,to,cost\na,x,5\na,z,5\n", .unknownIdentifier, "'z'"),
      ("from,to,cost\naa,x,5\n", .unknownIdentifier, "near it: a"),
      ("from,to,cost\na,x,5\nb,x,6\na,x,7\n", .duplicatePair, "'a' to 'x'"),
      ("from,to,cost\na,x,-5\n", .costOutOfRange, "-5"),
      ("from,to,cost\na,x,\n", .costOutOfRange, "missing"),
      ("from,to,cost\na,,5\n", .unknownIdentifier, "no point"),
      ("from,to,cost\na,x,far\n", .tableUnreadable, "far"),
      ("from,to,minutes\na,x,5\n", .tableUnreadable, "cost"),
      ("", .tableUnreadable, "empty"),
    ] as [(String, AccessError.Code, String)]
  )
  func badTables(_ rows: String, _ code: AccessError.Code, _ culprit: String) throws {
    let error = #expect(throws: AccessError.self) {
      try accessibility(.twoStep, Decay(.within(15)), rows)
    }
    #expect(error?.code == code)
    #expect(error?.description.contains(culprit) == true, "\(error?.description ?? "")")
  }

  @Test("Rows with unknown identifiers are left out where that is asked for")
  func unknownOmitted() throws {
    let rows = CatchmentTests.table + "nobody,x,1\na,nowhere,1\n"
    #expect(
      try accessibility(.twoStep, Decay(.within(15)), rows, unknown: .omit).values
        == accessibility(.twoStep, Decay(.within(15))).values
    )
  }

  @Test("A power decay at no cost is an error, not infinity")
  func infinite() throws {
    let error = #expect(throws: AccessError.self) {
      try accessibility(
        .opportunities,
        Decay(.power(exponent: 1, scale: 1)),
        "from,to,cost\na,x,0\n"
      )
    }
    #expect(error?.code == .costOutOfRange)
  }

  @Test(
    "A decay that cannot be is refused",
    arguments: [
      .within(-1), .within(.nan), .steps([]), .steps([.init(10, 1), .init(5, 0.5)]),
      .steps([.init(5, -1)]), .linear(0), .exponential(-1), .power(exponent: 1, scale: 0),
      .gaussian(.infinity),
    ] as [Decay.Form]
  )
  func badDecays(_ form: Decay.Form) {
    #expect(throws: AccessError.self) { try Decay(form) }
  }
}
