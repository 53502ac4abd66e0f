#!/usr/bin/env bash
# Runs every test: the web app's (vitest), then Python's, the browser ones among them; pytest's closing line comes last.
#   tools/test.sh WORKERS [PYTEST ARGUMENTS]
set -euo pipefail
cd "$(dirname "$0")/.."

WORKERS="$1"
shift

bash tools/find_chromium.sh >/dev/null
if [ -f web/package.json ]; then
    PATH="$(bash tools/find_node.sh):$PATH"
    if [ "$(npm --prefix web pkg get scripts.test)" != '{}' ]; then
        echo "· the web app's tests / 正在运行网页应用的测试"
        npm --prefix web test
    fi
fi
echo "· Python's tests, $WORKERS at a time / 正在运行 Python 测试，并行 $WORKERS 个"
exec .venv/bin/pytest -n "$WORKERS" --dist loadgroup "$@"
