// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import COpenBLAS
internal import Dispatch

/// Who has the cores: this package, not OpenBLAS.
///
/// OpenBLAS keeps one thread count for the whole process, and the version that Debian ships has no
/// count per thread. Were it changed around every call, two callers at the same time would change
/// it under each other. So it is changed once, before the first call into OpenBLAS, to one thread,
/// and never again: `cores` is a lazy constant, which Swift initializes exactly once however many
/// threads ask for it, and every call into OpenBLAS goes through ``BLAS`` or ``LAPACK``, which ask
/// for it first. There is no lock to wait for and no state to restore.
///
/// Products then use all cores by cutting their work in tiles that depend on the shape alone and
/// running the tiles side by side, each at one thread inside OpenBLAS. That is as fast as
/// OpenBLAS's own threads on square matrices, faster on tall ones, and gives the same bits for any
/// number of cores. Factorizations run on the calling thread.
///
/// A program that links OpenBLAS for its own purposes finds it at one thread after the first call;
/// if it sets another count, results stay right but need not be the same to the last bit.
enum Processor {
  /// The cores OpenBLAS would have used: all that the process may run on, or fewer if the
  /// environment's `OPENBLAS_NUM_THREADS` says so.
  static let cores: Int = {
    let available = Int(openblas_get_num_threads())
    openblas_set_num_threads(1)
    return max(1, available)
  }()

  /// Makes sure that OpenBLAS runs at one thread.
  @inline(__always)
  static func takeCores() { _ = cores }

  /// Runs tasks side by side and returns when all are done.
  ///
  /// The calling thread is one of the workers, so there is progress even if every other thread of
  /// the process is busy or waiting.
  static func perform(tasks: Int, on cores: Cores, _ task: (_ index: Int) -> Void) {
    let workers = cores.workers(for: tasks)
    guard workers > 1 else {
      for index in 0..<tasks { task(index) }
      return
    }
    withoutActuallyEscaping(task) { task in
      // The tasks write to disjoint pieces of memory, which the compiler cannot see.
      nonisolated(unsafe) let task = task
      if workers == Self.cores {
        DispatchQueue.concurrentPerform(iterations: tasks) { task($0) }
      } else {
        DispatchQueue.concurrentPerform(iterations: workers) { worker in
          for index in stride(from: worker, to: tasks, by: workers) { task(index) }
        }
      }
    }
  }
}
