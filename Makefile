# The menu. One line a target; what a target does stands at the top of its script.
.DEFAULT_GOAL := help
.PHONY: help setup run test check pack names facts changes sign store watch links bindings android apk fdroid android-install screenshots ios ios-lib case-file bench size transcript install faults

help: ## show this menu
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## see what this machine lacks, and install it where that is possible
	@scripts/setup.sh

run: ## the app in this terminal; through a pipe the answer for COUNTRY=XX
	@scripts/run.sh

test: ## every test of every language, with a summary
	@scripts/test.sh

check: ## format, lints, documentation, content, licences
	@scripts/check.sh

pack: ## build content/ into target/pack/untrained.pack
	@scripts/pack.sh

names: ## renew the names of places from Unicode CLDR
	@scripts/names.py

store: ## write the texts of the app stores into fastlane/ from content/text/*/store.ftl
	@scripts/store.py

facts: ## which statements are due for a new check, by the page to look at
	@scripts/facts.sh

changes: ## write down what changed in content/ since an older pack: BEFORE=COMMIT, or FILE
	@scripts/changes.sh

sign: ## the file of newer facts that people download, signed: KEY=FILE
	@scripts/sign.sh

watch: ## which sources changed after the edition that we read, by a public record; WATCH_DIR=FOLDER
	@scripts/watch.py

links: ## ask every address once whether it is still there, and note it in content/
	@scripts/links.py

bindings: ## generate Kotlin, Swift and Python from the contract
	@scripts/bindings.sh

android: ## build the Android app and test it on Android's own framework code
	@scripts/test-android.sh

apk: ## build the signed APK, with or without an Android SDK
	@scripts/apk/build.sh

fdroid: ## F-Droid's own tools over the recipe, the sources and the APK
	@scripts/fdroid.sh

android-install: ## install the APK on the phone on the cable
	@scripts/apk/install.sh

screenshots: ## draw every Android page into out/screenshots
	@scripts/screenshots.sh

ios: ## build and test the iOS package, as far as this machine can
	@scripts/test-ios.sh

ios-lib: ## compile the core for iPhones, on any machine
	@scripts/ios/library.sh

case-file: ## check a sample case file with foreign tools, printed by Chromium
	@scripts/test-case-file.sh browser

bench: ## time and growth, each beside its budget and its floor
	@scripts/bench.sh

size: ## sizes beside their budgets
	@scripts/size.sh

transcript: ## write the new user's minute into the README
	@scripts/transcript.sh

faults: ## 100 000 faults at the terminal's store (or COUNT=…): old records or new ones, never neither
	@scripts/faults.sh

install: ## the terminal program, its manual pages and completions (PREFIX, DESTDIR)
	@scripts/install.sh
