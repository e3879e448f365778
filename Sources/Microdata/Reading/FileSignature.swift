// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What the first bytes of a file tell about its format.
struct FileSignature {
  /// How many bytes are looked at.
  static let length = 512

  private let bytes: [UInt8]

  /// The signature of a file, from its first bytes.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The format that the bytes tell, or `nil` if it is none that can be read.
  var format: MicrodataFormat? {
    if hasStataTag || hasStataHeader { return .stata }
    if starts(with: "$FL2") || starts(with: "$FL3") { return .spss }
    if contains("SPSSPORT") { return .spssPortable }
    return nil
  }

  /// Whether the file is Stata's of version 117 or later, which is enclosed in tags.
  var hasStataTag: Bool { starts(with: "<stata_dta>") }

  /// Version, byte order and file type of Stata's earlier files.
  private var hasStataHeader: Bool {
    bytes.count >= 3 && (102...115).contains(bytes[0]) && (1...2).contains(bytes[1])
      && bytes[2] == 1
  }

  /// The version of Stata's format, or `nil` if the file is another or does not get that far.
  var stataVersion: Int? {
    if hasStataHeader { return Int(bytes[0]) }
    let tag = "<stata_dta><header><release>"
    guard starts(with: tag) else { return nil }
    let digits = bytes.dropFirst(tag.utf8.count).prefix(3)
    return digits.count == 3 ? Int(String(decoding: digits, as: UTF8.self)) : nil
  }

  /// Whether these bytes are all of a file that ends before it tells its format.
  func isBeginning(of format: MicrodataFormat) -> Bool {
    guard bytes.count < Self.length else { return false }
    switch format {
    case .stata:
      let isHeader = bytes.count < 3 && (102...115).contains(bytes.first ?? 0)
      return isBeginning(of: "<stata_dta>")
        || isHeader && (bytes.count == 1 || (1...2).contains(bytes[1]))
    case .spss: return isBeginning(of: "$FL2") || isBeginning(of: "$FL3")
    case .spssPortable: return contains("SPSS PORT FILE")
    }
  }

  /// An error that says what the file is instead of what it is said to be.
  func foreign(_ format: MicrodataFormat, _ path: String) -> MicrodataError {
    if isBeginning(of: format) {
      return MicrodataError(
        .truncatedFile,
        "the file ends within the first words of \(format) data",
        remedy: "get a whole copy of it",
        file: path
      )
    }
    let (what, remedy) = likeness(format)
    return MicrodataError(
      .foreignFile,
      "this is not \(format) data: \(what)",
      remedy: remedy,
      file: path
    )
  }

  private func likeness(_ format: MicrodataFormat) -> (what: String, remedy: String) {
    if let other = self.format {
      let suffixes = other.suffixes.map { ".\($0)" }.joined(separator: " or ")
      return ("it holds \(other) data", "name it \(suffixes), or pass its format")
    }
    if starts(with: "PK\u{3}\u{4}") {
      return ("it is a ZIP archive or a workbook", "unpack it, and read the file inside it")
    }
    if bytes.starts(with: [0x1F, 0x8B]) {
      return ("it is compressed by gzip", "unpack it, and read the file inside it")
    }
    if bytes.allSatisfy({ $0 >= 32 || (9...13).contains($0) }) {
      return ("it looks like text", "if it is a table, name it .csv and read it as CSV")
    }
    let first = bytes.prefix(4).map { String($0, radix: 16) }.joined(separator: " ")
    return ("it begins with the bytes \(first)", "save it as \(format) data again")
  }

  private func starts(with text: String) -> Bool { bytes.starts(with: text.utf8) }

  private func isBeginning(of text: String) -> Bool { text.utf8.starts(with: bytes) }

  private func contains(_ text: String) -> Bool {
    let wanted = Array(text.utf8)
    guard bytes.count >= wanted.count else { return false }
    return (0...bytes.count - wanted.count).contains { bytes[$0...].starts(with: wanted) }
  }
}
