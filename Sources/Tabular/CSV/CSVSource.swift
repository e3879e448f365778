// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where the bytes of a text come from: memory, a file that can be read again, or a pipe.
///
/// Files are read with `pread`, not mapped: a file that shrinks while it is read is then short, and
/// not the end of the program.
final class CSVSource {
  private enum Kind {
    case memory([UInt8])
    case file(Int32)
    /// A pipe, with the bytes at its beginning that may be asked for again.
    case pipe(Int32, kept: [UInt8], position: Int)
  }

  /// What errors call the text.
  let name: String
  /// The number of bytes, if it is known.
  let byteCount: Int?
  private var kind: Kind
  private let closes: Bool

  init(bytes: [UInt8], name: String) {
    self.name = name
    kind = .memory(bytes)
    byteCount = bytes.count
    closes = false
  }

  /// Opens a file.
  init(path: String) throws(TableError) {
    name = path
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.error(errno, path) }
    closes = true
    do throws(TableError) {
      (kind, byteCount) = try Self.kind(of: descriptor, path)
    } catch {
      close(descriptor)
      throw error
    }
  }

  /// Takes a descriptor that is open; it stays open.
  init(descriptor: Int32, name: String) throws(TableError) {
    self.name = name
    closes = false
    (kind, byteCount) = try Self.kind(of: descriptor, name)
  }

  deinit {
    guard closes else { return }
    switch kind {
    case .memory: break
    case .file(let descriptor), .pipe(let descriptor, _, _): close(descriptor)
    }
  }

  private static func kind(
    of descriptor: Int32,
    _ name: String
  ) throws(TableError) -> (Kind, Int?) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw error(errno, name) }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: throw error(EISDIR, name)
    case S_IFREG where lseek(descriptor, 0, SEEK_CUR) == 0:
      return (.file(descriptor), Int(status.st_size))
    default: return (.pipe(descriptor, kept: [], position: 0), nil)
    }
  }

  /// Whether bytes can be read a second time.
  var isRepeatable: Bool {
    if case .pipe = kind { return false }
    return true
  }

  /// Reads a pipe to its end, so that it can be read a second time.
  func keepAll() throws(TableError) -> CSVSource {
    guard case .pipe(let descriptor, var kept, _) = kind else { return self }
    let capacity = 1 << 20
    let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    defer { buffer.deallocate() }
    while true {
      let count = try Self.readOnce(name) { Self.readPipe(descriptor, buffer, capacity) }
      guard count > 0 else { break }
      kept.append(contentsOf: UnsafeBufferPointer(start: buffer, count: count))
      // A zero byte is an error wherever it stands: what comes behind it need not be kept, which
      // may be without end.
      if memchr(buffer, 0, count) != nil { break }
    }
    return CSVSource(bytes: kept, name: name)
  }

  /// Reads bytes from an offset on until the buffer is full or the text ends.
  ///
  /// A pipe can be read again only as far as it was read while `keeping` was true.
  ///
  /// - Returns: How many bytes were read; fewer than asked for only at the end.
  func read(
    into buffer: UnsafeMutablePointer<UInt8>,
    count: Int,
    at offset: Int,
    keeping: Bool = false
  ) throws(TableError) -> Int {
    switch kind {
    case .memory(let bytes):
      let available = max(0, min(count, bytes.count - offset))
      bytes.withUnsafeBufferPointer { bytes in
        if available > 0, let start = bytes.baseAddress {
          buffer.update(from: start + offset, count: available)
        }
      }
      return available
    case .file(let descriptor):
      var filled = 0
      while filled < count {
        let got = try Self.readOnce(name) {
          pread(descriptor, buffer + filled, count - filled, off_t(offset + filled))
        }
        guard got > 0 else { break }
        filled += got
      }
      return filled
    case .pipe(let descriptor, var kept, var position):
      var filled = 0
      if offset < kept.count {
        filled = min(count, kept.count - offset)
        kept.withUnsafeBufferPointer { kept in
          if let start = kept.baseAddress { buffer.update(from: start + offset, count: filled) }
        }
      }
      while filled < count {
        let got = try Self.readOnce(name) {
          Self.readPipe(descriptor, buffer + filled, count - filled)
        }
        guard got > 0 else { break }
        filled += got
        position += got
      }
      if keeping {
        let fresh = position - kept.count
        kept.append(contentsOf: UnsafeBufferPointer(start: buffer + filled - fresh, count: fresh))
      }
      kind = .pipe(descriptor, kept: kept, position: position)
      return filled
    }
  }

  private static func readPipe(
    _ descriptor: Int32,
    _ buffer: UnsafeMutablePointer<UInt8>,
    _ count: Int
  ) -> Int {
    #if canImport(Darwin)
      Darwin.read(descriptor, buffer, count)
    #elseif canImport(Musl)
      Musl.read(descriptor, buffer, count)
    #else
      Glibc.read(descriptor, buffer, count)
    #endif
  }

  private static func readOnce(_ name: String, _ call: () -> Int) throws(TableError) -> Int {
    while true {
      let count = call()
      if count >= 0 { return count }
      if errno != EINTR { throw error(errno, name) }
    }
  }

  private static func error(_ number: Int32, _ name: String) -> TableError {
    switch number {
    case ENOENT, ENOTDIR:
      TableError(.fileMissing, "there is no such file", remedy: "check the path", file: name)
    case EISDIR:
      TableError(
        .fileIsDirectory,
        "this is a directory",
        remedy: "give a file inside it",
        file: name
      )
    default:
      TableError(
        .fileUnreadable,
        "the file cannot be read (\(String(cString: strerror(number))))",
        remedy: "check that it is there and that you may read it",
        file: name
      )
    }
  }
}
