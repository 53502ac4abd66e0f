# Everything a person does here is one of these; `make` alone lists them.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help run test check format catalogue bench sim day clean

# How many tests run at once, and what else pytest is told: make test TESTS="tests/unit -k money"
TEST_WORKERS ?= 2
TESTS ?=

help: ## list what can be done / 列出可用命令
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## start the whole bank on this machine; Ctrl-C stops it / 启动整个银行，按 Ctrl-C 停止
	@bash tools/bootstrap.sh run
	@exec .venv/bin/qudao run

test: ## run every test, the browser's too / 运行全部测试（含浏览器测试）
	@bash tools/bootstrap.sh dev
	@bash tools/test.sh "$(TEST_WORKERS)" $(TESTS)

check: ## format, lint, types, import contracts, dead code / 检查格式、规范、类型、依赖层次与死代码
	@bash tools/bootstrap.sh check
	@bash tools/check.sh

format: ## put the code in its one format / 统一代码格式
	@bash tools/bootstrap.sh python
	@echo "· ruff format, ruff check --fix / 正在统一格式"
	@.venv/bin/ruff format
	@.venv/bin/ruff check --fix

catalogue: ## write docs/reference/catalogue.md and web/openapi.json / 更新业务目录与接口描述
	@bash tools/bootstrap.sh python
	@.venv/bin/qudao catalogue --reference docs/reference/catalogue.md --openapi web/openapi.json
	@echo "· written / 已写入 docs/reference/catalogue.md, web/openapi.json"

bench: ## measure speed beside pgbench, as JSON / 与 pgbench 并列测速，输出 JSON
	@bash tools/bootstrap.sh run >&2
	@echo "· measuring the ledger, then HTTP / 正在测量账务与 HTTP 的速度" >&2
	@.venv/bin/qudao bench ledger --json
	@.venv/bin/qudao bench http --json

sim: ## the simulations at their nightly length; QUDAO_SEED=… repeats one / 以夜间长度运行模拟，QUDAO_SEED 可重现
	@bash tools/bootstrap.sh dev
	@QUDAO_SIMULATION=long .venv/bin/pytest -n "$(TEST_WORKERS)" --dist worksteal tests/simulation $(TESTS)

day: ## play a whole banking day on the running bank / 在运行中的银行上演完一个营业日
	@bash tools/bootstrap.sh run
	@exec .venv/bin/qudao day

clean: ## remove what was built; the bank's data (.qudao) stays / 清除生成物，银行数据（.qudao）保留
	@echo "· removing environments, caches and the built web app / 正在清除环境、缓存与网页产物"
	@rm -rf .venv .tools web/node_modules web/dist .pytest_cache .ruff_cache .import_linter_cache .hypothesis reports dist
	@find . -name __pycache__ -type d -not -path './.git/*' -prune -exec rm -rf {} +
