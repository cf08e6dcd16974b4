"""pack.py BASE.apk OUT.apk [NAME=FILE …]: an APK whose bytes depend on its content alone.

Libraries lie uncompressed at 16 KiB, so that Android maps them straight out of the file; other uncompressed entries at 4 bytes.
"""
import struct
import sys
import zipfile

base, out, *added = sys.argv[1:]
entries = []
with zipfile.ZipFile(base) as z:
    for i in z.infolist():
        entries.append((i.filename, z.read(i), i.compress_type != zipfile.ZIP_STORED and i.filename != "resources.arsc"))
for pair in added:
    name, path = pair.split("=", 1)
    with open(path, "rb") as f:
        entries.append((name, f.read(), not name.endswith(".so")))
with zipfile.ZipFile(out, "w") as z:
    for name, data, deflate in sorted(entries, key=lambda e: (not e[0].startswith("AndroidManifest"), e[0])):
        i = zipfile.ZipInfo(name, (1981, 1, 1, 1, 1, 2))
        i.create_system = 0
        i.external_attr = 0
        i.compress_type = zipfile.ZIP_DEFLATED if deflate else zipfile.ZIP_STORED
        if not deflate:
            grid = 16384 if name.endswith(".so") else 4
            pad = -(z.fp.tell() + 30 + len(name.encode()) + 6) % grid
            # 0xd935 is the field in which apksigner keeps an alignment.
            i.extra = struct.pack("<HHH", 0xD935, 2 + pad, grid) + b"\0" * pad
        z.writestr(i, data, compresslevel=9 if deflate else None)
        i.extra = b""  # Keeps the padding out of the central directory.
