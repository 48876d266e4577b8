internal import Glibc

// Two calls of Linux that the toolchain's headers hide behind `_GNU_SOURCE`, found by name.

/// Writes all of the file system that `descriptor` is on to the disk: `syncfs(2)`, else `sync(2)`.
func synchronise(fileSystemOf descriptor: Int32) -> Int32 {
  typealias Function = @convention(c) (Int32) -> Int32
  guard let address = dlsym(nil, "syncfs") else {
    sync()
    return 0
  }
  return unsafeBitCast(address, to: Function.self)(descriptor)
}

/// Swaps two paths in one step: `renameat2(2)` with `RENAME_EXCHANGE`.
/// - Returns: -1 with `errno` set, `ENOSYS` where the C library has no such call.
func exchangePaths(_ left: String, _ right: String) -> Int32 {
  typealias Function =
    @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32
  guard let address = dlsym(nil, "renameat2") else {
    errno = ENOSYS
    return -1
  }
  let exchange: UInt32 = 2
  let function = unsafeBitCast(address, to: Function.self)
  return left.withCString { left in
    right.withCString { function(AT_FDCWD, left, AT_FDCWD, $0, exchange) }
  }
}
