SELECT report.key FROM version JOIN report ON report.id = version.report WHERE version.name = :id AND version.is_current = 1
