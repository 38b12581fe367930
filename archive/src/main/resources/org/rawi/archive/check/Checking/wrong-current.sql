SELECT report.key FROM report LEFT JOIN version ON version.report = report.id
GROUP BY report.id, report.key
HAVING count(version.id) = 0
    OR sum(version.is_current) <> 1
    OR max(version.ordinal) <> count(version.id)
    OR max(version.ordinal * version.is_current) <> max(version.ordinal)
ORDER BY report.key
