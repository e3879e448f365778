// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DocumentAudit
import TestSupport
import Testing

@Suite struct AuditPropertyTests {
  static let names = ["a", "b", "c", "d", "e"]

  /// Five figures of any sign, size, precision and qualifier.
  static func figures(_ generator: inout SeededGenerator) -> [Figure] {
    names.map { name in
      let precision: Double =
        ([0.01, 0.1, 1, 10] as [Double]).randomElement(using: &generator) ?? 1
      let steps = Double(Int.random(in: -40...400, using: &generator))
      return Figure(
        name,
        "",
        (steps * precision * 100).rounded() / 100,
        precision: precision,
        qualifier: Qualifier.allCases.randomElement(using: &generator) ?? .rounded
      )
    }
  }

  /// An expression over the last four figures.
  static func expression(_ depth: Int, _ generator: inout SeededGenerator) -> String {
    func part() -> String { expression(depth - 1, &generator) }
    if depth == 0 || Int.random(in: 0..<6, using: &generator) == 0 {
      return ["b", "c", "d", "e", "2.5", "100"].randomElement(using: &generator) ?? "b"
    }
    switch Int.random(in: 0..<16, using: &generator) {
    case 0, 1: return "(\(part()) + \(part()))"
    case 2, 3: return "(\(part()) - \(part()))"
    case 4: return "(\(part()) * \(part()))"
    case 5: return "(\(part()) / \(part()))"
    case 6: return "(\(part()) ^ \([-1, 0, 2, 3].randomElement(using: &generator) ?? 2))"
    case 7: return "abs(\(part()))"
    case 8: return "sqrt(abs(\(part())))"
    case 9: return "ln(abs(\(part())) + 1)"
    case 10: return "min(\(part()), \(part()))"
    case 11: return "max(\(part()), \(part()), \(part()))"
    case 12: return "mean(\(part()), \(part()))"
    case 13: return "round(\(part()), 1)"
    case 14: return "hhi(\(part()), \(part()))"
    default: return "range(\(part()), \(part()))"
    }
  }

  static func relations(_ generator: inout SeededGenerator) -> [Relation] {
    (0..<6).map { index in
      let comparison = ["=", "<", "<=", ">", ">="].randomElement(using: &generator) ?? "="
      return Relation(
        "a \(comparison) \(expression(3, &generator)) + 0 * b",
        "",
        id: "R\(index)"
      )
    }
  }

  @Test func `The interval contains the value, and a looser reading contains a stricter one`()
    throws
  {
    for seed in 0..<500 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let figures = Self.figures(&generator)
      let relation = Relation("a = \(Self.expression(4, &generator)) + 0 * b", "")
      let strict = try Audit(figures, relations: [relation], looseness: 0.05).result().outcomes[0]
      let loose = try Audit(figures, relations: [relation], looseness: 0.2).result().outcomes[0]
      let computed = try #require(strict.computed)
      let within = try #require(strict.withinRounding)
      let wider = try #require(loose.withinRounding)
      #expect(contains(within, computed), "seed \(seed): \(relation.text)")
      #expect(contains(wider, within), "seed \(seed): \(relation.text)")
    }
  }

  /// Whether an interval contains another, to a relative 1e-9: the library's `pow` and `log` are not
  /// monotone to the last bit. A computed value without answer is any number, and says nothing.
  func contains(_ outer: ValueInterval, _ inner: ValueInterval) -> Bool {
    if inner.isUnbounded { return true }
    func slack(_ end: Double) -> Double { end.isFinite ? 1e-9 * max(1, end.magnitude) : 0 }
    return outer.lower <= inner.lower + slack(inner.lower)
      && inner.upper - slack(inner.upper) <= outer.upper
  }

  @Test func `The order of the relations does not matter`() throws {
    for seed in 0..<200 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let figures = Self.figures(&generator)
      let relations = Self.relations(&generator)
      let verdicts = try Audit(figures, relations: relations).result().verdicts.map(\.verdict)
      let shuffled = relations.shuffled(using: &generator)
      let others = try Audit(figures, relations: shuffled).result().verdicts.map(\.verdict)
      #expect(verdicts == others, "seed \(seed)")
    }
  }

  @Test func `A relation cannot be broken by rounding what was exact`() throws {
    // Draw true values, let a be their sum, print all of them rounded: the sum has to hold.
    for seed in 0..<500 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      var total = 0.0
      let parts = ["b", "c", "d", "e"].map { name in
        let value = Double.random(in: -50...500, using: &generator)
        let unit: Double = ([0.1, 1, 10] as [Double]).randomElement(using: &generator) ?? 1
        total += value
        return Figure(name, "", rounded(value, unit), precision: unit)
      }
      let sum = Figure("a", "", rounded(total, 1), precision: 1)
      let result = try Audit([sum] + parts) { Relation("a = b + c + d + e", "") }.result()
      #expect(result.passes, "seed \(seed): \(result.outcomes[0].reason)")
    }
  }

  private func rounded(_ value: Double, _ unit: Double) -> Double {
    unit < 1 ? (value * 10).rounded() / 10 : (value / unit).rounded() * unit
  }
}
