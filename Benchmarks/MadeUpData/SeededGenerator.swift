// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The generator SplitMix64: the same seed gives the same numbers on every machine.
///
/// Number i follows from the seed and i alone, so that the peers' scripts make the same numbers with
/// whole arrays at a time.
///
/// Reference: Steele, Lea, Flood (2014), "Fast splittable pseudorandom number generators",
/// doi:10.1145/2714064.2660195; as commonly stated, not checked against the paper.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// A generator that begins at a seed.
  public init(seed: UInt64) { state = seed }

  /// The next 64 random bits.
  @inlinable
  public mutating func next() -> UInt64 { step() }

  /// The next number from 0 up to, not including, 1.
  public mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// The next whole number from 0 up to, not including, `bound`.
  public mutating func below(_ bound: Int) -> Int { Int(uniform() * Double(bound)) }

  @usableFromInline
  mutating func step() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word &>> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word &>> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word &>> 31)
  }
}
