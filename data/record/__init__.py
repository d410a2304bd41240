"""What is known of a programme, by two clocks: frames from the database, and the statements
behind them.
"""
