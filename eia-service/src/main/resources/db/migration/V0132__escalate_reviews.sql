-- How far an overdue review has been escalated: the last step that was announced.
ALTER TABLE review ADD COLUMN escalated_step int NOT NULL DEFAULT 0 CHECK (escalated_step BETWEEN 0 AND 3);
