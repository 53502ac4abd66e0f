"""Refusals of an import, in order of precedence: first those of the file, then those of a line."""

from typing import Final

from qudao.kernel.refusal import Code
from qudao.kernel.text import Text

FILE_UNREADABLE: Final = Code(
    "import_file_unreadable",
    Text("无法读取文件“{file}”：{why}", "The file “{file}” cannot be read: {why}"),
    422,
)
ENCODING_UNKNOWN: Final = Code(
    "import_encoding_unknown",
    Text(
        "文件既不是 UTF-8 也不是 GB18030 编码（第 {line} 行附近）",
        "The file is neither UTF-8 nor GB18030 (near line {line})",
    ),
    422,
)
HEADER_INVALID: Final = Code(
    "import_header_invalid",
    Text(
        "第 1 行应为表头：{expected}；缺少：{missing}；多余：{surplus}",
        "Line 1 must name the columns {expected}; missing: {missing}; not known: {surplus}",
    ),
    422,
)
LINE_INVALID: Final = Code(
    "import_line_invalid",
    Text(
        "第 {line} 行 {column} “{found}”无效：应为{wanted_zh}", "Line {line}, {column} “{found}”: {wanted_en} is needed"
    ),
    422,
)
NO_LINES: Final = Code("import_no_lines", Text("文件中没有流水", "The file holds no lines"), 422)
LINE_TOO_OLD: Final = Code(
    "import_line_too_old",
    Text(
        "第 {line} 行：账户 {account} 在 {last} 已有更晚的记账，不能再补记 {day} 的流水",
        "Line {line}: account {account} has postings of {last} already; a line of {day} cannot come after them",
    ),
    409,
)
BALANCE_DISAGREES: Final = Code(
    "import_balance_disagrees",
    Text(
        "第 {line} 行：账户 {account} 于 {day} 记账后余额应为 {expected}，文件为 {found}，差额 {difference} 超过容差",
        "Line {line}: after this line of {day} account {account} comes to {expected}; the file says {found}:"
        " the difference {difference} is beyond the tolerance",
    ),
    409,
)
# Another import, or a posting, moved an account while its lines were under way: what is posted stays.
LEDGER_MOVED: Final = Code(
    "import_ledger_moved",
    Text(
        "导入期间账户发生了其他变动，请重新运行本命令继续",
        "An account moved while its lines were being posted; run the command again to go on",
    ),
    409,
    "later",
)
MIGRATION_CODES: Final = (
    FILE_UNREADABLE,
    ENCODING_UNKNOWN,
    HEADER_INVALID,
    LINE_INVALID,
    NO_LINES,
    LINE_TOO_OLD,
    BALANCE_DISAGREES,
    LEDGER_MOVED,
)
