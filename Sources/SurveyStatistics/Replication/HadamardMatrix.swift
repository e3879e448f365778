// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A square matrix of +1 and −1 whose rows are orthogonal, and whose first row and column are +1.
///
/// Orders are 1, 2, and what these steps reach: p + 1 for a prime p ≡ 3 (mod 4) and 2 (p + 1) for a
/// prime p ≡ 1 (mod 4) by Paley's constructions, and twice any order by Sylvester's. Of the multiples
/// of 4 up to 100 that leaves out 52 and 92, for which the next larger order stands.
///
/// Reference: Paley (1933), On orthogonal matrices, Journal of Mathematics and Physics 12, as commonly
/// stated; not checked against the paper.
struct HadamardMatrix: Hashable, Sendable {
  let order: Int
  /// Row by row.
  private let entries: [Int8]

  subscript(row: Int, column: Int) -> Double { Double(entries[row * order + column]) }

  /// The smallest matrix of at least an order.
  init(atLeast order: Int) {
    var reached = max(1, order)
    while !HadamardMatrix.exists(reached) { reached += 1 }
    self.order = reached
    entries = HadamardMatrix.normalized(HadamardMatrix.build(reached), reached)
  }

  private static func isPrime(_ number: Int) -> Bool {
    guard number > 1 else { return false }
    var divisor = 2
    while divisor * divisor <= number {
      if number.isMultiple(of: divisor) { return false }
      divisor += 1
    }
    return true
  }

  private static func exists(_ order: Int) -> Bool {
    if order <= 2 { return true }
    guard order.isMultiple(of: 4) else { return false }
    return isFirstKind(order) || isSecondKind(order) || exists(order / 2)
  }

  private static func isFirstKind(_ order: Int) -> Bool {
    isPrime(order - 1) && (order - 1) % 4 == 3
  }

  private static func isSecondKind(_ order: Int) -> Bool {
    isPrime(order / 2 - 1) && (order / 2 - 1) % 4 == 1
  }

  private static func build(_ order: Int) -> [Int8] {
    if order == 1 { return [1] }
    if order == 2 { return [1, 1, 1, -1] }
    if isFirstKind(order) { return firstKind(order) }
    if isSecondKind(order) { return secondKind(order) }
    let half = build(order / 2)
    return replaced(half, order / 2) { value in [value, value, value, -value] }
  }

  /// 1, −1 or 0: whether a number is a square modulo a prime.
  private static func characters(_ prime: Int) -> [Int8] {
    var characters = [Int8](repeating: -1, count: prime)
    characters[0] = 0
    for root in 1..<prime { characters[root * root % prime] = 1 }
    return characters
  }

  /// I + [0 1; −1 Q], with Q the characters of differences.
  private static func firstKind(_ order: Int) -> [Int8] {
    let prime = order - 1
    let characters = characters(prime)
    var entries = [Int8](repeating: 1, count: order * order)
    for row in 1..<order {
      entries[row * order] = -1
      for column in 1..<order where column != row {
        entries[row * order + column] = characters[(row - column + prime) % prime]
      }
    }
    return entries
  }

  /// [0 1; 1 Q] with every 0 and ±1 replaced by a matrix of order 2.
  private static func secondKind(_ order: Int) -> [Int8] {
    let size = order / 2
    let prime = size - 1
    let characters = characters(prime)
    var conference = [Int8](repeating: 1, count: size * size)
    conference[0] = 0
    for row in 1..<size {
      for column in 1..<size {
        conference[row * size + column] = characters[(row - column + prime) % prime]
      }
    }
    return replaced(conference, size) { value in
      value == 0 ? [1, -1, -1, -1] : [value, value, value, -value]
    }
  }

  /// A matrix of twice the order, with every entry replaced by four.
  private static func replaced(
    _ entries: [Int8],
    _ size: Int,
    by four: (Int8) -> [Int8]
  ) -> [Int8] {
    var result = [Int8](repeating: 0, count: 4 * size * size)
    for row in 0..<size {
      for column in 0..<size {
        let block = four(entries[row * size + column])
        for place in 0..<4 {
          result[(2 * row + place / 2) * 2 * size + 2 * column + place % 2] = block[place]
        }
      }
    }
    return result
  }

  /// With rows and columns turned round, so that the first of each is +1.
  private static func normalized(_ entries: [Int8], _ order: Int) -> [Int8] {
    var entries = entries
    for row in 0..<order where entries[row * order] < 0 {
      for column in 0..<order { entries[row * order + column] *= -1 }
    }
    for column in 0..<order where entries[column] < 0 {
      for row in 0..<order { entries[row * order + column] *= -1 }
    }
    return entries
  }
}
