# Sourced by whoever weighs: the budgets of size, in bytes.
apk_arm64=2000000 apk_both=3000000 library_arm64=800000 pack_shipped=600000
