"""Every doc comment of the contract stands in the generated Kotlin and Swift. Usage: docs.py GEN

UniFFI's Python has those of types and calls only, not of fields.
"""

import re
import sys
from pathlib import Path

contract = (Path(__file__).parent.parent / "bindings/src/lib.rs").read_text("utf-8")
# What is not exported is no part of the contract.
contract = re.sub(r"(?<!#\[uniffi::export\]\n)^impl .*?^}$", "", contract, flags=re.M | re.S)
lines = re.findall(r"^\s*/// (.+)$", contract, re.M)
assert len(lines) > 200, f"only {len(lines)} doc lines found"
for file in ["kotlin/org/untrained/core/untrained_ffi.kt", "swift/UntrainedCore.swift"]:
    generated = (Path(sys.argv[1]) / file).read_text("utf-8")
    missing = [line for line in lines if line not in generated]
    assert not missing, f"{file} lacks {missing}"
print(f"{len(lines)} doc lines reach Kotlin and Swift")
