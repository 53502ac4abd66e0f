"""The staff console: customers, accounts, the call log, approvals, the audit trail."""
