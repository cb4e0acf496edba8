"""Writes beside each document what PDFium, the reader in Chrome and Edge, copies out of it: FILE.pdf gives FILE.pdf.copied."""

import sys

import pypdfium2

for name in sys.argv[1:]:
    document = pypdfium2.PdfDocument(name)
    pages = [page.get_textpage().get_text_bounded() for page in document]
    with open(name + ".copied", "w", encoding="utf-8") as copied:
        copied.write("\n".join(pages))
