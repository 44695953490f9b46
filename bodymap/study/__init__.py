"""What a student asks: muscles by region, layer, nerve and unit, what refers here, and notes of one's own."""
