SELECT version FROM account_key
WHERE key IN (<keys>) AND day BETWEEN :from AND :to AND version <> :version
GROUP BY version HAVING count(*) >= :shared
ORDER BY version
