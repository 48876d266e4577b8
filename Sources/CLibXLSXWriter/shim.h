#include <xlsxwriter.h>

// The C library declares it for GNU sources only.
extern int memfd_create(const char *name, unsigned int flags);

// A file that lives in memory and is gone when it is closed, -1 where there is none; nothing that is started inherits it.
static inline int openMemoryFile(const char *name) { return memfd_create(name, 1U); }
