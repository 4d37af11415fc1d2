"""What assistive technology gets of a page: pure functions over a Page, cached per element."""
