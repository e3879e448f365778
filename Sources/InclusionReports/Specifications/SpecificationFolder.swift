// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import FinancialInclusion
internal import Foundation

/// The folder of a specification, where the files that it names are looked for.
public struct SpecificationFolder: Sendable {
  /// Where the folder is.
  public let path: String
  /// How CSV files in it are written.
  public let csv: CSVOptions

  /// A folder.
  ///
  /// - Parameters:
  ///   - path: Where it is.
  ///   - csv: How CSV files in it are written.
  public init(path: String, csv: CSVOptions = CSVOptions()) {
    self.path = path
    self.csv = csv
  }

  /// The text of a document.
  ///
  /// - Parameter document: The document, or the name of its file.
  /// - Returns: Its text.
  /// - Throws: ``ReportError`` with code `specificationInvalid` if the file cannot be read.
  public func text(of document: EmbeddedDocument) throws(ReportError) -> String {
    switch document {
    case .inline(let json): return json
    case .file(let name):
      let place: String = url(of: name).path
      var isFolder: ObjCBool = false
      let exists: Bool = FileManager.default.fileExists(atPath: place, isDirectory: &isFolder)
      let reason: String
      if !exists {
        reason = "there is no such file beside the specification"
      } else if isFolder.boolValue {
        reason = "it is a folder"
      } else if let text = try? String(contentsOfFile: place, encoding: .utf8) {
        return text
      } else {
        reason = "it is no text in UTF-8, or may not be read"
      }
      throw ReportError(
        .specificationInvalid,
        culprit: name,
        "The file '\(name)' that the specification names cannot be read: \(reason)."
      )
    }
  }

  /// A table that a document names.
  func table(_ name: String) throws(TableError) -> Table {
    try Table(csv: url(of: name), options: csv)
  }

  private func url(of name: String) -> URL {
    URL(filePath: name, relativeTo: URL(filePath: path, directoryHint: .isDirectory))
  }
}
