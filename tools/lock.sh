#!/usr/bin/env bash
# Writes requirements.lock and requirements-dev.lock from pyproject.toml; arguments go to uv (say `--upgrade-package rich`).
set -euo pipefail
cd "$(dirname "$0")/.."

UV="$(bash tools/find_uv.sh)"
compile() {
    "$UV" pip compile --quiet --universal --generate-hashes --no-header --python-version 3.11 pyproject.toml "$@"
}
compile --group build --output-file requirements.lock "$@"
compile --group dev --constraints requirements.lock --output-file requirements-dev.lock "$@"
echo "locked / 已锁定: $(grep -c '==' requirements-dev.lock) packages"
