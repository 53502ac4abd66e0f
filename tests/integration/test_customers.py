"""Sign-up and customers' own particulars (CU-3, CU-4, CU-5; REQUIREMENTS C6, M2)."""

from typing import Any


async def test_cu3_sign_up_opens_a_class_i_account_and_a_session(town: Any):
    person = town.person()
    completed = await town.sign_up(person)
    assert completed.answer.account_number.startswith("9156")
    me = await town.see("customers.self", token=person.token)
    assert (me.name_masked, me.phone_masked) == ("***娜", f"138****{person.phone[-4:]}")
    await town.sign_in(person)
    session = await town.see("access.session", token=person.token)
    assert session.actor.kind == "customer"
