INSERT INTO naming (version, entity, identity, name) VALUES (:version, :entity, :identity, :name)
