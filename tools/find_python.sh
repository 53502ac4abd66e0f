#!/usr/bin/env bash
# Prints the path of a Python this project runs on (3.11 or later); QUDAO_PYTHON names another.
set -euo pipefail

for candidate in ${QUDAO_PYTHON:+"$QUDAO_PYTHON"} python3.11 python3 python3.12 python3.13 python3.14; do
    if path="$("$candidate" -c 'import sys; assert sys.version_info >= (3, 11); print(sys.executable)' 2>/dev/null)"; then
        echo "$path"
        exit 0
    fi
done
{
    echo "qudao: Python 3.11 or later is needed and was not found. / 需要 Python 3.11 或更高版本，但没有找到。"
    echo "         sudo apt-get install python3       (Debian 12 or later / Debian 12 及以上)"
    echo "         QUDAO_PYTHON=/path/to/python make run"
} >&2
exit 1
