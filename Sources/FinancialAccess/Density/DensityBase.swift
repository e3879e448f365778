// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics

/// What a density is "per": 100,000 adults, 1,000 square kilometres.
public struct DensityBase: Hashable, Sendable, CustomStringConvertible {
  /// What is counted against.
  public let denominator: DensityDenominator
  /// How much of it: 100,000 in "per 100,000 adults".
  public let size: Double

  /// A base from its parts; a size that is not positive is an error where the base is used.
  public init(_ denominator: DensityDenominator, size: Double) {
    self.denominator = denominator
    self.size = size
  }

  /// Per so many adults.
  public static func adults(_ size: Double) -> DensityBase { DensityBase(.adults, size: size) }

  /// Per so many adult women.
  public static func adultWomen(_ size: Double) -> DensityBase {
    DensityBase(.adultWomen, size: size)
  }

  /// Per so many inhabitants.
  public static func population(_ size: Double) -> DensityBase {
    DensityBase(.population, size: size)
  }

  /// Per so many inhabitants of working age.
  public static func workingAge(_ size: Double) -> DensityBase {
    DensityBase(.workingAge, size: size)
  }

  /// Per so many square kilometres.
  public static func squareKilometres(_ size: Double) -> DensityBase {
    DensityBase(.squareKilometres, size: size)
  }

  /// The base in words: `per 100,000 adults`.
  public var description: String {
    guard size == size.rounded(), size.magnitude < 9e15 else {
      return "per \(size) \(denominator.unit)"
    }
    var grouped = ""
    for (place, digit) in Printed.decimal(size, digits: 0).reversed().enumerated() {
      if place > 0, place % 3 == 0, digit != "-" { grouped.append(",") }
      grouped.append(digit)
    }
    return "per \(String(grouped.reversed())) \(denominator.unit)"
  }

  /// Throws unless the size is a positive number.
  func check() throws(AccessError) {
    guard size > 0, size.isFinite else {
      throw AccessError(
        .baseNotPositive,
        culprit: "\(size)",
        "A density \(self) is not possible; give a positive base such as `.adults(100_000)`."
      )
    }
  }
}
