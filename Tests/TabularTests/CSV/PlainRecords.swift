// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The records of a sound text, read one character at a time: slow, short, and independent of the
/// reader that it is compared with.
func plainRecords(_ text: String) -> [[String]] {
  var records: [[String]] = []
  var fields: [String] = []
  var field = ""
  var isInside = false
  var isBlank = true
  let scalars = Array(text.unicodeScalars)
  var position = 0
  func endRecord() {
    if !isBlank { records.append(fields + [field]) }
    fields = []
    field = ""
    isBlank = true
  }
  while position < scalars.count {
    let scalar = scalars[position]
    let next = position + 1 < scalars.count ? scalars[position + 1] : nil
    position += 1
    switch scalar {
    case "\"" where isInside && next == "\"":
      field.unicodeScalars.append("\"")
      position += 1
    case "\"":
      isInside.toggle()
      isBlank = false
    case _ where isInside: field.unicodeScalars.append(scalar)
    case ",":
      fields.append(field)
      field = ""
      isBlank = false
    case "\r", "\n":
      if scalar == "\r", next == "\n" { position += 1 }
      endRecord()
    default:
      field.unicodeScalars.append(scalar)
      isBlank = false
    }
  }
  endRecord()
  return records
}
