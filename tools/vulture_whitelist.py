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

# Benchmarks and the ledger's own tests post without the spine.
post_units

# The rule for splitting an amount exactly (REQUIREMENTS H4); its users are later services, its proof is here.
allocate

# Tests check some rules of the books without the rest.
check_rules
