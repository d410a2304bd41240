"""What a shared page is made of."""
