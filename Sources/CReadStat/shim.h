// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

#ifndef CREADSTAT_SHIM_H
#define CREADSTAT_SHIM_H

#include <readstat.h>

// What the reader asks of every single cell, inlined: a call into the library costs as much as the
// rest of the work on a number.

static inline int readstat_cell_is_text(readstat_value_t value) {
  return value.type == READSTAT_TYPE_STRING || value.type == READSTAT_TYPE_STRING_REF;
}

static inline int readstat_cell_is_missing(readstat_value_t value) {
  return value.is_system_missing || value.is_tagged_missing;
}

// The letter of Stata's .a to .z, or 0.
static inline int readstat_cell_tag(readstat_value_t value) {
  return value.is_tagged_missing ? value.tag : 0;
}

static inline double readstat_cell_number(readstat_value_t value) {
  switch (value.type) {
  case READSTAT_TYPE_INT8: return value.v.i8_value;
  case READSTAT_TYPE_INT16: return value.v.i16_value;
  case READSTAT_TYPE_INT32: return value.v.i32_value;
  case READSTAT_TYPE_FLOAT: return value.v.float_value;
  default: return value.v.double_value;
  }
}

// The position of a column among those that are kept.
static inline int readstat_column_position(const readstat_variable_t *variable) {
  return variable->index_after_skipping;
}

#endif
