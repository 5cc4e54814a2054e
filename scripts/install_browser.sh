#!/usr/bin/env bash
# Make sure that a Chromium is there for the tests that open the page. Does nothing where one is.
set -euo pipefail

for name in chromium chromium-browser google-chrome google-chrome-stable; do
  if path=$(command -v "$name"); then
    echo "browser: $path"
    exit 0
  fi
done

python=${PYTHON:-$(command -v python || command -v python3 || true)}

playwrights_own() {
  [ -n "$python" ] && "$python" - <<'END' 2>/dev/null
import os, sys
from playwright.sync_api import sync_playwright
with sync_playwright() as playwright:
    sys.exit(not os.path.exists(playwright.chromium.executable_path))
END
}

if playwrights_own; then
  echo "browser: Playwright's own"
  exit 0
fi

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  as_root=(sudo -n)
fi

if command -v apt-get >/dev/null && { [ "$(id -u)" -eq 0 ] || sudo -n true 2>/dev/null; }; then
  echo "browser: installing the package chromium"
  if "${as_root[@]}" apt-get update -qq &&
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >/dev/null &&
    command -v chromium; then
    exit 0
  fi
  echo "browser: the package could not be installed, trying Playwright's own" >&2
fi

if [ -n "$python" ] && "$python" -m playwright install chromium; then
  echo "browser: Playwright's own"
  exit 0
fi

echo "No Chromium could be installed. Install one (Debian: apt-get install chromium; elsewhere:" >&2
echo "python -m playwright install --with-deps chromium) and run this again." >&2
exit 1
