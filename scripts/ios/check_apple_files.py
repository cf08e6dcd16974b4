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
    languages = sorted(file.parent.name for file in (ROOT / "content/text").glob("*/platform.ftl"))
    regions = objects[tree["rootObject"]]["knownRegions"]
    need(sorted(regions) == sorted([*languages, "Base"]), f"the project knows {regions}, content/text has {languages}: scripts/ios/strings.py ios/App")
    base = path.parent.parent
    package = (ROOT / "ios/Package.swift").read_text(encoding="utf-8")
    for key, thing in objects.items():
        kind = thing.get("isa")
        need(kind, f"{key} has no isa")
        if kind == "PBXFileSystemSynchronizedRootGroup":
            need((base / thing["path"]).is_dir(), f"no folder {thing['path']}")
        if kind == "XCLocalSwiftPackageReference":
            need((base / thing["relativePath"] / "Package.swift").is_file(), "no Package.swift")
        if kind == "XCSwiftPackageProductDependency" and objects[thing["package"]]["isa"] == "XCLocalSwiftPackageReference":
            need(re.search(rf'\.library\(\s*name: "{thing["productName"]}"', package), f"the package has no product {thing['productName']}")
        if kind == "XCBuildConfiguration":
            for setting in ("INFOPLIST_FILE", "CODE_SIGN_ENTITLEMENTS"):
                name = thing["buildSettings"].get(setting)
                need(name is None or (base / name).is_file(), f"no file {name}")
            if "PRODUCT_BUNDLE_IDENTIFIER" in thing["buildSettings"]:
                need("MARKETING_VERSION" not in thing["buildSettings"], "a target has a version of its own")
            else:
                need(objects[thing["baseConfigurationReference"]]["path"] == "Version.xcconfig", "the version comes from elsewhere")
                need(thing["buildSettings"]["SWIFT_VERSION"] == "6.0", "not Swift 6")
                need(thing["buildSettings"]["SWIFT_TREAT_WARNINGS_AS_ERRORS"] == "YES", "warnings are not errors")
    for scheme in path.parent.glob("xcshareddata/xcschemes/*.xcscheme"):
        for reference in xml.parse(scheme).iter("BuildableReference"):
            need(reference.get("BlueprintIdentifier") in objects, f"{scheme.name}: a target that is not there")


def build_number():
    """Version and build number as Xcode takes them."""
    settings = dict(re.findall(r"^(\w+) = (.+)$", (APP / "Version.xcconfig").read_text(encoding="utf-8"), re.M))
    first, second, third = (int(part) for part in version().split("."))
    need(settings["MARKETING_VERSION"] == version(), "MARKETING_VERSION is not the workspace's version")
    need(settings["CURRENT_PROJECT_VERSION"] == str(first * 10000 + second * 100 + third), "CURRENT_PROJECT_VERSION does not follow from the version")


def version():
    found = re.search(r'^\[workspace\.package\]\nversion = "(.+)"', (ROOT / "Cargo.toml").read_text(encoding="utf-8"), re.M)
    return found[1]


def plists(words):
    info = plistlib.loads((APP / "Info.plist").read_bytes())
    need([u["CFBundleURLSchemes"] for u in info["CFBundleURLTypes"]] == [["untrained"]], "Info.plist: the scheme is not ours alone")
    for item in info["UIApplicationShortcutItems"]:
        need(item["UIApplicationShortcutItemType"].startswith("untrained://"), "a quick action leads elsewhere")
        need(item["UIApplicationShortcutItemTitle"] in words["InfoPlist"], "a quick action has no words")
    need("NSFaceIDUsageDescription" in info and "NSFaceIDUsageDescription" in words["InfoPlist"], "the lock asks without saying why")
    for key in info:
        need(key == "NSFaceIDUsageDescription" or not key.endswith("UsageDescription") and key != "NSAppTransportSecurity", f"Info.plist: {key} asks for what the app promised not to use")
    [facts] = info["UTExportedTypeDeclarations"]
    ending = re.search(r'ENDING: &str = "\.(.+)";', (ROOT / "core/src/content/seal.rs").read_text(encoding="utf-8"))[1]
    need(facts["UTTypeTagSpecification"]["public.filename-extension"] == [ending], "a file of facts ends otherwise than the core says")
    need(any(facts["UTTypeIdentifier"] in kind["LSItemContentTypes"] for kind in info["CFBundleDocumentTypes"]), "a file of facts does not open the app")
    need(info["LSSupportsOpeningDocumentsInPlace"] is False, "a file shared into the app must be a copy")
    group = re.search(r'id = "(group\..+)"', (ROOT / "ios/Sources/UntrainedGroup/SharedFolder.swift").read_text(encoding="utf-8"))[1]
    entitlements = plistlib.loads((APP / "Untrained.entitlements").read_bytes())
    need(entitlements == {"com.apple.security.application-groups": [group]}, "the app claims more than the folder it shares with its extensions")
    need(info["UIApplicationSceneManifest"] == {"UIApplicationSupportsMultipleScenes": False}, "the app has one scene")
    share = plistlib.loads((APP / "Share-Info.plist").read_bytes())["NSExtension"]
    need(share["NSExtensionPointIdentifier"] == "com.apple.share-services", "the share extension has no place in the sheet")
    need(set(share["NSExtensionAttributes"]["NSExtensionActivationRule"]) == {"NSExtensionActivationSupportsImageWithMaxCount"}, "the share extension takes more than pictures")
    principal = share["NSExtensionPrincipalClass"].removeprefix("$(PRODUCT_MODULE_NAME).")
    need(f"final class {principal}:" in (APP / f"Share/{principal}.swift").read_text(encoding="utf-8"), "the share extension has no principal class")
    widget = plistlib.loads((APP / "Widget-Info.plist").read_bytes())["NSExtension"]
    need(widget == {"NSExtensionPointIdentifier": "com.apple.widgetkit-extension"}, "the widget is none")
    privacy = plistlib.loads((APP / "Untrained/PrivacyInfo.xcprivacy").read_bytes())
    need(set(privacy) == {"NSPrivacyTracking", "NSPrivacyTrackingDomains", "NSPrivacyCollectedDataTypes", "NSPrivacyAccessedAPITypes"}, "privacy manifest: keys")
    need(privacy["NSPrivacyTracking"] is False and privacy["NSPrivacyTrackingDomains"] == [] and privacy["NSPrivacyCollectedDataTypes"] == [], "privacy manifest: nothing is collected")
    for access in privacy["NSPrivacyAccessedAPITypes"]:
        need(access["NSPrivacyAccessedAPIType"].startswith("NSPrivacyAccessedAPICategory") and access["NSPrivacyAccessedAPITypeReasons"], "privacy manifest: a call without its reason")


def strings():
    """Catalogue of the app to its keys. Each folder uses the words that were made for it, and no others."""
    keys = {}
    languages = {file.parent.name for file in (ROOT / "content/text").glob("*/platform.ftl")}
    for path in sorted(APP.glob("*/Generated/*.xcstrings")):
        data = json.loads(path.read_text(encoding="utf-8"))
        need(data["version"] == "1.0" and data["sourceLanguage"] == "en", f"{path}: not a catalogue")
        for key, entry in data["strings"].items():
            need(set(entry["localizations"]) == languages, f"{path}: {key} is not in every language")
            for text in entry["localizations"].values():
                values = text["stringSet"]["values"] if "stringSet" in text else [text["stringUnit"]["value"]]
                for value in values:
                    need(value.strip(), f"{path}: {key} is empty")
                    need(("stringSet" in text) == ("${applicationName}" in value), f"{path}: {key}: the app's name is said in phrases and only there")
        keys[path.parts[-3], path.stem] = set(data["strings"])
    word = r'(?:SystemWords\(key: |LocalizedStringKey\(|NSLocalizedString\(|String\(localized: |LocalizedStringResource = |IntentDialog\(|shortTitle: |\? )"([a-z]+-[a-z-]+|loading)"|: "([a-z-]+)", comment'
    for folder, sources in {"Untrained": (ROOT / "ios/Sources/UntrainedPhone", APP / "Untrained"), "Share": (APP / "Share",), "Widget": (APP / "Widget",)}.items():
        text = "".join(file.read_text(encoding="utf-8") for source in sources for file in source.glob("*.swift"))
        used = {one or other for one, other in re.findall(word, text)}
        need(used == keys[folder, "Localizable"], f"{folder}: words used and words made differ: {used ^ keys[folder, 'Localizable']}")
    phrases = set(re.findall(r'phrases: \["(.+?)"\]', (APP / "Untrained/Intents.swift").read_text(encoding="utf-8")))
    need({phrase.replace("\\(.applicationName)", "${applicationName}") for phrase in phrases} == keys["Untrained", "AppShortcuts"], "phrases used and phrases made differ")
    return {"InfoPlist": keys["Untrained", "InfoPlist"]}


def assets(folder):
    for contents in folder.rglob("Contents.json"):
        data = json.loads(contents.read_text(encoding="utf-8"))
        need(data["info"]["version"] == 1, contents)
        looks = []
        for image in data.get("images", []):
            width, height, colour = png((contents.parent / image["filename"]).read_bytes())
            need(f"{width}x{height}" == image["size"], f"{width}x{height} is not {image['size']}")
            looks.append([one["value"] for one in image.get("appearances", [])])
            # The system lays the dark one on a ground of its own, and colours the grey one.
            wanted = {(): 2, ("dark",): 6, ("tinted",): 0}[tuple(looks[-1])]
            need(colour == wanted, f"{image['filename']}: colour type {colour}, not {wanted}")
        if "images" in data:
            need(looks == [[], ["dark"], ["tinted"]], "the icon lacks a look")


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
    need(depth == 8 and len(zlib.decompress(pixels)) == height * (1 + {0: 1, 2: 3, 6: 4}[colour] * width), "PNG: pixels are missing")
    return width, height, colour


project(APP / "Untrained.xcodeproj/project.pbxproj")
build_number()
plists(strings())
assets(APP / "Untrained/Assets.xcassets")
need((APP / "Untrained/Generated/untrained.pack").stat().st_size > 0, "the pack is empty")
print(f"Apple's files: {checked} checks passed")
