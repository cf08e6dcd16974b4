#!/usr/bin/env bash
# Sizes beside their budgets (scripts/budgets.sh). Builds the pack and the library for this machine; what needs a phone's tools is
# measured where it was built before (make apk). Prints only; docs/size-ledger.md is kept by hand. Status 1 when a budget is passed.
. "$(dirname "$0")/env.sh"
. scripts/budgets.sh

need_rust
command -v python3 >/dev/null || scripts/need.sh python3
over=0
line() { # NAME BYTES LIMIT ("-" for none)
    if [ "$3" = - ]; then
        printf '%-46s %10d\n' "$1" "$2"
    else
        printf '%-46s %10d of %8d  %3d %%\n' "$1" "$2" "$3" $((100 * $2 / $3))
        [ "$2" -le "$3" ] || { echo "   over its budget: $1"; over=1; }
    fi
}
bytes() { wc -c <"$1" | tr -d ' '; }

pack=target/pack/untrained.pack
scripts/pack.sh "$pack" >/dev/null
line "content pack, as built" "$(bytes $pack)" -
line "content pack, as shipped (deflated)" "$(python3 -c 'import sys, zlib; d = zlib.compressobj(9, zlib.DEFLATED, -15); b = open(sys.argv[1], "rb").read(); print(len(d.compress(b) + d.flush()))' $pack)" $pack_shipped

cargo build -q --locked --release -p untrained-bindings
for library in target/release/libuntrained_ffi.so target/release/libuntrained_ffi.dylib; do
    [ ! -f "$library" ] || line "library for this machine ($(uname -m)), stripped" "$(bytes "$library")" -
done

# Inside an APK the libraries are stored, so what the APK says is their size.
for apk in out/*.apk; do
    [ -f "$apk" ] || { echo "no APK yet: make apk"; continue; }
    while read -r name size; do
        case "$name" in
            lib/arm64-v8a/libuntrained*) line "$(basename "$apk"): library arm64" "$size" $library_arm64 ;;
            lib/*/*.so) line "$(basename "$apk"): $name" "$size" - ;;
        esac
    done < <(python3 -c 'import sys, zipfile; [print(i.filename, i.file_size) for i in zipfile.ZipFile(sys.argv[1]).infolist()]' "$apk")
    case "$apk" in
        *arm64*) line "$(basename "$apk")" "$(bytes "$apk")" $apk_arm64 ;;
        *) line "$(basename "$apk")" "$(bytes "$apk")" $apk_both ;;
    esac
done

if [ -x scripts/contract.sh ]; then scripts/contract.sh || over=1; fi
exit $over
