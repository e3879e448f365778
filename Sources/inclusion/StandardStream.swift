// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Standard output and standard error, which may be closed or full.
enum StandardStream: Int32 {
  case output = 1
  case error = 2

  /// Whether a person reads along.
  var isTerminal: Bool { isatty(rawValue) == 1 }

  /// How many columns the terminal has: those of `COLUMNS` where it holds a number, else those that
  /// the terminal says; nil where there is no terminal.
  var columns: Int? {
    guard isTerminal else { return nil }
    if let text = getenv("COLUMNS"), let columns = Int(String(cString: text)), columns > 0 {
      return columns
    }
    var size = winsize()
    guard ioctl(rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Writes a text to its end; the line of progress is taken away before.
  ///
  /// - Throws: ``CommandFailure`` if the stream is closed or full.
  func write(_ text: String) throws {
    ProgressLine.standard?.finish()
    try put(text)
  }

  /// Writes a text to its end, and leaves alone what else stands on the terminal.
  ///
  /// - Throws: ``CommandFailure`` if the stream is closed or full.
  func put(_ text: String) throws {
    var text = text
    let failure: Int32? = text.withUTF8 { bytes in
      var written = 0
      while written < bytes.count, let start = bytes.baseAddress {
        let count = posixWrite(rawValue, start + written, bytes.count - written)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return errno }
        written += count
      }
      return nil
    }
    guard let failure else { return }
    throw CommandFailure(
      "The answer cannot be written to standard output (\(String(cString: strerror(failure)))); "
        + "write it to a file with --out."
    )
  }
}

private func posixWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
