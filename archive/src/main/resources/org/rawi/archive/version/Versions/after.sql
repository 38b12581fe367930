SELECT * FROM version WHERE id > :number ORDER BY id LIMIT :limit
