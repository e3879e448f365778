// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A small random number generator (SplitMix64): the same seed gives the same numbers on every
/// machine.
///
///     state ← state + γ,   γ = 9E3779B97F4A7C15₁₆
///     output = a mixture of the bits of state
///
/// Number *i* follows from the seed and *i* alone. Whatever is drawn with it (replicates, orders,
/// simulated ranks) can be drawn again by anyone who knows the seed.
///
///     var generator = SeededGenerator(seed: 1)
///     try adults.replicated(with: .bootstrap(.raoWu, replicates: 200), using: &generator)
///
/// Edge cases:
/// - Every seed is good, 0 too. Neighbouring seeds give numbers that have nothing to do with each
///   other, and after 2⁶⁴ numbers the sequence begins anew.
/// - It is no generator for secrets.
///
/// Reference: Steele, Lea, Flood (2014), "Fast splittable pseudorandom number generators",
/// doi:10.1145/2714064.2660195; as commonly stated, not checked against the paper.
public struct SeededGenerator: RandomNumberGenerator, Hashable, Sendable {
  /// What the state grows by with every number.
  @inlinable static var increment: UInt64 { 0x9E37_79B9_7F4A_7C15 }

  @usableFromInline var state: UInt64

  /// A generator that begins at a seed.
  ///
  /// - Parameter seed: Any number.
  @inlinable
  public init(seed: UInt64) { state = seed }

  /// One of many generators of a seed, so that any of numbered pieces of work can be done alone.
  ///
  /// - Parameters:
  ///   - seed: Any number.
  ///   - number: Which of the generators; neighbours start from states far apart.
  package init(seed: UInt64, number: Int) {
    state = seed &+ UInt64(truncatingIfNeeded: number) &* 0xD1B5_4A32_D192_ED03
    state = next()
  }

  /// The next 64 random bits.
  ///
  /// - Returns: A number of 0 … 2⁶⁴ − 1, each as likely as the others.
  @inlinable
  public mutating func next() -> UInt64 {
    state &+= Self.increment
    return Self.mixed(state)
  }

  /// The next number from 0 up to, not including, 1.
  ///
  /// - Returns: A multiple of 2⁻⁵³, each as likely as the others.
  @inlinable
  public mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// Bits that look random, of bits that do not; no two numbers give the same.
  @inlinable
  static func mixed(_ bits: UInt64) -> UInt64 {
    var bits = bits
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
