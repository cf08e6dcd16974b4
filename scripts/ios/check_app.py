#!/usr/bin/env python3
"""check_app.py UNTRAINED.APP [DSYMS]: looks into an app that Xcode built: is all in it that must ship, and nothing that must not?

With DSYMS, the folder of an archive, also that each program in it can be read in a crash report. `--self-test` tries it on an
app made of empty files, whole and with each part missing.
"""
import pathlib
import plistlib
import re
import sys
import tempfile

ROOT = pathlib.Path(__file__).parents[2]
LANGUAGES = sorted(file.parent.name for file in (ROOT / "content/text").glob("*/platform.ftl"))
EXTENSIONS = {"UntrainedShare": "com.apple.share-services", "UntrainedWidget": "com.apple.widgetkit-extension"}


def expected():
    """Every file that must be there, seen from the app."""
    files = ["Untrained", "untrained.pack", "PrivacyInfo.xcprivacy", "Assets.car"]
    files += [f"{language}.lproj/{name}.strings" for language in LANGUAGES for name in ("Localizable", "InfoPlist")]
    for name in EXTENSIONS:
        files += [f"PlugIns/{name}.appex/{name}"]
        files += [f"PlugIns/{name}.appex/{language}.lproj/Localizable.strings" for language in LANGUAGES]
    return files


def numbers():
    settings = dict(re.findall(r"^(\w+) = (.+)$", (ROOT / "ios/App/Version.xcconfig").read_text(encoding="utf-8"), re.M))
    return settings["MARKETING_VERSION"], settings["CURRENT_PROJECT_VERSION"]


def problems(app, symbols=None):
    found = [f"{name} is not in it" for name in expected() if not (app / name).is_file()]
    for path in ["", *(f"PlugIns/{name}.appex" for name in EXTENSIONS)]:
        plist = app / path / "Info.plist"
        if not plist.is_file():
            found.append(f"{path or 'the app'} has no Info.plist")
            continue
        info = plistlib.loads(plist.read_bytes())
        if (info.get("CFBundleShortVersionString"), info.get("CFBundleVersion")) != numbers():
            found.append(f"{path or 'the app'} has another version than Version.xcconfig")
        point = EXTENSIONS.get(pathlib.Path(path).stem)
        if point and info.get("NSExtension", {}).get("NSExtensionPointIdentifier") != point:
            found.append(f"{path} is no {point}")
        if not point and info.get("UIApplicationSceneManifest", {}).get("UIApplicationSupportsMultipleScenes") is not False:
            found.append("the app may have several scenes")
    programs = [app / "Untrained", *(app / f"PlugIns/{name}.appex/{name}" for name in EXTENSIONS)]
    for program in programs:
        if program.is_file() and b"window_from_json" in program.read_bytes():
            found.append(f"{program.name} has the test doors")
    for name in ["Untrained.app", *(f"{name}.appex" for name in EXTENSIONS)] if symbols else []:
        if not list((symbols / f"{name}.dSYM/Contents/Resources/DWARF").glob("*")):
            found.append(f"{name} has no dSYM")
    return found


def self_test():
    with tempfile.TemporaryDirectory() as folder:
        app = pathlib.Path(folder) / "Untrained.app"
        version, build = numbers()
        for name in expected():
            (app / name).parent.mkdir(parents=True, exist_ok=True)
            (app / name).write_bytes(b"")
        info = {"CFBundleShortVersionString": version, "CFBundleVersion": build}
        (app / "Info.plist").write_bytes(plistlib.dumps(info | {"UIApplicationSceneManifest": {"UIApplicationSupportsMultipleScenes": False}}))
        for name, point in EXTENSIONS.items():
            (app / f"PlugIns/{name}.appex/Info.plist").write_bytes(plistlib.dumps(info | {"NSExtension": {"NSExtensionPointIdentifier": point}}))
        symbols = pathlib.Path(folder) / "dSYMs"
        for name in ["Untrained.app", *(f"{name}.appex" for name in EXTENSIONS)]:
            (symbols / f"{name}.dSYM/Contents/Resources/DWARF").mkdir(parents=True)
            (symbols / f"{name}.dSYM/Contents/Resources/DWARF/{name}").write_bytes(b"")
        assert problems(app, symbols) == [], problems(app, symbols)
        files = [file for file in [*app.rglob("*"), *symbols.rglob("*")] if file.is_file()]
        for file in files:
            before = file.read_bytes()
            file.unlink()
            assert problems(app, symbols), f"nobody misses {file}"
            file.write_bytes(before)
        (app / "Untrained").write_bytes(b"..untrained_ffi_fn_func_window_from_json..")
        assert problems(app) == ["Untrained has the test doors"], problems(app)
        print(f"check_app: {len(files)} parts, each missed when it is not there")


if sys.argv[1:] == ["--self-test"]:
    self_test()
else:
    wrong = problems(*map(pathlib.Path, sys.argv[1:]))
    if wrong:
        sys.exit("\n".join(wrong))
    print(f"{sys.argv[1]}: whole")
