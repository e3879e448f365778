// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The distinct texts of a column, found by their bytes and numbered in the order they came.
///
/// An open-addressing table over bytes: a text of up to eight bytes is its own key, a longer one is
/// found by a hash and compared in full. No string is made until all of the column is known.
///
/// The memory is raw so that a worker's inner loop pays neither for reference counts nor for bounds;
/// whoever makes a table has to ``destroy()`` it.
struct LevelTable {
  private struct Slot {
    var key: UInt64
    var length: UInt32
    var entry: Int32
  }

  private struct Entry {
    var offset: Int
    var length: Int
    var code: Int32
  }

  /// The code of a text that is not sound in its encoding, or holds a zero byte.
  static let unsound: Int32 = -2

  private var slots: UnsafeMutablePointer<Slot>
  private var slotCount: Int
  private var entries: UnsafeMutablePointer<Entry>
  private var entryCount = 0
  private var entryCapacity: Int
  private var bytes: UnsafeMutablePointer<UInt8>
  private var byteCount = 0
  private var byteCapacity: Int
  /// The number of levels, missing tokens not among them.
  private(set) var levelCount = 0

  init() {
    slotCount = 64
    slots = .allocate(capacity: slotCount)
    slots.initialize(repeating: Slot(key: 0, length: 0, entry: -1), count: slotCount)
    entryCapacity = 32
    entries = .allocate(capacity: entryCapacity)
    byteCapacity = 512
    bytes = .allocate(capacity: byteCapacity)
  }

  /// Gives the memory back.
  func destroy() {
    slots.deallocate()
    entries.deallocate()
    bytes.deallocate()
  }

  /// The code of a text, a new one if it has not been seen. At least eight bytes must be readable
  /// after its start.
  @inline(__always)
  mutating func code(
    _ start: UnsafePointer<UInt8>,
    _ length: Int,
    _ dialect: borrowing CSVDialect
  ) -> Int32 {
    let key = Self.key(start, length)
    var index = Self.mixed(key, length) & (slotCount &- 1)
    while true {
      let slot = slots[index]
      if slot.entry < 0 { return insert(start, length, key, at: index, dialect) }
      if slot.key == key, slot.length == UInt32(truncatingIfNeeded: length) {
        let entry = entries[Int(slot.entry)]
        if length <= 8 || memcmp(bytes + entry.offset, start, length) == 0 { return entry.code }
      }
      index = (index &+ 1) & (slotCount &- 1)
    }
  }

  @inline(__always)
  private static func key(_ start: UnsafePointer<UInt8>, _ length: Int) -> UInt64 {
    let raw = UnsafeRawPointer(start)
    if length < 8 {
      let word = UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self))
      return word & ((1 &<< UInt64(truncatingIfNeeded: 8 &* length)) &- 1)
    }
    if length == 8 { return UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self)) }
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    var offset = 0
    while offset &+ 8 < length {
      hash = folded(hash ^ raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset &+= 8
    }
    return folded(hash ^ raw.loadUnaligned(fromByteOffset: length &- 8, as: UInt64.self))
  }

  @inline(__always)
  private static func folded(_ word: UInt64) -> UInt64 {
    let product = word.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
  }

  @inline(__always)
  private static func mixed(_ key: UInt64, _ length: Int) -> Int {
    Int(truncatingIfNeeded: folded(key ^ UInt64(truncatingIfNeeded: length) &<< 56) >> 1)
  }

  @inline(never)
  private mutating func insert(
    _ start: UnsafePointer<UInt8>,
    _ length: Int,
    _ key: UInt64,
    at index: Int,
    _ dialect: borrowing CSVDialect
  ) -> Int32 {
    let text = UnsafeBufferPointer(start: start, count: length)
    guard dialect.isSound(text) else { return Self.unsound }
    var code: Int32 = -1
    if !dialect.isMissing(text) {
      code = Int32(truncatingIfNeeded: levelCount)
      levelCount += 1
    }
    if entryCount == entryCapacity {
      entries = Self.grown(entries, from: entryCount, to: 2 * entryCapacity)
      entryCapacity *= 2
    }
    // Comparing reads whole texts only, so the bytes need no padding.
    if byteCount + length > byteCapacity {
      let capacity = max(2 * byteCapacity, byteCount + length)
      bytes = Self.grown(bytes, from: byteCount, to: capacity)
      byteCapacity = capacity
    }
    (bytes + byteCount).update(from: start, count: length)
    (entries + entryCount).initialize(to: Entry(offset: byteCount, length: length, code: code))
    slots[index] = Slot(
      key: key,
      length: UInt32(truncatingIfNeeded: length),
      entry: Int32(truncatingIfNeeded: entryCount)
    )
    byteCount += length
    entryCount += 1
    if 2 * entryCount > slotCount { rehash() }
    return code
  }

  private mutating func rehash() {
    let wider = 4 * slotCount
    let replacement = UnsafeMutablePointer<Slot>.allocate(capacity: wider)
    replacement.initialize(repeating: Slot(key: 0, length: 0, entry: -1), count: wider)
    for index in 0..<slotCount where slots[index].entry >= 0 {
      let slot = slots[index]
      var place = Self.mixed(slot.key, Int(slot.length)) & (wider - 1)
      while replacement[place].entry >= 0 { place = (place + 1) & (wider - 1) }
      replacement[place] = slot
    }
    slots.deallocate()
    slots = replacement
    slotCount = wider
  }

  private static func grown<Element>(
    _ pointer: UnsafeMutablePointer<Element>,
    from count: Int,
    to capacity: Int
  ) -> UnsafeMutablePointer<Element> {
    let wider = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
    wider.moveInitialize(from: pointer, count: count)
    pointer.deallocate()
    return wider
  }

  /// The levels in the order of their codes, from a code on.
  func levels(from first: Int, _ dialect: borrowing CSVDialect) -> [String] {
    var levels: [String] = []
    levels.reserveCapacity(levelCount - first)
    for index in 0..<entryCount where entries[index].code >= first {
      let entry = entries[index]
      levels.append(
        dialect.string(UnsafeBufferPointer(start: bytes + entry.offset, count: entry.length))
      )
    }
    return levels
  }
}
