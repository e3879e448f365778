// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

#ifndef C_INCLUSION_DATA_H
#define C_INCLUSION_DATA_H

#include <stddef.h>

/// A file of a bundled data set. It lies inside the binary for as long as the program runs, so that
/// the data are found wherever the binary is moved or installed.
struct inclusion_data_file {
  /// The folder of the data set and the name of the file, as in "egdi/data.csv".
  const char *path;
  /// The file, byte for byte; no zero byte follows.
  const unsigned char *bytes;
  /// The number of bytes.
  size_t count;
};

/// The number of bundled files.
size_t inclusion_data_file_count(void);

/// A bundled file by its place, from 0; one with an empty path and no bytes past the last.
struct inclusion_data_file inclusion_data_file_at(size_t index);

#endif
