"""What other services may use of access."""

from qudao.services.access.codes import PASSWORD_WRONG
from qudao.services.access.messages import AttemptId, Language, Password, SixDigits
from qudao.services.access.rules import block_policy, warnings
from qudao.services.access.sending import DECOY, code_message, tell, text_message
from qudao.services.access.session_start import NewSession, new_session

__all__ = [
    "DECOY",
    "PASSWORD_WRONG",
    "AttemptId",
    "Language",
    "NewSession",
    "Password",
    "SixDigits",
    "block_policy",
    "code_message",
    "new_session",
    "tell",
    "text_message",
    "warnings",
]
