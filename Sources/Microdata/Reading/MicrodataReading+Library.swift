// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import CReadStat

extension MicrodataReading {
  /// Lets the library read a file into a collector.
  static func parse(
    _ bytes: inout FileBytes,
    into collector: inout MicrodataCollector,
    _ format: MicrodataFormat,
    _ options: MicrodataOptions,
    rows: Bool
  ) -> readstat_error_t {
    guard let parser = readstat_parser_init() else { return READSTAT_ERROR_MALLOC }
    defer { readstat_parser_free(parser) }
    // Without this, an SPSS file that does not state its number of rows would have none.
    readstat_set_row_limit(parser, Int(Int32.max))
    setHandlers(parser, rows: rows)
    return withUnsafeMutablePointer(to: &bytes) { bytes in
      withUnsafeMutablePointer(to: &collector) { collector in
        readstat_set_io_ctx(parser, bytes)
        // The library keeps the pointer to the name of the encoding.
        return (options.encoding ?? "").withCString { encoding in
          if options.encoding != nil { readstat_set_file_character_encoding(parser, encoding) }
          return switch format {
          case .stata: readstat_parse_dta(parser, "", collector)
          case .spss: readstat_parse_sav(parser, "", collector)
          case .spssPortable: readstat_parse_por(parser, "", collector)
          }
        }
      }
    }
  }

  /// Tells the library where bytes come from and where facts and values go.
  private static func setHandlers(
    _ parser: UnsafeMutablePointer<readstat_parser_t>,
    rows: Bool
  ) {
    readstat_set_open_handler(parser) { _, _ in 0 }
    readstat_set_close_handler(parser) { _ in 0 }
    readstat_set_update_handler(parser) { _, _, _, _ in READSTAT_OK }
    readstat_set_seek_handler(parser) { offset, whence, context in
      guard let file = context?.assumingMemoryBound(to: FileBytes.self) else { return -1 }
      return readstat_off_t(file.pointee.seek(Int(offset), from: whence))
    }
    readstat_set_read_handler(parser) { target, count, context in
      guard let file = context?.assumingMemoryBound(to: FileBytes.self), let target else {
        return 0
      }
      return file.pointee.read(into: target, Int(clamping: count))
    }
    readstat_set_metadata_handler(parser) { metadata, context in
      guard let collector = collector(context), let metadata else { return HandlerAnswer.abort }
      collector.pointee.receive(metadata: metadata)
      return HandlerAnswer.proceed
    }
    readstat_set_variable_handler(parser) { _, variable, labelSet, context in
      guard let collector = collector(context), let variable else { return HandlerAnswer.abort }
      return collector.pointee.receive(variable: variable, labelSet: labelSet)
    }
    readstat_set_fweight_handler(parser) { variable, context in
      guard let collector = collector(context), let variable else { return HandlerAnswer.abort }
      collector.pointee.receive(weight: variable)
      return HandlerAnswer.proceed
    }
    readstat_set_value_label_handler(parser) { set, value, label, context in
      guard let collector = collector(context), let set, let label else {
        return HandlerAnswer.abort
      }
      return collector.pointee.receive(label: label, of: value, set: set)
    }
    guard rows else { return }
    readstat_set_value_handler(parser) { row, variable, value, context in
      guard let collector = collector(context), let variable else { return HandlerAnswer.abort }
      return collector.pointee.receive(
        value: value,
        row: Int(row),
        position: Int(readstat_column_position(variable))
      )
    }
  }
}

/// What a handler tells the library to do.
enum HandlerAnswer {
  /// Go on.
  static let proceed = CInt(READSTAT_HANDLER_OK)
  /// Go on without the values of this variable.
  static let skip = CInt(READSTAT_HANDLER_SKIP_VARIABLE)
  /// Stop reading.
  static let abort = CInt(READSTAT_HANDLER_ABORT)
}

private func collector(
  _ context: UnsafeMutableRawPointer?
) -> UnsafeMutablePointer<MicrodataCollector>? {
  context?.assumingMemoryBound(to: MicrodataCollector.self)
}
