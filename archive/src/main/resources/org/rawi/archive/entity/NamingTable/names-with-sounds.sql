SELECT DISTINCT name FROM name_sound WHERE sound IN (<sounds>)
