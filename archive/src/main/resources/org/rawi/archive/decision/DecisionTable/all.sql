SELECT * FROM decision WHERE undone_at IS NULL ORDER BY id
