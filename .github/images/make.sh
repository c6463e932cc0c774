#!/usr/bin/env bash
# Makes the pictures of README.md from the articles that ship with the repository.
# Needs the .NET 10 SDK and Chromium (Debian: apt-get install chromium fonts-dejavu).
set -euo pipefail
cd "$(dirname "$0")/../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

report() { dotnet run --project src/ClaimCheck.Cli -- check "tests/Samples/$1" --format html --output "$work/$1.html"; }

# picture REPORT FILE WIDTH,HEIGHT [OPTION]: the top of a report in a window of that size
picture() {
    chromium --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update --disable-sync \
        --hide-scrollbars --user-data-dir="$work/$2" --window-size="$3" --screenshot="$PWD/.github/images/$2.png" "${@:4}" "file://$work/$1.html"
}

report wostotschny
report faehre
picture wostotschny report-desk 1280,1900
picture faehre report-narrow 500,1720 --blink-settings=preferredColorScheme=0
