-- Those with this many reports or more, in the order of their earliest reports.
SELECT membership.incident FROM membership
JOIN version ON version.name = membership.incident AND version.is_current = 1
GROUP BY membership.incident, version.published HAVING count(*) >= :reports
ORDER BY version.published, membership.incident
