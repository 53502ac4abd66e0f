"""Staff: members, their roles, the review of who may do what."""
