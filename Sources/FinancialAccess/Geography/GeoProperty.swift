// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// One property of a GeoJSON feature.
public enum GeoProperty: Hashable, Sendable, Decodable {
  /// Words.
  case text(String)
  /// A number.
  case number(Double)
  /// True or false.
  case flag(Bool)
  /// Nothing, or something that is neither words, number nor flag.
  case none

  /// Reads a property.
  ///
  /// - Parameter decoder: Where it is read from.
  /// - Throws: What the decoder throws.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else {
      self = .none
    }
  }

  /// The property as a text, whole numbers without a point; nil for nothing.
  public var text: String? {
    switch self {
    case .text(let text): text
    case .number(let number):
      number == number.rounded() && number.magnitude < 1e15 ? "\(Int(number))" : "\(number)"
    case .flag(let flag): "\(flag)"
    case .none: nil
    }
  }

  /// The property as a number; nil for words.
  public var number: Double? {
    if case .number(let number) = self { number } else { nil }
  }
}
