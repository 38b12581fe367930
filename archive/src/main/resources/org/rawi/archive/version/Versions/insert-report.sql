INSERT INTO report (id, key) VALUES (:id, :key)
