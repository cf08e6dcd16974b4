# Sourced by whoever needs it: the version of Cargo.toml, and Android's code for it. The last digit of the code tells the processors:
# 0 all of them, 1 arm64. A store that has both hands a phone the higher one that fits. android/build.gradle.kts reckons the same.
version=$(sed -n '/^\[workspace.package\]/,/^$/s/^version = "\(.*\)"/\1/p' Cargo.toml)
IFS=. read -r major minor patch <<<"$version"
code=$((major * 100000 + minor * 1000 + patch * 10))
