#!/usr/bin/env python3
"""Checks the files that only Xcode reads: project, scheme, property lists, privacy manifest, catalogues, icon, entitlements."""
import json
import pathlib
import plistlib
import re
import struct
import sys
import xml.etree.ElementTree as xml
import zlib

from openstep_parser import OpenStepDecoder

ROOT = pathlib.Path(__file__).parents[2]
APP = ROOT / "ios/App"
checked = 0


def need(holds, what):
    global checked
    checked += 1
    if not holds:
        sys.exit(f"check_apple_files: {what}")


def project(path):
    with path.open(encoding="utf-8") as file:
        tree = OpenStepDecoder.ParseFromFile(file)
    objects = tree["objects"]
    need(tree["objectVersion"] == "77", "synchronized folders need objectVersion 77")
    need(tree["rootObject"] in objects, "rootObject is not defined")
    used = set(re.findall(r"\b[0-9A-F]{24}\b", path.read_text(encoding="utf-8")))
    need(used == set(objects), f"ids used and ids defined differ: {used ^ set(objects)}")
    base = path.parent.parent
    package = (ROOT / "ios/Package.swift").read_text(encoding="utf-8")
    for key, thing in objects.items():
        kind = thing.get("isa")
        need(kind, f"{key} has no isa")
        if kind == "PBXFileSystemSynchronizedRootGroup":
            need((base / thing["path"]).is_dir(), f"no folder {thing['path']}")
        if kind == "XCLocalSwiftPackageReference":
            need((base / thing["relativePath"] / "Package.swift").is_file(), "no Package.swift")
        if kind == "XCSwiftPackageProductDependency":
            need(f'.library(name: "{thing["productName"]}"' in package, f"the package has no product {thing['productName']}")
        if kind == "XCBuildConfiguration":
            for setting in ("INFOPLIST_FILE", "CODE_SIGN_ENTITLEMENTS"):
                name = thing["buildSettings"].get(setting)
                need(name is None or (base / name).is_file(), f"no file {name}")
            if "PRODUCT_BUNDLE_IDENTIFIER" in thing["buildSettings"]:
                need(thing["buildSettings"]["MARKETING_VERSION"] == version(), "MARKETING_VERSION is not the workspace's version")
            else:
                need(thing["buildSettings"]["SWIFT_VERSION"] == "6.0", "not Swift 6")
                need(thing["buildSettings"]["SWIFT_TREAT_WARNINGS_AS_ERRORS"] == "YES", "warnings are not errors")
    for scheme in path.parent.glob("xcshareddata/xcschemes/*.xcscheme"):
        for reference in xml.parse(scheme).iter("BuildableReference"):
            need(reference.get("BlueprintIdentifier") in objects, f"{scheme.name}: a target that is not there")


def version():
    found = re.search(r'^\[workspace\.package\]\nversion = "(.+)"', (ROOT / "Cargo.toml").read_text(encoding="utf-8"), re.M)
    return found[1]


def plists(words):
    info = plistlib.loads((APP / "Info.plist").read_bytes())
    need([u["CFBundleURLSchemes"] for u in info["CFBundleURLTypes"]] == [["untrained"]], "Info.plist: the scheme is not ours alone")
    for item in info["UIApplicationShortcutItems"]:
        need(item["UIApplicationShortcutItemType"].startswith("untrained://"), "a quick action leads elsewhere")
        need(item["UIApplicationShortcutItemTitle"] in words["InfoPlist"], "a quick action has no words")
    for key in info:
        need(not key.endswith("UsageDescription") and key != "NSAppTransportSecurity", f"Info.plist: {key} asks for what the app promised not to use")
    need(info["LSSupportsOpeningDocumentsInPlace"] is False, "a file shared into the app must be a copy")
    need(plistlib.loads((APP / "Untrained.entitlements").read_bytes()) == {}, "the app claims an entitlement")
    privacy = plistlib.loads((APP / "Untrained/PrivacyInfo.xcprivacy").read_bytes())
    need(set(privacy) == {"NSPrivacyTracking", "NSPrivacyTrackingDomains", "NSPrivacyCollectedDataTypes", "NSPrivacyAccessedAPITypes"}, "privacy manifest: keys")
    need(privacy["NSPrivacyTracking"] is False and privacy["NSPrivacyTrackingDomains"] == [] and privacy["NSPrivacyCollectedDataTypes"] == [], "privacy manifest: nothing is collected")
    for access in privacy["NSPrivacyAccessedAPITypes"]:
        need(access["NSPrivacyAccessedAPIType"].startswith("NSPrivacyAccessedAPICategory") and access["NSPrivacyAccessedAPITypeReasons"], "privacy manifest: a call without its reason")


def strings():
    """Name of the catalogue to its keys."""
    keys = {}
    for name in ("Localizable", "InfoPlist"):
        data = json.loads((APP / f"Untrained/Generated/{name}.xcstrings").read_text(encoding="utf-8"))
        need(data["version"] == "1.0" and data["sourceLanguage"] == "en", f"{name}: not a catalogue")
        languages = {file.parent.name for file in (ROOT / "content/text").glob("*/platform.ftl")}
        for key, entry in data["strings"].items():
            need(set(entry["localizations"]) == languages, f"{name}: {key} is not in every language")
            for text in entry["localizations"].values():
                need(text["stringUnit"]["value"].strip(), f"{name}: {key} is empty")
        keys[name] = set(data["strings"])
    used = set(re.findall(r'(?:SystemWords\(key: |LocalizedStringKey\()"([a-z-]+)"', "".join(
        file.read_text(encoding="utf-8") for file in (ROOT / "ios/Sources/UntrainedPhone").glob("*.swift"))))
    need(used == keys["Localizable"], f"words used and words made differ: {used ^ keys['Localizable']}")
    return keys


def assets(folder):
    for contents in folder.rglob("Contents.json"):
        data = json.loads(contents.read_text(encoding="utf-8"))
        need(data["info"]["version"] == 1, contents)
        for image in data.get("images", []):
            width, height, colour = png((contents.parent / image["filename"]).read_bytes())
            need(f"{width}x{height}" == image["size"], f"{width}x{height} is not {image['size']}")
            need(colour == 2, "an app icon has no alpha channel")


def png(data):
    """Width, height and colour type of a picture whose every byte is accounted for."""
    need(data[:8] == b"\x89PNG\r\n\x1a\n", "not a PNG")
    at, pixels, head = 8, b"", None
    while at < len(data):
        length, kind = struct.unpack(">I4s", data[at : at + 8])
        body = data[at + 8 : at + 8 + length]
        need(struct.unpack(">I", data[at + 8 + length : at + 12 + length])[0] == zlib.crc32(kind + body), "PNG: a part is damaged")
        head = struct.unpack(">IIBBBBB", body) if kind == b"IHDR" else head
        pixels += body if kind == b"IDAT" else b""
        at += 12 + length
    width, height, depth, colour = head[:4]
    need(depth == 8 and len(zlib.decompress(pixels)) == height * (1 + 3 * width), "PNG: pixels are missing")
    return width, height, colour


project(APP / "Untrained.xcodeproj/project.pbxproj")
plists(strings())
assets(APP / "Untrained/Assets.xcassets")
need((APP / "Untrained/Generated/untrained.pack").stat().st_size > 0, "the pack is empty")
print(f"Apple's files: {checked} checks passed")
