// Without ICU's headers, which clash with those that Foundation brings along. They only add members to
// the encoding handler, which is never looked into here.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/dict.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

// The version that is loaded, which may be newer than these headers: 20914 for 2.9.14.
static inline const char *loadedLibXML2Version(void) { return xmlParserVersion; }

static void landscapeIgnoreMessage(void *context, const char *message, ...) {
  (void)context;
  (void)message;
}

// Swift cannot make a function of variable arguments: without one libxml2 writes to standard error.
static inline void silenceLibXML2(void) { xmlSetGenericErrorFunc(NULL, landscapeIgnoreMessage); }
