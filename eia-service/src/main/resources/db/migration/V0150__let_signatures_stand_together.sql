-- The signatures that count towards the quorum, as the service counts them (AssessmentVersion): the last of each person
-- since the version was submitted last, with the outcome of the last of them all.
CREATE VIEW standing_approval AS
SELECT g.version_id, g.person, g.post, g.outcome, g.at
FROM assessment_approval g
JOIN assessment_version v ON v.id = g.version_id
WHERE g.at >= v.submitted_at
  AND NOT EXISTS (SELECT FROM assessment_approval l
                  WHERE l.version_id = v.id AND l.person = g.person AND l.ordinal > g.ordinal)
  AND g.outcome = (SELECT l.outcome FROM assessment_approval l
                   WHERE l.version_id = v.id AND l.at >= v.submitted_at
                   ORDER BY l.ordinal DESC LIMIT 1);

-- As before, but for the signatures, which are now counted in one way.
CREATE OR REPLACE VIEW worklist AS
WITH standing AS (
    SELECT v.id, v.assessment_id, v.number, v.status, v.opened_at, v.submitted_at, v.signed_at, a.due_on,
           s.id AS subject_id, s.title, s.business_area, s.accountable_post,
           ARRAY(SELECT i.person FROM assessment_involvement i WHERE i.version_id = v.id AND i.capacity IN ('AUTHOR', 'OWNER', 'DECISION_MAKER'))
               || ARRAY(SELECT h.person FROM post_directory_holder h WHERE h.post_code = s.accountable_post) AS may_not_assure,
           ARRAY(SELECT i.person FROM assessment_involvement i WHERE i.version_id = v.id AND i.capacity IN ('AUTHOR', 'ASSURER'))
               || ARRAY(SELECT p.person FROM standing_approval p WHERE p.version_id = v.id) AS may_not_decide,
           ARRAY(SELECT d.person FROM assessment_delegation d
                 WHERE d.assessment_id = a.id AND d.number = v.number AND d.capacity = 'ASSURER') AS assure_for_others,
           ARRAY(SELECT d.person FROM assessment_delegation d
                 WHERE d.assessment_id = a.id AND d.number = v.number AND d.capacity = 'DECISION_MAKER'
                   AND (d.post IS NULL OR d.post = ANY (q.waited_for))) AS decide_for_others,
           q.waited_for, q.open
    FROM assessment_version v
    JOIN assessment a ON a.id = v.assessment_id AND a.current_version = v.number
    JOIN subject s ON s.id = a.subject_id
    LEFT JOIN LATERAL (
        SELECT ARRAY(SELECT p FROM unnest(r.posts) p
                     WHERE NOT EXISTS (SELECT FROM standing_approval g WHERE g.version_id = v.id AND g.post = p)) AS waited_for,
               r.approvals - cardinality(r.posts)
                   - (SELECT count(*) FROM standing_approval g
                      WHERE g.version_id = v.id AND (g.post IS NULL OR g.post <> ALL (r.posts))) AS open
        FROM approval_requirement r
        WHERE v.status = 'FOR_DECISION' AND r.band = assessment_band(v.id)
    ) q ON true
    WHERE s.state <> 'WITHDRAWN'
      AND v.status IN ('DRAFT', 'IN_QA', 'CHANGES_REQUESTED', 'FOR_DECISION', 'RETURNED', 'SIGNED_OFF', 'REVIEW_DUE')
)
SELECT 'RATE_SCREENING' AS kind, c.state, s.id AS subject_id, s.title, s.business_area, s.accountable_post,
       c.id AS ref_id, '/v1/screenings/' || c.id AS ref, c.opened_at AS since, NULL::date AS due_on,
       m.person, false AS for_post, '{}'::text[] AS roles, '{}'::text[] AS shut_out, NULL::text AS in_post
FROM screening c
JOIN subject s ON s.id = c.subject_id
JOIN screening_member m ON m.screening_id = c.id
WHERE c.state = 'OPEN'
  AND NOT EXISTS (SELECT FROM rating_sheet r WHERE r.screening_id = c.id AND r.person = m.person)
  AND NOT EXISTS (SELECT FROM screening_invitation i
                  WHERE i.screening_id = c.id AND i.person = m.person AND i.state IN ('DECLINED', 'WITHDRAWN'))
UNION ALL
SELECT 'CONCLUDE_SCREENING', c.state, s.id, s.title, s.business_area, s.accountable_post,
       c.id, '/v1/screenings/' || c.id, c.opened_at, NULL, c.chair, false, '{}', '{}', NULL
FROM screening c JOIN subject s ON s.id = c.subject_id
WHERE c.state IN ('OPEN', 'RATINGS_CLOSED')
UNION ALL
SELECT 'COUNTERSIGN_SCREENING', c.state, s.id, s.title, s.business_area, s.accountable_post,
       c.id, '/v1/screenings/' || c.id, c.opened_at, NULL, NULL, false,
       '{panel-chair,panel-member,assurer}', ARRAY[c.override_by], NULL
FROM screening c JOIN subject s ON s.id = c.subject_id
WHERE c.state = 'LOWERING_PROPOSED'
UNION ALL
SELECT 'SCREEN_SUBJECT', s.state, s.id, s.title, s.business_area, s.accountable_post,
       s.id, '/v1/subjects/' || s.id, s.registered_at, s.assessment_due_on, NULL, true, '{}', '{}', NULL
FROM subject s
WHERE s.state = 'PROPOSED'
  AND NOT EXISTS (SELECT FROM screening c WHERE c.subject_id = s.id AND c.state <> 'CANCELLED')
  AND NOT EXISTS (SELECT FROM assessment a WHERE a.subject_id = s.id)
UNION ALL
SELECT 'WRITE_ASSESSMENT', t.status, t.subject_id, t.title, t.business_area, t.accountable_post,
       t.assessment_id, '/v1/assessments/' || t.assessment_id, t.opened_at, t.due_on, NULL, true, '{policy-author}', '{}', NULL
FROM standing t WHERE t.status IN ('DRAFT', 'CHANGES_REQUESTED', 'RETURNED')
UNION ALL
SELECT 'ASSURE_ASSESSMENT', t.status, t.subject_id, t.title, t.business_area, t.accountable_post,
       t.assessment_id, '/v1/assessments/' || t.assessment_id, t.submitted_at, t.due_on, NULL, false, '{assurer}', t.may_not_assure, NULL
FROM standing t WHERE t.status = 'IN_QA'
UNION ALL
SELECT 'ASSURE_ASSESSMENT', t.status, t.subject_id, t.title, t.business_area, t.accountable_post,
       t.assessment_id, '/v1/assessments/' || t.assessment_id, t.submitted_at, t.due_on, stands_in.person, false, '{}', '{}', NULL
FROM standing t CROSS JOIN unnest(t.assure_for_others) stands_in (person) WHERE t.status = 'IN_QA'
UNION ALL
SELECT 'DECIDE_ASSESSMENT', t.status, t.subject_id, t.title, t.business_area, t.accountable_post,
       t.assessment_id, '/v1/assessments/' || t.assessment_id, t.submitted_at, t.due_on, NULL, false, '{decision-maker}', t.may_not_decide, NULL
FROM standing t WHERE t.status = 'FOR_DECISION' AND (t.waited_for = '{}' OR t.open > 0)
UNION ALL
SELECT 'DECIDE_ASSESSMENT', t.status, t.subject_id, t.title, t.business_area, t.accountable_post,
       t.assessment_id, '/v1/assessments/' || t.assessment_id, t.submitted_at, t.due_on, stands_in.person, false, '{}', '{}', NULL
FROM standing t CROSS JOIN unnest(t.decide_for_others) stands_in (person)
WHERE t.status = 'FOR_DECISION' AND stands_in.person <> ALL (t.may_not_decide)
UNION ALL
SELECT 'WRITE_PART', t.status, t.subject_id, t.title, t.business_area, t.accountable_post,
       t.assessment_id, '/v1/assessments/' || t.assessment_id || '/completeness', min(p.assigned_at), t.due_on, p.person, false, '{}', '{}', NULL
FROM standing t JOIN assessment_assignment p ON p.assessment_id = t.assessment_id
WHERE t.status IN ('DRAFT', 'CHANGES_REQUESTED', 'RETURNED')
GROUP BY t.status, t.subject_id, t.title, t.business_area, t.accountable_post, t.assessment_id, t.due_on, p.person
UNION ALL
SELECT 'PLACE_MITIGATION', t.status, t.subject_id, t.title, t.business_area, t.accountable_post,
       p.mitigation_id, '/v1/assessments/' || t.assessment_id || '/mitigations/' || p.mitigation_id,
       t.submitted_at, t.due_on, NULL, true, '{policy-author}', '{}', NULL
FROM standing t JOIN mitigation_progress p ON p.assessment_id = t.assessment_id AND p.number = t.number
WHERE t.status = 'FOR_DECISION' AND p.state = 'UNPLACED'
UNION ALL
SELECT 'MODERATE_COMMENT', c.state, s.id, s.title, s.business_area, s.accountable_post,
       c.id, '/v1/public-comments/' || c.id, c.received_at, NULL, NULL, false, '{programme-office}', '{}', NULL
FROM public_comment c JOIN subject s ON s.id = c.subject_id
WHERE c.state = 'RECEIVED' AND s.state <> 'WITHDRAWN'
UNION ALL
SELECT 'ANSWER_COMMENT', c.state, s.id, s.title, s.business_area, s.accountable_post,
       c.id, '/v1/public-comments/' || c.id, c.moderated_at, NULL, NULL, true, '{policy-author}', array_remove(ARRAY[c.moderated_by, c.refused_by], NULL), NULL
FROM public_comment c JOIN subject s ON s.id = c.subject_id
WHERE c.state = 'ADMITTED' AND c.disposition IS NULL AND s.state <> 'WITHDRAWN'
UNION ALL
SELECT 'PUBLISH_ASSESSMENT', t.status, t.subject_id, t.title, t.business_area, t.accountable_post,
       t.assessment_id, '/v1/assessments/' || t.assessment_id, t.signed_at, NULL, NULL, false, '{publisher}', '{}', NULL
FROM standing t WHERE t.status = 'SIGNED_OFF'
UNION ALL
SELECT 'CONCLUDE_REVIEW', r.state, s.id, s.title, s.business_area, s.accountable_post,
       r.id, '/v1/assessments/' || r.assessment_id || '/reviews/' || r.id, r.opened_at, r.due_on, NULL, true, '{}', '{}', NULL
FROM review r
JOIN assessment a ON a.id = r.assessment_id
JOIN subject s ON s.id = a.subject_id
WHERE r.state = 'OPEN'
UNION ALL
SELECT 'AGREE_REVIEW', r.state, s.id, s.title, s.business_area, s.accountable_post,
       r.id, '/v1/assessments/' || r.assessment_id || '/reviews/' || r.id, r.proposed_at, r.due_on, NULL, false, '{assurer}',
       r.proposed_by || t.may_not_assure, NULL
FROM review r
JOIN assessment a ON a.id = r.assessment_id
JOIN subject s ON s.id = a.subject_id
JOIN standing t ON t.assessment_id = r.assessment_id
WHERE r.state = 'CONCLUSION_PROPOSED'
UNION ALL
SELECT 'AGREE_REVIEW', r.state, t.subject_id, t.title, t.business_area, t.accountable_post,
       r.id, '/v1/assessments/' || r.assessment_id || '/reviews/' || r.id, r.proposed_at, r.due_on, stands_in.person, false, '{}', '{}', NULL
FROM review r JOIN standing t ON t.assessment_id = r.assessment_id CROSS JOIN unnest(t.assure_for_others) stands_in (person)
WHERE r.state = 'CONCLUSION_PROPOSED'
UNION ALL
SELECT 'JUDGE_EVIDENCE', p.state, s.id, s.title, s.business_area, s.accountable_post,
       p.mitigation_id, '/v1/assessments/' || p.assessment_id || '/mitigations/' || p.mitigation_id,
       p.completed_on::timestamp AT TIME ZONE 'Europe/London', NULL, NULL, false, '{policy-author,assurer}',
       p.owners || ARRAY(SELECT h.person FROM post_directory_holder h WHERE h.post_code = p.owner_post), NULL
FROM mitigation_progress p
JOIN assessment a ON a.id = p.assessment_id
JOIN subject s ON s.id = a.subject_id
WHERE p.state = 'COMPLETED' AND p.sufficient IS NULL
UNION ALL
SELECT 'SECURE_URGENT_ADOPTION', u.state, s.id, s.title, s.business_area, s.accountable_post,
       u.id, '/v1/subjects/' || s.id || '/urgent-adoption', u.decided_at, u.lapses_on, NULL, true, '{}', '{}', NULL
FROM urgent_adoption u JOIN subject s ON s.id = u.subject_id
WHERE u.state = 'IN_FORCE'
UNION ALL
SELECT 'DECIDE_ASSESSMENT', t.status, t.subject_id, t.title, t.business_area, t.accountable_post,
       t.assessment_id, '/v1/assessments/' || t.assessment_id, t.submitted_at, t.due_on, NULL, false, '{}', t.may_not_decide, waited.post
FROM standing t CROSS JOIN unnest(t.waited_for) waited (post) WHERE t.status = 'FOR_DECISION';
