#!/usr/bin/env bash
# Makes the application image and the package for the system it runs on, under target/installer.
set -euo pipefail
case "$(uname -s)" in
  Linux) exec bash "$(dirname "$0")/linux/build.sh" ;;
  Darwin) exec bash "$(dirname "$0")/macos/build.sh" ;;
  *) echo "On Windows run installer\\windows\\build.ps1" >&2; exit 2 ;;
esac
