/* Lets the n-th call of a program to the file system fail, for scripts/checks/faults: preloaded, so that the calls
 * of libraries count too.
 *
 * FAULT_UNDER   only calls about this folder count
 * FAULT_NAME    and of those only about files whose names begin so; empty for all
 * FAULT_CALL    which of them fails; 0 for none
 * FAULT_ERRNO   with what
 * FAULT_COUNT   the file that is told at the end how many there were
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

static atomic_int count;
static int failing, number;
static const char *under, *name;

__attribute__((constructor)) static void begin(void) {
  const char *text = getenv("FAULT_CALL");
  failing = text ? atoi(text) : 0;
  text = getenv("FAULT_ERRNO");
  number = text ? atoi(text) : EIO;
  under = getenv("FAULT_UNDER");
  name = getenv("FAULT_NAME");
}

__attribute__((destructor)) static void end(void) {
  const char *path = getenv("FAULT_COUNT");
  FILE *file = path ? fopen(path, "w") : NULL;
  if (file) {
    fprintf(file, "%d\n", atomic_load(&count));
    fclose(file);
  }
}

/* Whether the call about this path is the one that fails. */
static int fails(const char *path) {
  if (!under || !path || strncmp(path, under, strlen(under)) != 0) return 0;
  const char *last = strrchr(path, '/');
  if (name && *name && strncmp(last ? last + 1 : path, name, strlen(name)) != 0) return 0;
  if (atomic_fetch_add(&count, 1) + 1 != failing) return 0;
  errno = number;
  return 1;
}

static int failsOn(int descriptor) {
  char link[64], path[PATH_MAX];
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return fails(path);
}

#define REAL(function) \
  static __typeof__(function) *real; \
  if (!real) real = (__typeof__(function) *)dlsym(RTLD_NEXT, #function)

#define OPEN(function) \
  int function(const char *path, int flags, ...) { \
    REAL(function); \
    mode_t mode = 0; \
    if (flags & (O_CREAT | O_TMPFILE)) { \
      va_list rest; \
      va_start(rest, flags); \
      mode = va_arg(rest, mode_t); \
      va_end(rest); \
    } \
    return fails(path) ? -1 : real(path, flags, mode); \
  }
OPEN(open)
OPEN(open64)

#define ON_DESCRIPTOR(type, function, parameters, arguments) \
  type function parameters { \
    REAL(function); \
    return failsOn(descriptor) ? -1 : real arguments; \
  }
ON_DESCRIPTOR(ssize_t, read, (int descriptor, void *bytes, size_t size), (descriptor, bytes, size))
ON_DESCRIPTOR(ssize_t, pread, (int descriptor, void *bytes, size_t size, off_t at), (descriptor, bytes, size, at))
ON_DESCRIPTOR(ssize_t, pread64, (int descriptor, void *bytes, size_t size, off64_t at), (descriptor, bytes, size, at))
ON_DESCRIPTOR(ssize_t, write, (int descriptor, const void *bytes, size_t size), (descriptor, bytes, size))
ON_DESCRIPTOR(ssize_t, pwrite, (int descriptor, const void *bytes, size_t size, off_t at),
              (descriptor, bytes, size, at))
ON_DESCRIPTOR(ssize_t, pwrite64, (int descriptor, const void *bytes, size_t size, off64_t at),
              (descriptor, bytes, size, at))
ON_DESCRIPTOR(int, fsync, (int descriptor), (descriptor))
ON_DESCRIPTOR(int, fdatasync, (int descriptor), (descriptor))
ON_DESCRIPTOR(int, syncfs, (int descriptor), (descriptor))
ON_DESCRIPTOR(int, ftruncate, (int descriptor, off_t size), (descriptor, size))
ON_DESCRIPTOR(int, ftruncate64, (int descriptor, off64_t size), (descriptor, size))
ON_DESCRIPTOR(int, fchmod, (int descriptor, mode_t mode), (descriptor, mode))

#define ON_PATH(function, parameters, path, arguments) \
  int function parameters { \
    REAL(function); \
    return fails(path) ? -1 : real arguments; \
  }
ON_PATH(mkdir, (const char *path, mode_t mode), path, (path, mode))
ON_PATH(rmdir, (const char *path), path, (path))
ON_PATH(unlink, (const char *path), path, (path))
ON_PATH(rename, (const char *old, const char *new), new, (old, new))
ON_PATH(symlink, (const char *target, const char *path), path, (target, path))

/* A descriptor is gone after close, whatever close says. */
int close(int descriptor) {
  REAL(close);
  int isFailing = failsOn(descriptor);
  int result = real(descriptor);
  if (!isFailing) return result;
  errno = number;
  return -1;
}
