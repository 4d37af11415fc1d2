"""What apps made for Integreat can read: the same content under the addresses and keys of its API v3, read only."""
