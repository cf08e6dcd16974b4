"""stubs.py ARCH OUT ZIG TOOLS: link stubs for Android 8.0's own libraries, from the *.symbols beside this."""
import pathlib
import subprocess
import sys

arch, out, zig, tools = sys.argv[1:5]
here = pathlib.Path(__file__).parent


def symbols(lib):
    if lib == "log":
        for verb in ("write", "print", "vprint", "assert"):
            yield f"__android_log_{verb}", "code"
        return
    for line in (here / f"lib{lib}.symbols").read_text().splitlines():
        if not line.startswith("#"):
            name, kind, where = line.split()
            if where in ("all", arch):
                yield name, kind


def assembly(names):
    for name, kind in names:
        if kind == "data":
            yield f".data\n.globl {name}\n.type {name},%object\n.size {name},8\n{name}: .quad 0\n.text\n"
        else:
            yield f".globl {name}\n.type {name},%function\n{name}:\n"


EMULATION = {"aarch64": "aarch64linux", "x86_64": "elf_x86_64"}[arch]
for lib in ("c", "m", "dl", "log"):
    source = pathlib.Path(out) / f"lib{lib}.s"
    source.write_text(".text\n" + "".join(assembly(symbols(lib))))
    subprocess.check_call([zig, "cc", "-target", f"{arch}-linux-musl", "-c", source, "-o", f"{out}/lib{lib}.o"])
    subprocess.check_call([f"{tools}/rust-lld", "-flavor", "gnu", "-m", EMULATION, "-shared", "-soname", f"lib{lib}.so", f"{out}/lib{lib}.o", "-o", f"{out}/lib{lib}.so"])
