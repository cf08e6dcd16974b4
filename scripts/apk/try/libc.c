/* What Android's libc has under names of its own; the rest of libc is glibc's. */
#include <errno.h>

int *__errno(void) { return __errno_location(); }

/* No property of the phone is set. */
int __system_property_get(const char *name, char *value) {
    (void)name;
    value[0] = 0;
    return 0;
}
