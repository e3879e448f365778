// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How much a point counts for people who live at some cost of travel from it.
///
///     Decay(.within(30))                                    // 1 up to 30, then 0
///     Decay(.steps([.init(10, 1), .init(30, 0.68)]))        // 1 up to 10, 0.68 up to 30, then 0
///     Decay(.gaussian(20), within: 60)                      // exp(−c²/(2·20²)) up to 60, then 0
///
/// Whether the limits themselves belong to the inside is ``bound``: packages differ, and a travel
/// time of exactly 30 minutes is common.
public struct Decay: Hashable, Sendable {
  /// A weight that holds up to a limit.
  public struct Step: Hashable, Sendable {
    /// The cost up to which the weight holds.
    public let limit: Double
    /// The weight.
    public let weight: Double

    /// A weight up to a limit.
    public init(_ limit: Double, _ weight: Double) {
      self.limit = limit
      self.weight = weight
    }
  }

  /// The form of a decay, as a function of the cost *c*.
  public enum Form: Hashable, Sendable {
    /// 1 up to a cost, 0 beyond.
    case within(Double)
    /// A weight for each band, 0 beyond the last.
    case steps([Step])
    /// 1 − c / limit, 0 beyond.
    case linear(Double)
    /// exp(−rate · c).
    case exponential(Double)
    /// (c / scale) to the power of −exponent.
    case power(exponent: Double, scale: Double)
    /// exp(−c² / (2 · width²)).
    case gaussian(Double)
  }

  /// Whether a limit belongs to the inside.
  public enum Bound: String, CaseIterable, Hashable, Sendable {
    /// It does: up to and including.
    case inclusive
    /// It does not: below.
    case exclusive
  }

  /// The form.
  public let form: Form
  /// The cost beyond which nothing counts, whatever the form says.
  public let limit: Double?
  /// Whether limits belong to the inside.
  public let bound: Bound

  /// A decay.
  ///
  /// - Parameters:
  ///   - form: The form.
  ///   - limit: The cost beyond which nothing counts; the form alone decides if left out.
  ///   - bound: Whether the limits of `within`, of steps and `limit` belong to the inside.
  /// - Throws: ``AccessError`` with code `argumentOutOfRange` for a limit, rate, exponent, scale,
  ///   width or weight that is negative, missing or infinite, a zero where one cannot be, and steps
  ///   that do not ascend.
  public init(
    _ form: Form,
    within limit: Double? = nil,
    bound: Bound = .inclusive
  ) throws(AccessError) {
    switch form {
    case .within(let limit): try Decay.check(limit, "limit")
    case .steps(let steps):
      guard !steps.isEmpty else { throw Decay.bad("no steps", "give at least one step") }
      for step in steps {
        try Decay.check(step.limit, "limit")
        try Decay.check(step.weight, "weight")
      }
      for (step, next) in zip(steps, steps.dropFirst()) where step.limit >= next.limit {
        throw Decay.bad("a step up to \(next.limit) after \(step.limit)", "let the limits ascend")
      }
    case .linear(let limit): try Decay.check(limit, "limit", isPositive: true)
    case .exponential(let rate): try Decay.check(rate, "rate")
    case .power(let exponent, let scale):
      try Decay.check(exponent, "exponent")
      try Decay.check(scale, "scale", isPositive: true)
    case .gaussian(let width): try Decay.check(width, "width", isPositive: true)
    }
    if let limit { try Decay.check(limit, "limit") }
    self.form = form
    self.limit = limit
    self.bound = bound
  }

  /// The weight at a cost.
  ///
  /// - Parameter cost: The cost of travel, zero or more.
  /// - Returns: The weight; infinite for a power at no cost at all.
  public func weight(at cost: Double) -> Double { withKernel { $0.weight(at: cost) } }

  /// The cost beyond which nothing counts; infinite if everything does.
  public var reach: Double {
    let own: Double =
      switch form {
      case .within(let limit), .linear(let limit): limit
      case .steps(let steps): steps.last?.limit ?? 0
      case .exponential, .power, .gaussian: .infinity
      }
    return min(own, limit ?? .infinity)
  }

  private static func check(
    _ value: Double,
    _ what: String,
    isPositive: Bool = false
  ) throws(AccessError) {
    guard value.isFinite, isPositive ? value > 0 : value >= 0 else {
      throw bad("the \(what) \(value)", "give \(isPositive ? "" : "zero or ")a positive number")
    }
  }

  private static func bad(_ problem: String, _ remedy: String) -> AccessError {
    AccessError(
      .argumentOutOfRange,
      culprit: problem,
      "A decay cannot have \(problem); \(remedy)."
    )
  }
}
