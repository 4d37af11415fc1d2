"""The guide for editors in the admin: one page of chapters, which needs no network and is searched with the browser."""
