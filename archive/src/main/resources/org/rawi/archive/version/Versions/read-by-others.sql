SELECT * FROM version WHERE reader <> :reader AND id > :number ORDER BY id LIMIT :limit
