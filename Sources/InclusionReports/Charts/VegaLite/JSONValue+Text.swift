// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension JSONValue {
  /// The value as JSON text: keys sorted, numbers in the shortest form that reads back. A number that
  /// is not finite is `null`.
  var text: String {
    var text: String = ""
    write(to: &text, indent: "")
    return text + "\n"
  }

  private func write(to text: inout String, indent: String) {
    switch self {
    case .null: text += "null"
    case .boolean(let flag): text += flag ? "true" : "false"
    case .number(let value): text += JSONValue.number(value)
    case .string(let string): JSONValue.quote(string, to: &text)
    case .array(let values):
      text += "["
      for (index, value) in values.enumerated() {
        if index > 0 { text += ", " }
        value.write(to: &text, indent: indent)
      }
      text += "]"
    case .object(let members):
      guard !members.isEmpty else {
        text += "{}"
        return
      }
      let inner: String = indent + "  "
      let parts = members.sorted { $0.key < $1.key }
      for (index, part) in parts.enumerated() {
        text += index == 0 ? "{\n" : ",\n"
        text += inner
        JSONValue.quote(part.key, to: &text)
        text += ": "
        part.value.write(to: &text, indent: inner)
      }
      text += "\n\(indent)}"
    }
  }

  private static func number(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    return value == value.rounded() && value.magnitude < 1e15 ? "\(Int64(value))" : "\(value)"
  }

  private static func quote(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      // So that the text can stand inside an HTML page.
      case "<": text += "\\u003c"
      case "\u{0}"..<" ":
        let digits: String = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
