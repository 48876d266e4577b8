internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Hands out the numbers `0..<count` in blocks to whichever thread asks next.
package final class WorkQueue: Sendable {
  private let next = Atomic<Int>(0)
  private let count: Int
  private let block: Int

  /// Hands out `0..<count`, at most `block` numbers at a time.
  package init(count: Int, block: Int) {
    self.count = count
    self.block = block
  }

  /// The next block, or `nil` when all is handed out.
  package func take() -> Range<Int>? {
    let start = next.wrappingAdd(block, ordering: .relaxed).oldValue
    return start < count ? start..<min(count, start + block) : nil
  }
}

/// The number of processors that are online, at least 1.
package func onlineProcessorCount() -> Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

/// Runs `work` on `threads` threads at once, the calling one among them; results by thread number.
///
/// Plain threads rather than a task group: reading and the join are called from synchronous code,
/// and starting the concurrency runtime costs a short command more than its work does.
package func concurrently<Result: Sendable>(
  threads: Int, _ work: @escaping @Sendable (_ thread: Int) -> Result
) -> [Result] {
  guard threads > 1 else { return [work(0)] }
  let slots = (1..<threads).map { thread in ThreadSlot { work(thread) } }
  let handles = slots.map { slot -> pthread_t? in
    var handle = pthread_t()
    let context = Unmanaged.passRetained(slot as ThreadBody).toOpaque()
    let status = pthread_create(&handle, nil, threadEntry, context)
    if status == 0 { return handle }
    Unmanaged<ThreadBody>.fromOpaque(context).release()
    return nil
  }
  let own = work(0)
  return [own]
    + zip(slots, handles).map { slot, handle in
      // A thread that could not be had is a thread whose share the caller does itself.
      if let handle { pthread_join(handle, nil) } else { slot.run() }
      return slot.takeResult()
    }
}

/// Works out a value for each of `0..<count` on several threads, each of which takes the next number; in order.
package func concurrently<Value: Sendable>(
  count: Int, threads: Int, _ value: @escaping @Sendable (_ number: Int) -> Value
) -> [Value] {
  let queue = WorkQueue(count: count, block: 1)
  let shares = concurrently(threads: min(threads, count)) { _ in
    var share: [(number: Int, value: Value)] = []
    while let block = queue.take() {
      for number in block { share.append((number, value(number))) }
    }
    return share
  }
  return shares.joined().sorted { $0.number < $1.number }.map(\.value)
}

/// What a thread is started with; a class without generics, because C code holds it.
private class ThreadBody {
  func run() {}
}

private final class ThreadSlot<Result: Sendable>: ThreadBody {
  private let work: @Sendable () -> Result
  private var result: Result?

  init(_ work: @escaping @Sendable () -> Result) { self.work = work }

  // Written by one thread and read by another after `pthread_join`, which orders the two.
  override func run() { result = work() }

  func takeResult() -> Result {
    guard let result else { preconditionFailure("a thread ended without its result") }
    return result
  }
}

private func threadEntry(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  if let context { Unmanaged<ThreadBody>.fromOpaque(context).takeRetainedValue().run() }
  return nil
}
