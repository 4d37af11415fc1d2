"""What editors can do in a rich text: feature lists for Wagtail's editor."""

#: Running text: emphasis, links and lists. Headings are blocks of their own.
INLINE = ["bold", "italic", "link", "document-link"]
FULL = [*INLINE, "ol", "ul"]
