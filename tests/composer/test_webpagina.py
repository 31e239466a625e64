from __future__ import annotations

from lxml import html

from composer.webpagina import lines_of, page_of, table_of


def test_a_page_stands_alone_and_holds_no_markup_of_others() -> None:
    pagina = page_of("<b>titel</b>", [table_of(["<i>"], [["<script>", 3]])])
    boom = html.document_fromstring(pagina)
    assert boom.findtext(".//title") == "<b>titel</b>"
    assert [cel.text for cel in boom.iter("th", "td")] == ["<i>", "<script>", "3"]
    assert not [*boom.iter("script", "link", "i", "b")]


def test_lines_stay_lines() -> None:
    assert lines_of("een\ntwee & <drie>") == "een<br>twee &amp; &lt;drie&gt;"
