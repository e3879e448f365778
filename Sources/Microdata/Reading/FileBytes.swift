// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import CReadStat

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The bytes of a file, as the library asks for them.
///
/// The file is read with `pread` through one buffer, not mapped: a file that shrinks while it is
/// read is then short, and not the end of the program. What went wrong is noted here, because the
/// library does not tell a file that ends from one that makes no sense.
struct FileBytes: ~Copyable {
  /// What was asked for beyond the end.
  struct Shortage {
    /// How many bytes were wanted; the greatest number there is for a place beyond the end.
    let wanted: Int
    /// How many of them there were.
    let got: Int
  }

  /// The number of bytes in the file.
  let count: Int
  /// The first time that more was asked for than there is, or `nil` if it never was.
  private(set) var shortage: Shortage?
  /// The number of the system's error, if reading failed.
  private(set) var failure: CInt?

  private let descriptor: CInt
  private var position = 0
  private let buffer: UnsafeMutableRawBufferPointer
  /// What of the file is in the buffer.
  private var buffered = 0..<0

  /// Opens a file.
  init(path: String) throws(MicrodataError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw Self.error(errno, path) }
    var status = stat()
    let problem: MicrodataError? =
      if fstat(descriptor, &status) != 0 {
        Self.error(errno, path)
      } else if status.st_mode & S_IFMT == S_IFDIR {
        Self.error(EISDIR, path)
      } else if status.st_mode & S_IFMT != S_IFREG {
        MicrodataError(
          .fileUnreadable,
          "this is a pipe or a device, and microdata are read back and forth",
          remedy: "save it as a file first",
          file: path
        )
      } else if status.st_size == 0 {
        MicrodataError(.emptyFile, "the file is empty", remedy: "get it again", file: path)
      } else {
        nil
      }
    if let problem {
      close(descriptor)
      throw problem
    }
    self.descriptor = descriptor
    count = Int(status.st_size)
    buffer = .allocate(byteCount: 1 << 18, alignment: 16)
  }

  deinit {
    close(descriptor)
    buffer.deallocate()
  }

  /// The bytes in a part of the file; fewer if the file is shorter.
  mutating func bytes(_ range: Range<Int>) -> [UInt8] {
    let returning = position
    defer { position = returning }
    position = max(0, range.lowerBound)
    let wanted = max(0, min(range.upperBound, count) - position)
    return [UInt8](unsafeUninitializedCapacity: wanted) { bytes, filled in
      filled = bytes.baseAddress.map { read(into: $0, wanted) } ?? 0
    }
  }

  /// Moves to another place, which may lie beyond the end.
  ///
  /// - Returns: The place, or −1 if there is no such place.
  mutating func seek(_ offset: Int, from whence: readstat_io_flags_t) -> Int {
    let origin =
      switch whence {
      case READSTAT_SEEK_SET: 0
      case READSTAT_SEEK_CUR: position
      default: count
      }
    let (place, overflow) = origin.addingReportingOverflow(offset)
    guard !overflow, place >= 0 else { return -1 }
    if place > count { note(Shortage(wanted: .max, got: 0)) }
    position = place
    return place
  }

  /// Copies the next bytes.
  ///
  /// - Returns: How many there were. Never a negative number: some calls in the library take one for
  ///   a large count.
  mutating func read(into target: UnsafeMutableRawPointer, _ wanted: Int) -> Int {
    var done = 0
    while done < wanted {
      if !buffered.contains(position) {
        guard fill() else { break }
      }
      let taken = min(wanted - done, buffered.upperBound - position)
      if let source = buffer.baseAddress {
        (target + done).copyMemory(
          from: source + (position - buffered.lowerBound),
          byteCount: taken
        )
      }
      done += taken
      position += taken
    }
    if done < wanted { note(Shortage(wanted: wanted, got: done)) }
    return done
  }

  private mutating func note(_ shortage: Shortage) {
    if self.shortage == nil { self.shortage = shortage }
  }

  private mutating func fill() -> Bool {
    while true {
      let got = pread(descriptor, buffer.baseAddress, buffer.count, off_t(position))
      if got > 0 {
        buffered = position..<position + got
        return true
      }
      if got == 0 { return false }
      if errno != EINTR {
        failure = errno
        return false
      }
    }
  }

  /// What an error of the system means.
  static func error(_ number: CInt, _ path: String) -> MicrodataError {
    switch number {
    case ENOENT, ENOTDIR:
      MicrodataError(.fileMissing, "there is no such file", remedy: "check the path", file: path)
    case EISDIR:
      MicrodataError(
        .fileIsDirectory,
        "this is a directory",
        remedy: "give a file inside it",
        file: path
      )
    default:
      MicrodataError(
        .fileUnreadable,
        "the file cannot be read (\(String(cString: strerror(number))))",
        remedy: "check that you may read it",
        file: path
      )
    }
  }
}
