// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import Tabular

extension SurveyTotals {
  /// Writes the totals to a file, whole or not at all.
  ///
  /// The file begins with the line `inclusion totals 1`, where 1 is the version of the form. Then
  /// follow, each number in 8 bytes with the lowest first:
  ///
  ///     length of the head            unsigned integer
  ///     head                          JSON: request, labels, counts
  ///     numbers                       IEEE doubles: clusters, domains, cells, variables
  ///     checksum of all before it     unsigned integer
  ///
  /// Sums are kept to the last bit.
  ///
  /// - Parameter path: The file, or `/dev/stdout`.
  /// - Throws: ``SurveyError`` with code `badFile` if it cannot be written.
  public func write(to path: String) throws(SurveyError) {
    let numbers = TotalsNumbers(self)
    do {
      // The same totals make the same bytes.
      let encoder = JSONEncoder()
      encoder.outputFormatting = .sortedKeys
      let head = try encoder.encode(TotalsHead(self))
      var file = try WholeFile(path)
      var checksum = TotalsChecksum()
      let beginning =
        Array(TotalsHead.signature.utf8) + SurveyTotals.bytes(UInt64(head.count)) + Array(head)
      checksum.add(beginning)
      try file.append(beginning)
      for list in numbers.lists {
        let bytes = SurveyTotals.bytes(list)
        checksum.add(bytes)
        try file.append(bytes)
      }
      try file.append(SurveyTotals.bytes(checksum.value))
      try file.finish()
    } catch {
      let reason = (error as? TableError)?.description ?? "\(error)"
      throw SurveyError(.badFile, culprit: path, "The totals cannot be written: \(reason)")
    }
  }

  /// Reads totals that were written.
  ///
  /// - Parameter path: The file.
  /// - Throws: ``SurveyError`` with code `badFile` if the file is missing, was not written by
  ///   ``write(to:)``, is of another version, is cut off or was changed.
  public init(contentsOf path: String) throws(SurveyError) {
    func failure(_ what: String, _ remedy: String) -> SurveyError {
      SurveyError(.badFile, culprit: path, "\(path): \(what); \(remedy).")
    }
    let data: Data
    do {
      data = try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw failure("the file cannot be read", "check its path and who may read it")
    }
    let again = "collapse the part again"
    let kind = "inclusion totals "
    guard data.starts(with: kind.utf8) else {
      throw failure("these are no totals of a survey", "give a file that 'survey collapse' wrote")
    }
    guard data.starts(with: TotalsHead.signature.utf8) else {
      let version = data.dropFirst(kind.utf8.count).prefix { $0 != 0x0A }.prefix(12)
      throw failure(
        "the totals are of version '\(String(decoding: version, as: UTF8.self))', and this program "
          + "reads version \(TotalsHead.version)",
        "collapse and finish with the same version"
      )
    }
    let start = TotalsHead.signature.utf8.count
    let words = [UInt8](data)
    guard words.count >= start + 16,
      let length = Int(exactly: SurveyTotals.word(words, at: start)),
      length <= words.count - start - 16
    else { throw failure("the file is cut off", again) }
    var checksum = TotalsChecksum()
    checksum.add(words.dropLast(8))
    guard checksum.value == SurveyTotals.word(words, at: words.count - 8) else {
      throw failure("the file is cut off or was changed", again)
    }
    guard
      let head = try? JSONDecoder().decode(
        TotalsHead.self,
        from: data[start + 8..<start + 8 + length]
      ),
      let totals = try? head.totals(
        TotalsNumbers(words, from: start + 8 + length, to: words.count - 8)
      )
    else { throw failure("the file contradicts itself", again) }
    self = totals
  }

  private static func bytes(_ word: UInt64) -> [UInt8] {
    withUnsafeBytes(of: word.littleEndian) { Array($0) }
  }

  private static func bytes(_ numbers: [Double]) -> [UInt8] {
    var words = numbers.map(\.bitPattern.littleEndian)
    return words.withUnsafeMutableBytes { Array($0) }
  }

  /// The unsigned integer that begins at a byte.
  static func word(_ bytes: [UInt8], at start: Int) -> UInt64 {
    bytes.withUnsafeBytes {
      UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: start, as: UInt64.self))
    }
  }
}

/// A sum by which a change of a file shows.
struct TotalsChecksum {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Goes through bytes, one by one (FNV-1a).
  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
  }
}
