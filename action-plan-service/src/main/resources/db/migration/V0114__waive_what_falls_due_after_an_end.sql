-- An obligation that has ended asks for nothing that falls due later.
UPDATE occurrence
SET state        = 'WAIVED',
    settled_on   = obligation.ended_on,
    statement    = 'The obligation ended.',
    next_step_on = NULL,
    version      = occurrence.version + 1
FROM obligation
WHERE obligation.code = occurrence.obligation_code
  AND occurrence.state = 'DUE'
  AND occurrence.due_on > obligation.ended_on;
