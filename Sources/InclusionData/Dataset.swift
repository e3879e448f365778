// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A data set that comes with the package: a table and the card that says where it is from.
///
///     let index = try Dataset.egdi.table()
///     try Dataset.egdi.card().licence
///     try Dataset("peru-departments-2020").table().numbers("population")
///
/// The data lie inside the binary, so they are found wherever it is moved or installed.
public struct Dataset: Sendable, Hashable, CustomStringConvertible {
  /// The name of the data set and of its folder, in lower case with hyphens.
  public let slug: String

  /// Every bundled data set, in the order in which they are listed.
  public static let all: [Dataset] = {
    var slugs: [String] = []
    for file in EmbeddedFile.all where !slugs.contains(file.folder) { slugs.append(file.folder) }
    return slugs.map(Dataset.init(bundled:))
  }()

  /// Finds a data set by its slug.
  ///
  /// - Parameter slug: The name of the data set, as in `"findex-latin-america"`.
  /// - Throws: ``DataError`` with code `unknownDataset` if there is none of that name; the
  ///   description lists the slugs that share a word with it, or else all of them.
  public init(_ slug: String) throws(DataError) {
    guard Dataset.all.contains(where: { $0.slug == slug }) else {
      throw Dataset.unknown(slug)
    }
    self.init(bundled: slug)
  }

  /// Names a data set that is known to be bundled.
  init(bundled slug: String) {
    self.slug = slug
  }

  /// The slug.
  public var description: String { slug }

  private static func unknown(_ slug: String) -> DataError {
    let near = all.map(\.slug).filter { sharesWord($0, slug) }
    let way =
      near.isEmpty
      ? "there are \(all.map(\.slug).joined(separator: ", "))."
      : "did you mean \(near.joined(separator: ", "))?"
    return DataError(.unknownDataset, culprit: slug, "There is no data set '\(slug)'; \(way)")
  }

  /// Whether two slugs have words that begin alike: what a person remembers of a slug is one of
  /// its words, seldom the whole.
  private static func sharesWord(_ left: String, _ right: String) -> Bool {
    let words = [left, right].map { slug in
      slug.lowercased().split { !$0.isLetter && !$0.isNumber }
    }
    return words[0].contains { word in
      words[1].contains { other in
        let alike = zip(word, other).prefix { $0 == $1 }.count
        return alike >= 3 || (alike > 0 && alike == min(word.count, other.count))
      }
    }
  }
}
