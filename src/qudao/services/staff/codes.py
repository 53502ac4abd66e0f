"""What staff administration is refused for, in order of precedence."""

from typing import Final

from qudao.kernel.refusal import Code
from qudao.kernel.text import Text

STAFF_NUMBER_TAKEN: Final = Code(
    "staff_number_taken", Text("员工号 {number} 已被使用", "The staff number {number} is taken"), 409
)
OWN_RIGHTS: Final = Code(
    "own_rights", Text("不能变更本人的权限或状态", "Nobody may change their own rights or status"), 403
)
ROLE_HELD: Final = Code("role_held", Text("该员工已有此角色", "This member holds the role already"), 409)
ROLE_NOT_HELD: Final = Code("role_not_held", Text("该员工没有此角色", "This member does not hold the role"), 409)
ROLE_CONFLICT: Final = Code(
    "role_conflict",
    Text("该角色与此人已有角色不相容", "The role conflicts with one this person holds"),
    409,
)
LAST_ADMINISTRATOR: Final = Code(
    "last_administrator",
    Text(
        "至少须保留一名系统管理员和一名安全管理员", "The bank needs a system and a security administrator at all times"
    ),
    409,
)
STAFF_CODES: Final = (STAFF_NUMBER_TAKEN, OWN_RIGHTS, ROLE_HELD, ROLE_NOT_HELD, ROLE_CONFLICT, LAST_ADMINISTRATOR)
