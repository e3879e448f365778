// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Points that fill a unit cube more evenly than random ones: Sobol' sequences.
///
///     let points = try SobolSequence(dimensions: 2)
///     points.point(1)   // [0.5, 0.5]
///     points.point(2)   // [0.75, 0.25]
///
/// With a shift, each coordinate's bits are turned round by bits drawn once: every point is then
/// uniform, the points together stay as even as they were, and no coordinate is 0.
///
/// Edge cases: the unshifted sequence starts at the origin; 2³² points are all there are.
///
/// Reference: Sobol' (1967), USSR Computational Mathematics and Mathematical Physics 7(4), 86–112,
/// as commonly stated; direction numbers of Joe and Kuo (2008).
public struct SobolSequence: Sendable {
  /// The most dimensions a sequence can have.
  public static let largestDimension = SobolDirections.dimensions

  /// The number of coordinates of a point.
  public let dimensions: Int
  /// 32 numbers per dimension.
  private let directions: [UInt32]
  private let shifts: [UInt32]
  private let offset: Double

  /// The sequence as it is published.
  ///
  /// - Parameter dimensions: The number of coordinates, from 1 to ``largestDimension``.
  /// - Throws: ``IndexError`` with code `parameterOutOfDomain` for another number.
  public init(dimensions: Int) throws(IndexError) {
    try self.init(dimensions: dimensions, shifts: nil)
  }

  /// The sequence shifted at random.
  ///
  /// - Parameters:
  ///   - dimensions: The number of coordinates, from 1 to ``largestDimension``.
  ///   - generator: Where the shift comes from.
  /// - Throws: ``IndexError`` with code `parameterOutOfDomain` for another number.
  public init(
    dimensions: Int,
    shiftedUsing generator: inout some RandomNumberGenerator
  ) throws(IndexError) {
    let shifts = (0..<max(dimensions, 0)).map { _ in
      UInt32.random(in: 0...(.max), using: &generator)
    }
    try self.init(dimensions: dimensions, shifts: shifts)
  }

  private init(dimensions: Int, shifts: [UInt32]?) throws(IndexError) {
    guard (1...SobolDirections.dimensions).contains(dimensions) else {
      throw IndexError(
        .parameterOutOfDomain,
        culprit: "\(dimensions) dimensions",
        "A Sobol' sequence here has 1 to \(SobolDirections.dimensions) dimensions, not \(dimensions); "
          + "vary fewer assumptions at a time (each takes two)."
      )
    }
    self.dimensions = dimensions
    directions = (0..<dimensions).flatMap(SobolDirections.numbers)
    self.shifts = shifts ?? [UInt32](repeating: 0, count: dimensions)
    // In the middle of the cell that 32 bits name, so that a shifted coordinate is never 0.
    offset = shifts == nil ? 0 : 0.5
  }

  /// One point of the sequence.
  ///
  /// - Parameter number: Its number, counted from 0.
  /// - Returns: Its coordinates, from 0 to below 1.
  /// - Complexity: O(*dimensions*).
  public func point(_ number: UInt32) -> [Double] {
    let code = number ^ (number >> 1)
    return (0..<dimensions).map { dimension in
      var bits = shifts[dimension]
      var rest = code
      while rest != 0 {
        bits ^= directions[32 * dimension + rest.trailingZeroBitCount]
        rest &= rest - 1
      }
      return (Double(bits) + offset) * 0x1p-32
    }
  }
}
