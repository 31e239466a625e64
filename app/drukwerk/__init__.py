"""Reports on paper: laid out page by page, and written as a PDF."""
