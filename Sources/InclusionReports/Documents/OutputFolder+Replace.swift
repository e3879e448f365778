// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import Foundation

extension OutputFolder {
  /// Puts a set of files into the folder: all of them, or none.
  ///
  /// Every file is written to a hidden folder first and then takes its place. If one cannot, those
  /// that already had are put back as they were. Other files of the folder are left alone.
  ///
  /// - Parameters:
  ///   - files: The files.
  ///   - stale: Files of an earlier report that are taken away; those that are not there, or are
  ///     written anew, do not matter.
  /// - Throws: ``ReportError`` with code `notWritable`; the folder is then as it was.
  public func replace(_ files: [ReportFile], discarding stale: [String] = []) throws(ReportError) {
    var change = FolderChange(folder: path)
    do {
      try change.make(files, discarding: stale)
    } catch {
      change.undo()
      throw ReportError(
        .notWritable,
        culprit: path,
        "The report cannot be written to '\(path)' (\(error.reason)); nothing there was changed. "
          + "Choose a folder that you may write to."
      )
    }
  }

  /// The pictures that the report in this folder shows, so that they can be taken away with it.
  public func picturesOfEarlierReport() -> [String] {
    let file: URL = URL(fileURLWithPath: path).appendingPathComponent("report.md")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    return text.split(separator: "](charts/", omittingEmptySubsequences: false).dropFirst()
      .compactMap { rest in
        guard let end = rest.firstIndex(of: ")") else { return nil }
        let name: Substring = rest[..<end]
        let isOurs: Bool = name.prefix(2).allSatisfy(\.isNumber) && name.hasSuffix(".svg")
        let isPlain: Bool = name.allSatisfy {
          $0.isASCII && ($0.isLetter || $0.isNumber || "-.".contains($0))
        }
        return isOurs && isPlain && !name.contains("..") ? "charts/\(name)" : nil
      }
  }
}

/// Files on their way into a folder, and what stood there before.
private struct FolderChange {
  /// What went wrong.
  struct Failure: Error {
    let reason: String
  }

  private let folder: URL
  private let hidden: URL
  /// The files that took their place, and where what they replaced is kept.
  private var placed: [(place: URL, before: URL?)] = []
  private var madeFolders: [URL] = []
  private let files = FileManager.default

  init(folder: String) {
    self.folder = URL(fileURLWithPath: folder)
    hidden = self.folder.appendingPathComponent(".report-\(UUID().uuidString).part")
  }

  /// Writes everything aside, then moves it into place.
  mutating func make(_ new: [ReportFile], discarding stale: [String]) throws(Failure) {
    for file in new {
      try writing(file.path) {
        let aside = hidden.appendingPathComponent("new/\(file.path)")
        try files.createDirectory(
          at: aside.deletingLastPathComponent(),
          withIntermediateDirectories: true
        )
        try Data(file.bytes).write(to: aside)
      }
    }
    for file in new {
      let place = folder.appendingPathComponent(file.path)
      var isFolder: ObjCBool = false
      if files.fileExists(atPath: place.path, isDirectory: &isFolder), isFolder.boolValue {
        throw Failure(reason: "'\(file.path)' is a folder there")
      }
      try makeFolder(of: place)
      let before: URL? = try keep(place, file.path)
      guard rename(hidden.appendingPathComponent("new/\(file.path)").path, place.path) == 0 else {
        throw Failure(reason: "'\(file.path)': \(String(cString: strerror(errno)))")
      }
      placed.append((place, before))
    }
    let names: Set<String> = Set(new.map(\.path))
    for path in stale where !names.contains(path) {
      let place = folder.appendingPathComponent(path)
      guard let before = try keep(place, path) else { continue }
      try writing(path) { try files.removeItem(at: place) }
      placed.append((place, before))
    }
    try? files.removeItem(at: hidden)
  }

  /// Puts back what was there.
  func undo() {
    for (place, before) in placed.reversed() {
      if let before {
        _ = rename(before.path, place.path)
      } else {
        try? files.removeItem(at: place)
      }
    }
    for made in madeFolders.reversed() { try? files.removeItem(at: made) }
    try? files.removeItem(at: hidden)
  }

  private mutating func makeFolder(of place: URL) throws(Failure) {
    let inner: URL = place.deletingLastPathComponent()
    guard !files.fileExists(atPath: inner.path) else { return }
    try writing(inner.lastPathComponent) {
      try files.createDirectory(at: inner, withIntermediateDirectories: true)
    }
    madeFolders.append(inner)
  }

  /// Keeps a second name for a file that is about to be replaced; nothing if there is none.
  private func keep(_ place: URL, _ path: String) throws(Failure) -> URL? {
    guard files.fileExists(atPath: place.path) else { return nil }
    let before: URL = hidden.appendingPathComponent("old/\(path)")
    try writing(path) {
      try files.createDirectory(
        at: before.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      // A copy, where the file system knows no second names.
      do {
        try files.linkItem(at: place, to: before)
      } catch {
        try files.copyItem(at: place, to: before)
      }
    }
    return before
  }

  private func writing(_ path: String, _ work: () throws -> Void) throws(Failure) {
    do {
      try work()
    } catch {
      let number: Int? = (error as NSError).userInfo[NSUnderlyingErrorKey]
        .flatMap { ($0 as? NSError)?.code }
      let reason: String = number.map { String(cString: strerror(Int32($0))) } ?? "not written"
      throw Failure(reason: "'\(path)': \(reason)")
    }
  }
}
