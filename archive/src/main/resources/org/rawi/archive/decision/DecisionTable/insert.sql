INSERT INTO decision (id, type, name, report, other_type, other_name, other_report, decided_by, decided_at, reason)
VALUES (:id, :type, :name, :report, :otherType, :otherName, :otherReport, :by, :at, :reason)
