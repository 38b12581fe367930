INSERT INTO account_key (key, day, version) VALUES (:key, :day, :version)
