/* What the program was called with, kept from the start: CommandLine of Swift reads /proc. */
#ifndef LANDSCAPE_PROGRAM_ARGUMENTS_H
#define LANDSCAPE_PROGRAM_ARGUMENTS_H

/* The words, the program's name first and NULL last; NULL where the system did not hand them over. */
char *_Nullable const *_Nullable landscape_arguments(void);

#endif
