SELECT count(*) FROM flyway_schema_history WHERE success AND version IS NOT NULL
