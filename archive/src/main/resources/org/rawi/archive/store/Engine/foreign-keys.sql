SELECT 'expected a row of ' || "parent" || ' for row ' || coalesce(rowid, 0) || ' of ' || "table" || ', found none'
FROM pragma_foreign_key_check
