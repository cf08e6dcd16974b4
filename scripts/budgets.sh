# Sourced by whoever weighs: the budgets of size, in bytes.
apk_arm64=2500000 apk_both=4000000 library_arm64=1100000 pack_shipped=600000
