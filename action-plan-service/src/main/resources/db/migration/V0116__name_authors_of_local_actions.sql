-- What a unit's lead drafts in the unit's own plan is for that post to plan, and for no other.
ALTER TABLE action ADD COLUMN author_post varchar(60);

UPDATE action
SET author_post = organisation_unit.lead_post
FROM deed, initiative_action, initiative, plan, organisation_unit
WHERE deed.action_id = action.id
  AND deed.kind = 'DRAFTED'
  AND deed.post IS NOT NULL
  AND initiative_action.action_id = action.id
  AND initiative.id = initiative_action.initiative_id
  AND plan.code = initiative.plan_code
  AND plan.kind = 'LOCAL'
  AND action.origin_id = plan.code || '/' || initiative.section || '-' || initiative.sequence
  AND organisation_unit.code = plan.unit;
