"""Measurements that anyone can repeat on their own data. Nothing here is imported by the bot."""
