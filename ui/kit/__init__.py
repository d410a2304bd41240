"""The parts that pages share. The kit imports no page, and links to pages by their names."""
