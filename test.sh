#!/usr/bin/env bash
# Builds once and runs every test. On Debian as root it installs by itself what the tests use; elsewhere it says what
# is missing. Ends with one line "N passed, N failed, N skipped". Words after the name go to the test runner, such as
#   ./test.sh --filter-class '*CaseNumberTests'
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

# what is looked for, and the Debian package that brings it
needs=(
  "chromium chromium"
  "pdftotext poppler-utils"
  "qpdf qpdf"
  "mutool mupdf-tools"
  "gs ghostscript"
  "zbarimg zbar-tools"
  "npm npm"
)
chinese_font=/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc

missing_packages() {
  local need
  for need in "${needs[@]}"; do
    [ "${need%% *}" = chromium ] && [ -n "${CHROMIUM:-}" ] && continue
    command -v "${need%% *}" >/dev/null 2>&1 || echo "${need##* }"
  done
  [ -e "$chinese_font" ] || { command -v fc-list >/dev/null 2>&1 && [ -n "$(fc-list :lang=zh-cn)" ]; } || echo fonts-noto-cjk
}

install() {
  local attempt
  export DEBIAN_FRONTEND=noninteractive
  for attempt in 1 2 3 4 5 6; do
    # A run beside this one may hold the lock or have left an unpacking half done: repair, wait, try again.
    if apt-get -o DPkg::Lock::Timeout=120 update -qq &&
       dpkg --configure -a &&
       apt-get -o DPkg::Lock::Timeout=120 install -y -qq -f &&
       apt-get -o DPkg::Lock::Timeout=120 install -y -qq --no-install-recommends "$@"; then
      return 0
    fi
    echo "Installing did not succeed (attempt $attempt of 6), trying again." >&2
    sleep $((attempt * 5))
  done
  return 1
}

mapfile -t missing < <(missing_packages)
if [ "${#missing[@]}" -gt 0 ]; then
  if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" -eq 0 ]; then
    echo "Installing: ${missing[*]}"
    install "${missing[@]}" >/dev/null || { echo "Could not install: ${missing[*]}" >&2; exit 1; }
  else
    echo "Missing on this machine (Debian package names): ${missing[*]}" >&2
    echo "Install them and run again; CHROMIUM may name another Chromium." >&2
    exit 1
  fi
fi

dotnet build Mediation.sln -nologo -v q

log=$(mktemp)
trap 'rm -f "$log"' EXIT
code=0
dotnet test --solution Mediation.sln --no-build "$@" 2>&1 | tee "$log" || code=$?

read -r total passed failed skipped < <(awk '
  /^ *total:/ { t = $2 } /^ *succeeded:/ { p = $2 } /^ *failed:/ { f = $2 } /^ *skipped:/ { s = $2 }
  END { printf "%d %d %d %d\n", t, p, f, s }' "$log")
if [ "$total" -eq 0 ]; then
  echo "No test ran." >&2
  [ "$code" -ne 0 ] || code=1
fi
[ "$failed" -eq 0 ] || [ "$code" -ne 0 ] || code=1
# Named once more where somebody looks first: at the end, each with what it said.
grep -A3 -E '^failed ' "$log" || true
echo "$passed passed, $failed failed, $skipped skipped"
exit "$code"
