// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import CReadStat
import Foundation

/// How a file that cannot be read is found out, and what is said about it.
extension MicrodataReading {
  /// Rejects what is not of the format before the library sees it, and what has lost its end.
  static func check(
    _ bytes: inout FileBytes,
    _ format: MicrodataFormat,
    _ path: String
  ) throws(MicrodataError) {
    let signature = FileSignature(bytes.bytes(0..<FileSignature.length))
    guard signature.format == format else { throw signature.foreign(format, path) }
    if let version = signature.stataVersion, !(104...119).contains(version) {
      throw unsupported("version \(version) of \(format) data", format, path)
    }
    guard signature.hasStataTag else { return }
    let end = String(decoding: bytes.bytes(bytes.count - 32..<bytes.count), as: UTF8.self)
    guard end.trimmingCharacters(in: .whitespacesAndNewlines).hasSuffix("</stata_dta>") else {
      throw truncated(path)
    }
  }

  private static func truncated(_ path: String) -> MicrodataError {
    MicrodataError(
      .truncatedFile,
      "the file ends before what it announces does",
      remedy: "get a whole copy of it",
      file: path
    )
  }

  private static func unsupported(
    _ what: String,
    _ format: MicrodataFormat,
    _ path: String
  ) -> MicrodataError {
    MicrodataError(
      .unsupportedVersion,
      "\(what) cannot be read",
      remedy: format == .stata
        ? "save it for another version, such as with Stata's saveold" : "save it again as .sav",
      file: path
    )
  }

  /// Whether a file that the library is content with ends within something.
  ///
  /// The sets of labels at the end of early Stata files simply stop where the file does: all is well
  /// only if nothing is left where the length of another set, of four bytes or two, is looked for.
  /// The rows of SPSS files that do not state their number stop there too. They are words of eight
  /// bytes, and where they are compressed, more is asked for than there needs to be.
  private static func wasCutUnnoticed(
    _ bytes: borrowing FileBytes,
    _ format: MicrodataFormat,
    isCompressed: Bool
  ) -> Bool {
    guard let shortage = bytes.shortage else { return false }
    return switch format {
    case .stata: shortage.got > 0 || shortage.wanted > 4
    case .spss: isCompressed ? !shortage.got.isMultiple(of: 8) : shortage.got > 0
    case .spssPortable: false
    }
  }

  /// What the library's answer means, or `nil` if all is well.
  static func error(
    _ status: readstat_error_t,
    _ bytes: borrowing FileBytes,
    _ collector: MicrodataCollector,
    _ format: MicrodataFormat,
    _ path: String
  ) -> MicrodataError? {
    if let number = bytes.failure { return FileBytes.error(number, path) }
    switch status {
    case READSTAT_OK:
      let wasCut = wasCutUnnoticed(bytes, format, isCompressed: collector.isCompressed)
      return wasCut ? truncated(path) : nil
    case READSTAT_ERROR_ROW_COUNT_MISMATCH: return truncated(path)
    case READSTAT_ERROR_UNSUPPORTED_FILE_FORMAT_VERSION, READSTAT_ERROR_UNSUPPORTED_COMPRESSION:
      return unsupported("this version of \(format) data", format, path)
    case READSTAT_ERROR_UNSUPPORTED_CHARSET:
      return MicrodataError(
        .unknownEncoding,
        "there is no such encoding as the file or the options name",
        remedy: "pass the name that iconv has for it, such as 'WINDOWS-1252'",
        file: path
      )
    case READSTAT_ERROR_CONVERT, READSTAT_ERROR_CONVERT_BAD_STRING,
      READSTAT_ERROR_CONVERT_SHORT_STRING, READSTAT_ERROR_CONVERT_LONG_STRING:
      return MicrodataError(
        .badEncoding,
        "a text is not in the encoding that the file or the options state",
        remedy: "pass the right encoding, such as 'WINDOWS-1252'",
        file: path
      )
    default:
      if bytes.shortage != nil { return truncated(path) }
      let reason = String(cString: readstat_error_message(status))
      return MicrodataError(
        .damagedFile,
        "the file contradicts itself (\(reason.trimmingSuffix(".")))",
        remedy: "get it again",
        file: path
      )
    }
  }

  /// Rejects a table that is shorter than the file states, or ragged.
  static func checkRows(
    _ collector: MicrodataCollector,
    _ path: String
  ) throws(MicrodataError) {
    guard let rows = collector.columns.first?.count else { return }
    let expected = collector.statedRowCount ?? rows
    if let column = collector.columns.first(where: { $0.count != expected }) {
      throw MicrodataError(
        .truncatedFile,
        "there are \(column.count) values where \(expected) rows are announced",
        remedy: "get a whole copy of it",
        file: path,
        column: column.variable.name
      )
    }
  }
}

extension String {
  /// The text without this end, if it has it.
  fileprivate func trimmingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}
