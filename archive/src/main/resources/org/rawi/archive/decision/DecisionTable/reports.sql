SELECT decision, report FROM decision_report ORDER BY decision, report
