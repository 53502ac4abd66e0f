"""Identity's pure rules: passwords, names, identity numbers, masks (REQUIREMENTS A1, A2, M2; CU-4)."""

from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.cn import ric
from zxcvbn.frequency_lists import FREQUENCY_LISTS

from qudao.database.statements import compiled
from qudao.identity.actor import ActorKind
from qudao.identity.password_policy import BANK_WORDS, check_new_password, common_passwords
from qudao.identity.phone_codes import code_matches, issue_code
from qudao.identity.real_name import personal_words, read_id_number, read_name
from qudao.kernel.masking import mask_id_number, mask_name, mask_phone
from qudao.kernel.refusal import Refused

TODAY = date(2026, 3, 2)
CUSTOMER, STAFF = ActorKind.CUSTOMER, ActorKind.STAFF


def refusal(password: str, kind: ActorKind = CUSTOMER, personal: tuple[str, ...] = ()) -> str | None:
    """The code a password is refused with, or None."""
    try:
        check_new_password(password, kind=kind, personal=personal)
    except Refused as refused:
        return refused.code.name
    return None


@pytest.mark.parametrize(
    ("password", "for_customers", "for_staff"),
    [
        ("kX7#qpz", "password_length", "password_length"),
        ("kx7qpzwv", None, "password_simple"),
        ("kX7#qpzw", None, None),
        ("correct-horse 电池 staple", None, "password_simple"),
        ("正确的马电池订书钉", None, "password_simple"),
        ("🐎🔋📎🐎🔋📎🐎🔋", None, "password_simple"),
        ("Zq9!" + "长" * 60, None, None),
        ("Zq9!" + "x" * 124, None, None),
        ("Zq9!" + "x" * 125, "password_length", "password_length"),
        ("aaaaaaaaaa", "password_common", "password_simple"),
    ],
)
def test_a1_customers_may_use_any_characters_and_staff_need_three_kinds(
    password: str, for_customers: str | None, for_staff: str | None
):
    assert (refusal(password), refusal(password, STAFF)) == (for_customers, for_staff)


def test_a2_every_common_password_of_the_list_is_refused():
    listed = [line for line in FREQUENCY_LISTS["passwords"] if len(line) >= 8]
    assert len(listed) >= 3000
    assert {refusal(line) for line in listed} == {"password_common"}
    assert refusal(listed[0].upper()) == "password_common"
    assert common_passwords() == {line.casefold() for line in listed}


@pytest.mark.parametrize("word", BANK_WORDS)
def test_a2_the_banks_own_words_are_refused(word: str):
    assert refusal(f"x7#{word.upper()}!kq2") == "password_personal"


@pytest.mark.parametrize(
    "part", ["张三丰", "13812345678", "12345678", "110105194912310021", "19491231", "310021", "31002X"]
)
def test_a2_the_owners_own_words_are_refused(part: str):
    number = "11010519491231002X" if part.endswith("X") else "110105194912310021"
    words = personal_words(name="张三丰", phone="13812345678", id_number=number)
    assert refusal(f"kq#{part}vz", personal=words) == "password_personal"


@pytest.mark.parametrize(
    ("given_name", "kept"),
    [
        ("张三", "张三"),
        (" 欧阳 ", "欧阳"),
        ("𠮷野", "𠮷野"),
        ("㐀㼆", "㐀㼆"),
        ("〇一", "〇一"),
        ("阿卜杜拉·买买提", "阿卜杜拉·买买提"),
        ("阿卜杜拉•买买提", "阿卜杜拉·买买提"),
        ("John Smith", "John Smith"),
        ("Anne-Marie O'Neil", "Anne-Marie O'Neil"),
    ],
)
def test_cu4_names_as_on_the_card_are_kept(given_name: str, kept: str):
    assert read_name(given_name) == kept


@pytest.mark.parametrize(
    "name",
    ["", "张", "张3", "张三!", "·张三", "张三·", "张··三", "张三\n李四;", "<b>张三</b>", "张" * 51, "\u202e张三", "-"],
)
def test_cu4_what_is_no_name_is_refused(name: str):
    with pytest.raises(Refused) as refused:
        read_name(name)
    assert refused.value.code.name == "name_invalid"


def test_cu4_an_id_number_states_its_birthday_and_age():
    found = read_id_number(" 11010519491231002x ", today=TODAY)
    assert (found.number, found.born_on) == ("11010519491231002X", date(1949, 12, 31))
    assert found.age_on(date(2025, 12, 30)) == 75
    assert found.age_on(date(2025, 12, 31)) == 76


@pytest.mark.parametrize(
    "number",
    [
        "110105194912310021",  # checksum
        "11010519491331002" + ric.calc_check_digit("110105194913310020"),  # no such month
        "99010519491231002" + ric.calc_check_digit("990105194912310020"),  # no such region
        "11010520991231002" + ric.calc_check_digit("110105209912310020"),  # not yet born
        "1101054912310021",
        "１１０１０５１９４９１２３１００２X",
        "",
    ],
)
def test_cu4_a_wrong_id_number_is_refused(number: str):
    with pytest.raises(Refused) as refused:
        read_id_number(number, today=TODAY)
    assert refused.value.code.name == "id_number_invalid"


@given(st.integers(0, 16), st.sampled_from("0123456789"))
def test_cu4_any_one_wrong_digit_is_noticed(place: int, digit: str):
    number = "11010519900517001" + ric.calc_check_digit("110105199005170010")
    other = number[:place] + digit + number[place + 1 :]
    if other == number:
        assert read_id_number(other, today=TODAY).number == number
    else:
        with pytest.raises(Refused):
            read_id_number(other, today=TODAY)


def test_m2_masks_keep_little():
    assert mask_phone("13812345678") == "138****5678"
    assert mask_id_number("11010519491231002X") == "1****************X"
    assert mask_name("张三") == "*三"
    assert "Smith" not in mask_name("John Smith")


def test_a7_a_code_belongs_to_its_row_purpose_and_phone():
    at = datetime(2026, 3, 2, tzinfo=UTC)
    key = b"k" * 32
    issued = issue_code(
        key=key, phone_code_id=UUID(int=1), purpose="sign_in", login="13800000001", phone="13800000001",
        principal_id=None, address="", at=at, is_sent=True,
    )  # fmt: skip
    nonce = next(value for value in compiled(issued.statement)[1].values() if isinstance(value, bytes))

    def values(**changed: object) -> dict[str, object]:
        row: dict[str, object] = {
            "phone_code_id": UUID(int=1),
            "purpose": "sign_in",
            "login": "13800000001",
            "phone": "13800000001",
            "nonce": nonce,
            "is_sent": True,
        }
        return row | changed

    assert len(issued.code) == 6
    assert issued.code.isdigit()
    assert code_matches(values(), issued.code, key=key)
    for changed in (
        {"phone_code_id": UUID(int=2)},
        {"purpose": "password_reset"},
        {"login": "13800000002"},
        {"phone": "13800000002"},
        {"nonce": b"m" * 16},
        {"is_sent": False},
    ):
        assert not code_matches(values(**changed), issued.code, key=key)
    assert not code_matches(values(), issued.code, key=b"j" * 32)
