// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that is written whole or not at all.
///
///     try WholeFile.write(report.utf8, to: "report.html")
///
/// The bytes go to a temporary file beside the one that is wanted, which takes its place at the end.
/// If anything goes wrong the temporary file is removed, and a file that was there before stays as
/// it was.
public struct WholeFile: ~Copyable {
  private let path: String
  private let place: Place
  private var isOpen = true
  private var buffer: [UInt8] = []

  /// Where the bytes go.
  private struct Place {
    /// The file that is wanted, links followed.
    let target: String
    /// The file that is written, or `nil` for a device.
    let temporary: String?
    let descriptor: Int32
  }

  /// Writes a file.
  ///
  /// - Parameters:
  ///   - bytes: What the file is to hold.
  ///   - path: The file. A symbolic link stays one; a device such as `/dev/null` is written to.
  /// - Throws: ``TableError`` with code `fileUnwritable`.
  public static func write(_ bytes: some Sequence<UInt8>, to path: String) throws(TableError) {
    var file = try WholeFile(path)
    try file.append(bytes)
    try file.finish()
  }

  /// Begins a file.
  ///
  /// - Parameter path: The file.
  /// - Throws: ``TableError`` with code `fileUnwritable`.
  public init(_ path: String) throws(TableError) {
    place = try Self.place(path)
    self.path = path
  }

  private static func place(_ path: String) throws(TableError) -> Place {
    guard !path.isEmpty else { throw error(ENOENT, path) }
    var status = stat()
    let isThere = stat(path, &status) == 0
    if isThere, status.st_mode & S_IFMT == S_IFDIR { throw error(EISDIR, path) }
    if isThere, status.st_mode & S_IFMT != S_IFREG {
      let descriptor = open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw error(errno, path) }
      return Place(target: path, temporary: nil, descriptor: descriptor)
    }
    // Renaming would put the file in the place of a link that leads to it.
    var target = path
    if isThere, let real = realpath(path, nil) {
      target = String(cString: real)
      free(real)
      guard access(target, W_OK) == 0 else { throw error(errno, path) }
    }
    let temporary = "\(target).\(UInt32.random(in: 0 ... .max)).part"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw error(errno, path) }
    if isThere { fchmod(descriptor, status.st_mode & 0o7777) }
    return Place(target: target, temporary: temporary, descriptor: descriptor)
  }

  deinit {
    guard isOpen else { return }
    close(place.descriptor)
    if let temporary = place.temporary { unlink(temporary) }
  }

  /// Appends bytes.
  ///
  /// - Throws: ``TableError`` with code `fileUnwritable`.
  public mutating func append(_ bytes: some Sequence<UInt8>) throws(TableError) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= 1 << 20 { try flush() }
  }

  /// Writes what is left and gives the file its name.
  ///
  /// - Throws: ``TableError`` with code `fileUnwritable`.
  public consuming func finish() throws(TableError) {
    try flush()
    isOpen = false
    var isDone = close(place.descriptor) == 0
    if let temporary = place.temporary {
      isDone = isDone && rename(temporary, place.target) == 0
      if !isDone {
        let number = errno
        unlink(temporary)
        throw Self.error(number, path)
      }
    }
    guard isDone else { throw Self.error(errno, path) }
  }

  private mutating func flush() throws(TableError) {
    var written = 0
    while written < buffer.count {
      let count = buffer.withUnsafeBytes { bytes in
        bytes.baseAddress.map { posixWrite(place.descriptor, $0 + written, bytes.count - written) }
          ?? 0
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Self.error(errno, path) }
      written += count
    }
    buffer.removeAll(keepingCapacity: true)
  }

  private static func error(_ number: Int32, _ path: String) -> TableError {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    let (problem, remedy) =
      switch number {
      case _ where path.isEmpty: ("a file needs a name", "give one")
      case ENOENT where access(folder.isEmpty ? "/" : folder, F_OK) == 0:
        ("no file can be made in '\(folder)'", "write to another folder")
      case ENOENT, ENOTDIR:
        ("the folder '\(folder)' does not exist", "make it, or write to another folder")
      case EISDIR: ("this is a directory", "give the name of a file")
      case EACCES, EPERM, EROFS:
        ("the file cannot be written here", "ask for the right to write, or write elsewhere")
      case ENOSPC, EDQUOT: ("the disk is full", "make room, or write elsewhere")
      default:
        (
          "the file cannot be written (\(String(cString: strerror(number))))",
          "write it elsewhere"
        )
      }
    return TableError(.fileUnwritable, problem, remedy: remedy, file: path)
  }
}

private func posixWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
