#!/usr/bin/env bash
# Prints the path of Chromium for the browser tests; installs Debian's when it is missing and it may (root, apt-get).
set -euo pipefail

find_it() {
    for name in ${QUDAO_CHROMIUM:+"$QUDAO_CHROMIUM"} chromium chromium-browser google-chrome; do
        if command -v "$name"; then return 0; fi
    done
    return 1
}
say() { printf '%s\n' "$*" >&2; }

if find_it; then exit 0; fi
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    say "· Chromium is missing: apt-get install chromium / 缺少 Chromium，正在用 apt-get 安装"
    { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium fonts-noto-cjk; } >&2
    find_it
    exit 0
fi
say "qudao: the browser tests need Chromium, and only root may install it. Install it, then try again:"
say "       浏览器测试需要 Chromium，而只有 root 才能安装。请安装后重试："
say "         sudo apt-get install chromium fonts-noto-cjk      (Debian)"
say "         QUDAO_CHROMIUM=/path/to/chromium make test"
exit 1
