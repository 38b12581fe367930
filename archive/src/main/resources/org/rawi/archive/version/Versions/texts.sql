SELECT version.sha256 FROM version JOIN report ON report.id = version.report WHERE report.key = :key
