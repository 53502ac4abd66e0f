#!/usr/bin/env bash
# Prints the path of a working uv: the one on PATH, else one of our own in .tools (made on first need).
set -euo pipefail
cd "$(dirname "$0")/.."

UV_VERSION=0.13.9

works() { "$1" --version >/dev/null 2>&1; }
say() { printf '%s\n' "$*" >&2; }

if command -v uv >/dev/null && works uv; then
    command -v uv
    exit 0
fi
OWN="$PWD/.tools/uv/bin/uv"
if works "$OWN"; then
    echo "$OWN"
    exit 0
fi

PYTHON="$(bash tools/find_python.sh)"
say "· uv is missing: installing it into .tools/uv / 缺少 uv，正在安装到 .tools/uv"
if ! "$PYTHON" -c 'import ensurepip' 2>/dev/null; then
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        say "· python3-venv is missing: apt-get install python3-venv / 缺少 python3-venv，正在用 apt-get 安装"
        { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y python3-venv; } >&2
    else
        say "qudao: neither uv nor Python's venv module is here. Install one of them, then try again:"
        say "       缺少 uv，也缺少 Python 的 venv 模块。请安装其中之一后重试："
        say "         sudo apt-get install python3-venv      (Debian, Ubuntu)"
        say "         pipx install uv"
        exit 1
    fi
fi
rm -rf .tools/uv
"$PYTHON" -m venv .tools/uv >&2
.tools/uv/bin/pip install --quiet --disable-pip-version-check "uv==$UV_VERSION" >&2
works "$OWN"
echo "$OWN"
