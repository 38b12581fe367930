INSERT INTO account (version, account) VALUES (:version, :account)
