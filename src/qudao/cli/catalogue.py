"""`qudao catalogue`: the product on one page, and the OpenAPI description of its web API."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from qudao.catalogue import OPERATIONS, QUERIES
from qudao.channels.web_api.openapi import openapi_json
from qudao.cli.catalogue_page import catalogue_page

app = typer.Typer()


@app.command()
def command(
    openapi: Annotated[Path | None, typer.Option(help="写入 OpenAPI 3.1 / write OpenAPI 3.1 here")] = None,
    reference: Annotated[Path | None, typer.Option(help="写入业务目录 / write the catalogue's page here")] = None,
) -> None:
    """输出业务目录，或写入文件 / print the catalogue, or write it and its OpenAPI description to files."""
    if openapi is not None:
        openapi.write_bytes(openapi_json(OPERATIONS, QUERIES))
    if reference is not None:
        reference.parent.mkdir(parents=True, exist_ok=True)
        reference.write_text(catalogue_page(), encoding="utf-8")
    if openapi is None and reference is None:
        sys.stdout.write(catalogue_page())
