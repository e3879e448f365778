// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import RealModule

/// A decay made ready for millions of pairs: plain numbers, no array to retain.
struct DecayKernel {
  fileprivate enum Kind {
    case steps, linear, exponential, power, gaussian
  }

  fileprivate let kind: Kind
  fileprivate let factor: Double
  fileprivate let exponent: Double
  fileprivate let steps: UnsafeBufferPointer<Decay.Step>
  fileprivate let limit: Double
  fileprivate let isInclusive: Bool

  /// The weight at a cost.
  @inline(__always)
  func weight(at cost: Double) -> Double {
    guard isWithin(cost, limit) else { return 0 }
    switch kind {
    case .steps:
      for step in steps where isWithin(cost, step.limit) { return step.weight }
      return 0
    case .linear: return max(0, 1 - cost * factor)
    case .exponential: return Double.exp(cost * factor)
    case .power: return Double.pow(cost * factor, exponent)
    case .gaussian: return Double.exp(cost * cost * factor)
    }
  }

  @inline(__always)
  private func isWithin(_ cost: Double, _ limit: Double) -> Bool {
    cost < limit || (isInclusive && cost == limit)
  }
}

extension Decay {
  /// Lends the decay in the form that is fast.
  func withKernel<Result>(_ body: (DecayKernel) -> Result) -> Result {
    let kind: DecayKernel.Kind
    var factor = 1.0
    var power = 0.0
    var steps: [Step] = []
    switch form {
    case .within(let limit):
      kind = .steps
      steps = [Step(limit, 1)]
    case .steps(let own):
      kind = .steps
      steps = own
    case .linear(let limit):
      kind = .linear
      factor = 1 / limit
    case .exponential(let rate):
      kind = .exponential
      factor = -rate
    case .power(let exponent, let scale):
      kind = .power
      factor = 1 / scale
      power = -exponent
    case .gaussian(let width):
      kind = .gaussian
      factor = -1 / (2 * width * width)
    }
    return steps.withUnsafeBufferPointer { steps in
      body(
        DecayKernel(
          kind: kind,
          factor: factor,
          exponent: power,
          steps: steps,
          limit: limit ?? .infinity,
          isInclusive: bound == .inclusive
        )
      )
    }
  }
}
