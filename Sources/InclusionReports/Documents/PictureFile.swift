// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import Foundation

/// Makes pictures for print and slides of a chart, through `rsvg-convert` (Debian's librsvg2-bin).
public struct PictureFile: Hashable, Sendable {
  /// What a picture is stored as.
  public enum Format: String, CaseIterable, Sendable {
    /// Pixels.
    case png
    /// Lines and letters, for print.
    case pdf
  }

  /// The format.
  public let format: Format
  /// How many pixels a pixel of the chart becomes in PNG; 0.1 to 10.
  public let scale: Double

  /// A picture of a format.
  ///
  /// - Parameters:
  ///   - format: The format.
  ///   - scale: How many pixels a pixel of the chart becomes in PNG.
  public init(_ format: Format, scale: Double = 2) {
    self.format = format
    self.scale = scale.isFinite ? min(max(scale, 0.1), 10) : 2
  }

  /// Writes a chart as a picture.
  ///
  /// - Parameters:
  ///   - drawing: The chart.
  ///   - path: Where it is written.
  ///   - searchPath: The folders in which `rsvg-convert` is looked for; `nil` takes the
  ///     environment's.
  /// - Throws: ``ReportError`` with code `toolMissing` if `rsvg-convert` is not installed,
  ///   `notWritable` if the place cannot be written, `toolFailed` if the program fails.
  public func write(
    _ drawing: ChartDrawing,
    to path: String,
    searchPath: String? = nil
  ) throws(ReportError) {
    let folders: String = searchPath ?? ProcessInfo.processInfo.environment["PATH"] ?? ""
    let tools: [String] = folders.split(separator: ":").map { "\($0)/rsvg-convert" }
    guard let tool = tools.first(where: FileManager.default.isExecutableFile) else {
      throw ReportError(
        .toolMissing,
        culprit: "rsvg-convert",
        "A \(format.rawValue.uppercased()) needs rsvg-convert, which is not installed; on Debian: "
          + "apt-get install librsvg2-bin. The SVG itself needs nothing."
      )
    }
    let target = URL(fileURLWithPath: path)
    let part = target.deletingLastPathComponent()
      .appendingPathComponent(".\(target.lastPathComponent).\(UUID().uuidString)")
    let source = part.appendingPathExtension("svg")
    defer {
      try? FileManager.default.removeItem(at: part)
      try? FileManager.default.removeItem(at: source)
    }
    do {
      try Data(drawing.svg.utf8).write(to: source)
    } catch {
      throw ReportError(
        .notWritable,
        culprit: path,
        "'\(path)' cannot be written; choose a place that you may write to."
      )
    }
    let status: Int32? = run(tool, from: source, to: part)
    guard status == 0 else {
      throw ReportError(
        .toolFailed,
        culprit: tool,
        "'\(tool)' could not draw '\(path)' (\(status.map { "status \($0)" } ?? "not started"))."
      )
    }
    guard rename(part.path, target.path) == 0 else {
      throw ReportError(
        .notWritable,
        culprit: path,
        "'\(path)' cannot be replaced; choose a place that you may write to."
      )
    }
  }

  /// Runs the program to its end; gives its status, or nothing if it did not start.
  private func run(_ tool: String, from source: URL, to target: URL) -> Int32? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: tool)
    process.arguments = [
      "--format", format.rawValue, "--zoom", "\(format == .png ? scale : 1)",
      "--output", target.path, source.path,
    ]
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { return nil }
    process.waitUntilExit()
    return process.terminationStatus
  }
}
