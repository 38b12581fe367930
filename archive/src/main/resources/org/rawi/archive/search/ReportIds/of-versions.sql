SELECT id, name FROM version WHERE id IN (<versions>)
