"""Password hashes: Argon2id, off the event loop, a few at a time (REQUIREMENTS A3)."""

import asyncio
import secrets
from typing import Final

from argon2 import PasswordHasher
from argon2.exceptions import VerificationError

TIME_COST: Final = 2
MEMORY_COST_KIB: Final = 19 * 1024
PARALLELISM: Final = 1
HASHES_AT_ONCE: Final = 2


class Passwords:
    """Makes and checks password hashes; `verifications` counts the checks against a stored hash."""

    def __init__(self) -> None:
        self.verifications = 0
        self._hasher = PasswordHasher(time_cost=TIME_COST, memory_cost=MEMORY_COST_KIB, parallelism=PARALLELISM)
        self._decoy = self._hasher.hash(secrets.token_urlsafe())
        self._turns = asyncio.Semaphore(HASHES_AT_ONCE)

    async def hash(self, password: str) -> str:
        """The PHC string of a password, exactly as it was given."""
        async with self._turns:
            return await asyncio.to_thread(self._hasher.hash, password)

    async def verify(self, phc: str | None, password: str) -> bool:
        """Whether the password is the one of the hash; without a hash the same work is done, for nothing (A5)."""
        if phc is not None:
            self.verifications += 1
        async with self._turns:
            matches = await asyncio.to_thread(self._matches, phc or self._decoy, password)
        return matches and phc is not None

    def is_outdated(self, phc: str) -> bool:
        """Whether a hash was made with other costs than today's."""
        return self._hasher.check_needs_rehash(phc)

    def _matches(self, phc: str, password: str) -> bool:
        try:
            return self._hasher.verify(phc, password)
        except VerificationError:
            return False
