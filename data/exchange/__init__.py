"""Files in and out: what people bring is read within limits, and understood row by row."""
