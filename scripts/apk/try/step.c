/* step LIBRARY PACK: opens a session in the library that ships and takes one step, by the bare calls that the bindings make. */
#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct { uint64_t capacity, length; uint8_t *data; } Buffer;
typedef struct { int8_t code; Buffer error; } Status;
typedef struct { int32_t length; const uint8_t *data; } Bytes;

static Buffer (*from_bytes)(Bytes, Status *);

static Buffer buffer(const uint8_t *data, size_t length) {
    Status status = {0};
    return from_bytes((Bytes){(int32_t)length, data}, &status);
}

static void big_endian(uint8_t *to, uint64_t value, int size) {
    for (int i = 0; i < size; i++) to[i] = (uint8_t)(value >> (8 * (size - 1 - i)));
}

int main(int count, char **arguments) {
    void *library = count == 3 ? dlopen(arguments[1], RTLD_NOW) : NULL;
    if (!library) { fprintf(stderr, "%s\n", dlerror()); return 1; }
    from_bytes = dlsym(library, "ffi_untrained_ffi_rustbuffer_from_bytes");
    uint32_t (*contract)(void) = dlsym(library, "ffi_untrained_ffi_uniffi_contract_version");
    uint64_t (*open_session)(Buffer, Buffer, Buffer, Status *) = dlsym(library, "uniffi_untrained_ffi_fn_constructor_appsession_open");
    Buffer (*step)(uint64_t, Buffer, Buffer, Status *) = dlsym(library, "uniffi_untrained_ffi_fn_method_appsession_step");
    if (!from_bytes || !contract || !open_session || !step) { fprintf(stderr, "a call is missing\n"); return 1; }

    FILE *file = fopen(arguments[2], "rb");
    if (!file) { perror(arguments[2]); return 1; }
    fseek(file, 0, SEEK_END);
    size_t size = (size_t)ftell(file);
    rewind(file);
    uint8_t *pack = malloc(size + 4);
    big_endian(pack, size, 4);
    if (fread(pack + 4, 1, size, file) != size) return 1;

    const uint8_t nothing[] = {0};
    /* languages ["de"], no region, three abilities */
    const uint8_t settings[] = {0, 0, 0, 1, 0, 0, 0, 2, 'd', 'e', 0, 1, 1, 1};
    Status status = {0};
    uint64_t session = open_session(buffer(nothing, 1), buffer(pack, size + 4), buffer(settings, sizeof settings), &status);
    if (status.code) { printf("open failed: %d\n", status.code); return 1; }

    const uint8_t opened[] = {0, 0, 0, 1};
    uint8_t now[12];
    big_endian(now, 1795510800000, 8);
    big_endian(now + 8, 60, 4);
    Buffer window = step(session, buffer(opened, 4), buffer(now, 12), &status);
    printf("contract %u, step code %d, %llu bytes\n", contract(), status.code, (unsigned long long)window.length);

    /* A damaged pack is an error with fields, not the end of the process: unwinding works. */
    Status damaged = {0};
    const uint8_t brace[] = {0, 0, 0, 1, '{'};
    open_session(buffer(nothing, 1), buffer(brace, 5), buffer(settings, sizeof settings), &damaged);
    printf("damaged pack: code %d\n", damaged.code);
    return status.code != 0 || window.length < 100 || damaged.code != 1;
}
