"""The conversation as plain functions on frozen values: no files, no clock, no network, no logging."""
