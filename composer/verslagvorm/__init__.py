"""Reports as headings, paragraphs and tables, written as a page, a Word document or a workbook."""
