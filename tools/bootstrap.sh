#!/usr/bin/env bash
# Makes the environment: .venv from the lock file and web/dist from web/. Does again only what changed since last time.
#   tools/bootstrap.sh run    what running the bank needs
#   tools/bootstrap.sh dev    what its tests and checks need as well
#   tools/bootstrap.sh check  what the checks need: as dev, without building the web app
#   tools/bootstrap.sh python what the Python tests need: as dev, without the web app
set -euo pipefail
cd "$(dirname "$0")/.."

PROFILE="${1:-dev}"
case "$PROFILE" in
    run) LOCK=requirements.lock ;;
    dev | check | python) LOCK=requirements-dev.lock ;;
    *)
        echo "usage: tools/bootstrap.sh run|dev|check|python" >&2
        exit 2
        ;;
esac

export UV_PYTHON_DOWNLOADS=never
step() { printf '· %s\n' "$*"; }
fingerprint() { cat "$@" | sha256sum | cut -d' ' -f1; }
is_current() { [ "$(cat "$1" 2>/dev/null)" = "$2" ]; }

# Two commands started at once wait for each other here.
mkdir -p .tools
exec 9>.tools/bootstrap.lock
flock 9

sync_python() {
    local stamp=.venv/.qudao-lock wanted
    # The place is part of the stamp: an editable install names this folder and breaks when it is moved.
    wanted="$LOCK $(printf '%s\n' "$PWD" | fingerprint "$LOCK" pyproject.toml -)"
    if is_current "$stamp" "$wanted"; then return; fi
    # The development environment holds everything that running the bank needs.
    if [ "$PROFILE" = run ] && is_current "$stamp" "requirements-dev.lock $(printf '%s\n' "$PWD" | fingerprint requirements-dev.lock pyproject.toml -)"; then return; fi

    local uv
    uv="$(bash tools/find_uv.sh)"
    if ! .venv/bin/python -c 'import sys; assert sys.version_info >= (3, 11)' 2>/dev/null; then
        step "making .venv / 正在创建 .venv"
        "$uv" venv --quiet --clear --python "$(bash tools/find_python.sh)" .venv
    fi
    step "installing the packages of $LOCK / 正在安装 $LOCK 中的软件包"
    "$uv" pip sync --python .venv/bin/python --require-hashes "$LOCK"
    "$uv" pip install --quiet --python .venv/bin/python --no-deps --no-build-isolation --editable .
    echo "$wanted" >"$stamp"
}

install_web() {
    local node_modules_wanted
    PATH="$(bash tools/find_node.sh):$PATH"
    export PATH

    node_modules_wanted="$(fingerprint web/package.json web/package-lock.json)"
    if ! is_current web/node_modules/.qudao-lock "$node_modules_wanted"; then
        step "installing the web app's packages / 正在安装网页应用的软件包"
        npm --prefix web ci --no-audit --no-fund
        echo "$node_modules_wanted" >web/node_modules/.qudao-lock
    fi
}

build_web() {
    local sources_wanted
    sources_wanted="$(find web -type d \( -name node_modules -o -name dist \) -prune -o -type f -print0 |
        sort -z | xargs -0 sha256sum | fingerprint -)"
    if ! is_current web/dist/.qudao-sources "$sources_wanted"; then
        step "building the web app / 正在构建网页应用"
        npm --prefix web run build
        echo "$sources_wanted" >web/dist/.qudao-sources
    fi
}

sync_python
if [ "$PROFILE" = python ] || [ ! -f web/package.json ]; then exit 0; fi
install_web
if [ "$PROFILE" != check ]; then build_web; fi
