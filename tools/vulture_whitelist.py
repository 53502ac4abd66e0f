"""Names that look unused to vulture and are used from outside; one line of reason for each group."""

# Alembic reads these from every revision.
revision
down_revision
branch_labels
depends_on
upgrade
downgrade

# Tests move the clock.
ManualClock
advance

# Subcommands typer finds by their decorator.
imports
transactions
ledger
http

# Tests count how often a password was really compared (REQUIREMENTS A4).
verifications
