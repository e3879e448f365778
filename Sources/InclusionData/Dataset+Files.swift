// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Dataset {
  /// The names of the data set's files: the card, the table and what else belongs to it.
  public var fileNames: [String] {
    EmbeddedFile.all.filter { $0.folder == slug }.map(\.name)
  }

  /// One of the data set's files, byte for byte.
  ///
  /// - Parameter name: The name of the file, as in `"data.csv"`.
  /// - Returns: A copy of the file.
  /// - Throws: ``DataError`` with code `unknownFile` if the data set has no file of that name.
  public func bytes(of name: String = "data.csv") throws(DataError) -> [UInt8] {
    Array(try file(name).bytes)
  }

  /// One of the data set's files as text.
  ///
  /// - Parameter name: The name of the file, as in `"relations.csv"`.
  /// - Returns: The text.
  /// - Throws: ``DataError`` with code `unknownFile` if the data set has no file of that name, or
  ///   `notText` if the file is not UTF-8.
  public func text(of name: String) throws(DataError) -> String {
    guard let text = String(validating: try file(name).bytes, as: UTF8.self) else {
      throw DataError(
        .notText,
        culprit: "\(slug)/\(name)",
        "\(slug)/\(name) is not text in UTF-8; read it with bytes(of:)."
      )
    }
    return text
  }

  private func file(_ name: String) throws(DataError) -> EmbeddedFile {
    let found = EmbeddedFile.all.first { $0.folder == slug && $0.name == name }
    guard let found else {
      throw DataError(
        .unknownFile,
        culprit: "\(slug)/\(name)",
        "\(slug) has no file '\(name)'; it has \(fileNames.joined(separator: ", "))."
      )
    }
    return found
  }
}
