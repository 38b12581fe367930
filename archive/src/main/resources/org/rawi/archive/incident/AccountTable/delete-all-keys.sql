DELETE FROM account_key
