"""The pages of people who sign in: who they are, for administrators, and one's own account."""
