/* Android's name for what glibc calls otherwise; the rest of libc is glibc's own. */
#include <errno.h>
int *__errno(void) { return __errno_location(); }
