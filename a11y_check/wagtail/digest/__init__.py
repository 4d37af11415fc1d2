"""A mail, at most once a week, to those who have something to do on their own pages."""
