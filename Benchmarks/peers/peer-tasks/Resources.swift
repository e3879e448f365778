// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What this process has taken from the machine so far.
struct Resources {
  /// The seconds of all cores together, the system's own work for the process among them.
  let coreSeconds: Double
  /// The highest resident memory.
  let peakBytes: Int

  static var ofThisProcess: Resources {
    var usage = rusage()
    #if canImport(Glibc)
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    #else
      getrusage(RUSAGE_SELF, &usage)
    #endif
    #if os(Linux)
      let unit = 1024
    #else
      let unit = 1
    #endif
    return Resources(
      coreSeconds: seconds(usage.ru_utime) + seconds(usage.ru_stime),
      peakBytes: Int(usage.ru_maxrss) * unit
    )
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + 1e-6 * Double(time.tv_usec)
  }
}
