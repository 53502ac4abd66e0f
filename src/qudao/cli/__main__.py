"""`python -m qudao.cli`: the same command for a process that is started without PATH."""

from qudao.cli import main

main()
