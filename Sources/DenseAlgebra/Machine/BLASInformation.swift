// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import COpenBLAS

/// Which linear algebra library is doing the work, for a report of how a result was made.
///
///     print(BLASInformation.current)
///     // OpenBLAS 0.3.21 (Haswell kernels, 2 cores)
public struct BLASInformation: Hashable, Sendable, CustomStringConvertible {
  /// The library's name.
  public let vendor: String
  /// The library's version, as it states it.
  public let version: String
  /// The processor the library's kernels were written for. The same kernels give the same bits;
  /// others may differ in the last.
  public let kernels: String
  /// The number of cores that products use by default.
  public let cores: Int
  /// The file that the products were loaded from, or `nil` if the system cannot tell.
  public let path: String?
  /// The library's own line about how it was built.
  public let configuration: String

  /// The library that this process uses.
  public static let current: BLASInformation = {
    let cores = Processor.cores
    let configuration = text(openblas_get_config())
    let words = configuration.split(separator: " ")
    return BLASInformation(
      vendor: words.first.map(String.init) ?? "unknown",
      version: words.dropFirst().first.map(String.init) ?? "unknown",
      kernels: text(openblas_get_corename()),
      cores: cores,
      path: openblas_loaded_file().map { String(cString: $0) },
      configuration: configuration
    )
  }()

  /// Name, version, kernels and cores in one line.
  public var description: String { "\(vendor) \(version) (\(kernels) kernels, \(cores) cores)" }

  private static func text(_ pointer: UnsafePointer<CChar>?) -> String {
    pointer.map { String(cString: $0) } ?? "unknown"
  }
}
