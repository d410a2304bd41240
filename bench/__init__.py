"""Benchmarks: the budgets of speed, each measured on a database made from a fixed seed."""
