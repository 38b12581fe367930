INSERT INTO posting (chunk, term, places) VALUES (?, ?, ?)
ON CONFLICT (chunk, term) DO UPDATE SET places = excluded.places
