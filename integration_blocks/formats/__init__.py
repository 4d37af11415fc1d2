"""Formats that others read: values in, text or dict out, without Django."""
