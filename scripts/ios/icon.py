#!/usr/bin/env python3
"""icon.py OUT: the app's icon for iOS, 1024 by 1024, into the folder OUT: icon-1024.png without transparency, icon-dark-1024.png
for the system's dark ground, icon-tinted-1024.png in grey, which the system colours. The system rounds the corners.

The same two strokes as Android's icon_loop.xml, read from there: a thread on its way out of a knot.
"""
import pathlib
import re
import struct
import sys
import zlib

SIDE = 1024
GROUND, INK, DARK_INK = (0x0B, 0x6E, 0x5B), (0xFF, 0xFF, 0xFF), (0x6F, 0xD6, 0xBE)
# Android shows the middle 72 of 108 units.
SCALE, ORIGIN = SIDE / 72, 18


def curves(path):
    """Points of `M x,y C …` closely one after another, in pixels."""
    numbers = [float(n) for n in re.findall(r"-?\d+\.?\d*", path)]
    points = list(zip(numbers[::2], numbers[1::2]))
    start, rest = points[0], points[1:]
    for a, b, c in zip(rest[::3], rest[1::3], rest[2::3]):
        for step in range(401):
            t = step / 400
            w = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
            yield tuple((sum(k * p[i] for k, p in zip(w, (start, a, b, c))) - ORIGIN) * SCALE for i in (0, 1))
        start = c


def main(out):
    drawable = pathlib.Path(__file__).parents[2] / "android/src/main/res/drawable/icon_loop.xml"
    source = drawable.read_text(encoding="utf-8")
    radius = float(re.search(r'strokeWidth="([\d.]+)"', source)[1]) / 2 * SCALE
    far = (radius + 1) ** 2
    nearest = [far] * (SIDE * SIDE)
    for path in re.findall(r'pathData="([^"]+)"', source):
        for x, y in curves(path):
            for row in range(int(y - radius - 1), int(y + radius + 2)):
                for column in range(int(x - radius - 1), int(x + radius + 2)):
                    distance = (x - column - 0.5) ** 2 + (y - row - 0.5) ** 2
                    if distance < nearest[row * SIDE + column]:
                        nearest[row * SIDE + column] = distance
    covers = [min(1, max(0, radius + 0.5 - distance**0.5)) for distance in nearest]
    looks = {
        "icon-1024.png": (2, lambda cover: tuple(round(g + (i - g) * cover) for g, i in zip(GROUND, INK))),
        "icon-dark-1024.png": (6, lambda cover: (*DARK_INK, round(255 * cover))),
        "icon-tinted-1024.png": (0, lambda cover: (round(255 * cover),)),
    }
    for name, (colour, pixel) in looks.items():
        lines = bytearray()
        for row in range(SIDE):
            lines.append(0)
            for cover in covers[row * SIDE : (row + 1) * SIDE]:
                lines.extend(pixel(cover))
        head = struct.pack(">IIBBBBB", SIDE, SIDE, 8, colour, 0, 0, 0)
        picture = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(lines), 9)) + chunk(b"IEND", b"")
        (pathlib.Path(out) / name).write_bytes(picture)


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


if __name__ == "__main__":
    main(sys.argv[1])
