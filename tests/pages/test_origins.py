"""Who said this, when: each value of an opened action leads to the save that it rests on."""

from urllib.parse import parse_qs

from tests.pages.opening import opened


def test_each_value_has_its_day_its_author_and_a_way_to_its_save() -> None:
    app = opened("pillars", lang="en", action="2.3", pillar="2")
    app.session_state["origins-2.3"] = True
    app.run()
    said = " | ".join(str(part.value) for part in app.markdown).replace("\\", "")
    assert "Progress: **50%**" in said
    assert "Due date: **31 December 2024**" in said
    assert "Starting position when the programme was set up." in said
    links = [link.proto for link in app.get("page_link") if link.proto.page == "history"]
    assert [(link.label[:26], parse_qs(link.query_string).get("batch")) for link in links] == [
        ("From 31 December 2024; loa", ["1"]),
        ("From 1 January 2021; loade", ["1"]),
        ("Full history", None),
    ]
    assert parse_qs(links[-1].query_string)["action"] == ["2.3"]
