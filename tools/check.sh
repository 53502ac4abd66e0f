#!/usr/bin/env bash
# Runs every check, all of them even when one fails, and says at the end which failed.
set -uo pipefail
cd "$(dirname "$0")/.."

FAILED=()
check() {
    local name="$1"
    shift
    echo "· $name"
    "$@" || FAILED+=("$name")
}

check "format / 格式" .venv/bin/ruff format --check --quiet
check "lint / 规范" .venv/bin/ruff check --quiet
check "types / 类型" .venv/bin/pyright
check "import contracts / 依赖层次" .venv/bin/lint-imports --no-logo
check "dead code / 死代码" .venv/bin/python tools/dead_code.py
if [ -f web/package.json ]; then
    PATH="$(bash tools/find_node.sh):$PATH"
    check "web / 网页应用" npm --prefix web run check
fi

if [ "${#FAILED[@]}" -gt 0 ]; then
    printf 'failed / 未通过: %s\n' "${FAILED[@]}" >&2
    exit 1
fi
echo "all checks passed / 检查全部通过"
