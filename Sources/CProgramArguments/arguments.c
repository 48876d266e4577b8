#include "CProgramArguments.h"

#include <stdlib.h>

static char *_Nullable const *_Nullable arguments = NULL;

/* The C library of GNU hands what main gets to what runs before it; others hand over nothing that is looked at. */
__attribute__((constructor)) static void keep_arguments(int count, char *_Nullable *_Nonnull words) {
#ifdef __GLIBC__
  if (count > 0) arguments = words;
#else
  (void)count;
  (void)words;
#endif
}

char *_Nullable const *_Nullable landscape_arguments(void) { return arguments; }
