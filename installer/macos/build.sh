#!/usr/bin/env bash
# Makes target/installer/Shopfolk-<version>.dmg. Run on macOS; the same image as elsewhere, trained there.
set -euo pipefail
system=mac
[ "$(uname -m)" = arm64 ] && system=mac-aarch64
launcher=Contents/MacOS/Shopfolk
appdir=Contents/app
runtime_lib=Contents/runtime/Contents/Home/lib
source "$(dirname "$0")/../image.sh" --icon icons/shopfolk.icns \
  --mac-package-identifier app.shopfolk

"$jdk/bin/jpackage" --type dmg --app-image "$image" --name Shopfolk --app-version "$app_version" --dest "$work"
echo "Application image: $image"
echo "Package:           $work/Shopfolk-$app_version.dmg"
