-- Each tie stands twice, so those that tie others to these are found from these.
DELETE FROM tie WHERE other IN (<versions>)
