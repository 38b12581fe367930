SELECT * FROM version WHERE id IN (<numbers>) ORDER BY id
