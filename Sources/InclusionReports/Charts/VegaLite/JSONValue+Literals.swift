// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A JSON value can be written as it reads: `["mark": "bar", "size": 12]`.
extension JSONValue: ExpressibleByStringLiteral, ExpressibleByFloatLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
  /// Words.
  public init(stringLiteral value: String) { self = .string(value) }
  /// A number.
  public init(floatLiteral value: Double) { self = .number(value) }
  /// A number.
  public init(integerLiteral value: Int) { self = .number(Double(value)) }
  /// True or false.
  public init(booleanLiteral value: Bool) { self = .boolean(value) }
  /// Values in order.
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  /// Named values; of a name given twice the last counts.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(Dictionary(elements, uniquingKeysWith: { $1 }))
  }
  /// Nothing.
  public init(nilLiteral: ()) { self = .null }

  /// A number, or nothing.
  static func number(orNull value: Double?) -> JSONValue { value.map(JSONValue.number) ?? .null }
  /// A place in a drawing, to hundredths of a pixel.
  static func pixels(_ value: Double) -> JSONValue { .number((value * 100).rounded() / 100) }
  /// The colour as CSS writes it.
  static func colour(_ colour: ChartColour) -> JSONValue { .string(colour.hex) }

  /// The value with members added or replaced; a value that is no object stays as it is.
  func with(_ members: [String: JSONValue]) -> JSONValue {
    guard case .object(let own) = self else { return self }
    return .object(own.merging(members) { $1 })
  }

  /// The value without the characters that XML forbids, for what is drawn as SVG elsewhere.
  var cleaned: JSONValue {
    switch self {
    case .string(let text): .string(ChartCanvas.cleaned(text))
    case .array(let values): .array(values.map(\.cleaned))
    case .object(let members): .object(members.mapValues(\.cleaned))
    case .null, .boolean, .number: self
    }
  }
}
