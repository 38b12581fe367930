INSERT INTO decision_report (decision, report) VALUES (:decision, :report)
