"""pack.py BASE.apk OUT.apk [NAME=FILE …]: an APK whose bytes depend on its content alone.

Libraries lie uncompressed at 16 KiB, so that Android maps them straight out of the file; other uncompressed entries at 4 bytes.
"""
import struct
import sys
import zipfile
import zlib

base, out, *added = sys.argv[1:]
entries = []
with zipfile.ZipFile(base) as z:
    for i in z.infolist():
        entries.append((i.filename, z.read(i), i.compress_type != zipfile.ZIP_STORED and i.filename != "resources.arsc"))
for pair in added:
    name, path = pair.split("=", 1)
    with open(path, "rb") as f:
        entries.append((name, f.read(), not name.endswith(".so")))


def weight(name, data):
    """Bytes that a compressed entry takes in the file."""
    squeeze = zlib.compressobj(9, zlib.DEFLATED, -15)
    return 30 + len(name.encode()) + len(squeeze.compress(data) + squeeze.flush())


def put(z, name, data, deflate):
    i = zipfile.ZipInfo(name, (1981, 1, 1, 1, 1, 2))
    i.create_system = 0
    i.external_attr = 0
    i.compress_type = zipfile.ZIP_DEFLATED if deflate else zipfile.ZIP_STORED
    if not deflate:
        pad = gap(z, name)
        # 0xd935 is the field in which apksigner keeps an alignment.
        i.extra = struct.pack("<HHH", 0xD935, 2 + pad, grid(name)) + b"\0" * pad
    z.writestr(i, data, compresslevel=9 if deflate else None)
    i.extra = b""  # Keeps the padding out of the central directory.


def grid(name):
    return 16384 if name.endswith(".so") else 4


def gap(z, name):
    return -(z.fp.tell() + 30 + len(name.encode()) + 6) % grid(name)


entries.sort(key=lambda e: (not e[0].startswith("AndroidManifest"), e[0]))
first, *rest = entries
libraries = [e for e in rest if e[0].endswith(".so")]
others = [e for e in rest if not e[0].endswith(".so")]
small = sorted(((weight(*e[:2]), e) for e in others if e[2]), key=lambda s: (-s[0], s[1][0]))
with zipfile.ZipFile(out, "w") as z:
    put(z, *first)
    for library in libraries:
        # What is small fills the gap before a library, the largest first.
        for one in list(small):
            if one[0] <= gap(z, library[0]):
                put(z, *one[1])
                small.remove(one)
                others.remove(one[1])
        put(z, *library)
    for one in others:
        put(z, *one)
