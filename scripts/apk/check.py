"""check.py APK ABI…: what must hold for the APK that ships, read without Android's own tools (androguard). Exits 1 with one line a fault."""
import io
import struct
import sys
import zipfile

from androguard.core.apk import APK
from androguard.core.dex import DEX
from elftools.elf.elffile import ELFFile
from loguru import logger

logger.remove()
path, *abis = sys.argv[1:]
apk = APK(path)
faults = []


def same(what, found, wanted):
    if found != wanted:
        faults.append(f"{what}: {found}, not {wanted}")


NS = "{http://schemas.android.com/apk/res/android}"
same("package", apk.get_package(), "org.untrained.app")
same("minSdk", apk.get_min_sdk_version(), "26")
same("targetSdk", apk.get_target_sdk_version(), "36")
same(
    "permissions",
    sorted(apk.get_permissions()),
    ["android.permission.POST_NOTIFICATIONS", "android.permission.RECEIVE_BOOT_COMPLETED"],
)
manifest = apk.get_android_manifest_xml()
exported = {
    e.get(NS + "name"): e.get(NS + "exported")
    for tag in ("activity", "activity-alias", "service", "receiver", "provider")
    for e in manifest.iter(tag)
}
same(
    "components",
    {name.rsplit(".", 1)[1]: flag for name, flag in exported.items()},
    {
        "MainActivity": "true",
        "NoticeActivity": "false",
        "AlarmReceiver": "false",
        "AnswerReceiver": "false",
        "WidgetReceiver": "false",
        "SystemReceiver": "true",
        "Handout": "false",
    },
)
# The last digit of the version code tells the processors: scripts/version.sh.
same("version code, last digit", int(apk.get_androidversion_code()) % 10, 1 if abis == ["arm64-v8a"] else 0)
application = next(manifest.iter("application"))
same("debuggable", application.get(NS + "debuggable"), None)
same("extractNativeLibs", application.get(NS + "extractNativeLibs"), "false")
for attribute in ("dataExtractionRules", "fullBackupContent", "localeConfig"):
    if not application.get(NS + attribute):
        faults.append(f"no {attribute}")
same("signed v1, v2, v3", (apk.is_signed_v1(), apk.is_signed_v2(), apk.is_signed_v3()), (False, True, True))

# What R8 left of the bindings' native calls, the linker must have left too: JNA looks all of them up at the first use.
native = 0x100
calls = {
    method.get_name()
    for kind in DEX(apk.get_dex()).get_classes()
    if kind.get_name().startswith("Lorg/untrained/core/")
    for method in kind.get_methods()
    if method.get_access_flags() & native
}
if not any("appsession_step" in call for call in calls):
    faults.append("no native call of the bindings is left")

with zipfile.ZipFile(path) as z, open(path, "rb") as f:
    names = z.namelist()
    libraries = sorted(f"lib/{abi}/{lib}.so" for abi in abis for lib in ("libuntrained_ffi", "libjnidispatch"))
    same("libraries", sorted(n for n in names if n.startswith("lib/")), libraries)
    same("pack", [n for n in names if n.startswith("assets/")], ["assets/untrained.pack"])
    for i in z.infolist():
        f.seek(i.header_offset + 26)
        start = i.header_offset + 30 + sum(struct.unpack("<HH", f.read(4)))
        grid = 16384 if i.filename.endswith(".so") else 4
        if i.filename.endswith(".so") and i.compress_type != zipfile.ZIP_STORED:
            faults.append(f"{i.filename} is compressed")
        if i.compress_type == zipfile.ZIP_STORED and start % grid:
            faults.append(f"{i.filename} begins at {start}, not on a grid of {grid}")
    for name in libraries:
        elf = z.read(name)
        read = ELFFile(io.BytesIO(elf))
        for segment in read.iter_segments("PT_LOAD"):
            if segment["p_align"] % 16384:
                faults.append(f"{name}: a segment is aligned to {segment['p_align']}, pages have 16384")
        if "untrained" in name:
            exported = {symbol.name for symbol in read.get_section_by_name(".dynsym").iter_symbols()}
            faults += [f"{name} lacks {call}, which the bindings call" for call in sorted(calls - exported)]
        for door in (b"event_from_json", b"step_to_json", b"window_from_json"):
            if door in elf:
                faults.append(f"{name} holds the test door {door.decode()}")
        # JNA's libraries come as they are; ours must not depend on who builds it.
        if "untrained" in name and (b"/root/" in elf or b"/home/" in elf or b"registry/src" in elf):
            faults.append(f"{name} holds folders of the machine that built it")

for fault in faults:
    print(f"{path}: {fault}")
sys.exit(bool(faults))
