SELECT identity, name FROM naming WHERE name IN (<names>)
GROUP BY identity, name ORDER BY count(*) DESC, name, identity
