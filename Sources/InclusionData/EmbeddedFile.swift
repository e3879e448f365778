// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import CInclusionData

/// A file of a bundled data set, inside the binary.
struct EmbeddedFile: Sendable {
  /// The folder of the data set, which is its slug.
  let folder: String
  /// The name of the file in that folder.
  let name: String
  private let position: Int

  /// Every bundled file, in the order of the one list of them.
  static let all: [EmbeddedFile] = (0..<inclusion_data_file_count()).map(EmbeddedFile.init(at:))

  private init(at position: Int) {
    let path = String(cString: inclusion_data_file_at(position).path)
    let parts = path.split(separator: "/", maxSplits: 1)
    folder = parts.first.map(String.init) ?? ""
    name = parts.dropFirst().first.map(String.init) ?? ""
    self.position = position
  }

  /// The file as it was when the package was built; the memory stays valid for as long as the
  /// program runs.
  var bytes: UnsafeRawBufferPointer {
    let file = inclusion_data_file_at(position)
    return UnsafeRawBufferPointer(start: file.bytes, count: file.count)
  }
}
