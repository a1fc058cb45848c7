"""Starts the bot: on Telegram, or in this terminal when no token is set. `--help` lists the other commands."""

from bot.cli import main

if __name__ == "__main__":
    main(prog_name="python run_bot.py")
