"""The formats at addresses of their own, for address books, calendars, feed readers and search engines."""
