INSERT INTO membership (version, incident) VALUES (:version, :incident)
