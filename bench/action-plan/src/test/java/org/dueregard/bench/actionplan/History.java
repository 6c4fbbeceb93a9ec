package org.dueregard.bench.actionplan;

import java.util.List;

/** The five years that no door writes: see {@link Load#history}. */
final class History {
    private History() {}

    private static final String OPEN = "case when p.n % 17 = 0 then 'ON_HOLD' else 'ACTIVE' end";

    static final List<String> STATEMENTS =
            List.of(
                    "create temporary table past as select id, row_number() over (order by id) as n,"
                            + " now() - interval '5 years' * random() as began from action",
                    """
                    update action a set created_at = p.began, started_on = (p.began + interval '80 days')::date,
                        state = case when p.n % 5 = 0 then 'COMPLETE' else OPEN end,
                        completed_on = case when p.n % 5 = 0 then (p.began + interval '160 days')::date end,
                        revision = 8, version = 8
                    from past p where p.id = a.id
                    """
                            .replace("OPEN", OPEN),
                    """
                    insert into milestone (id, action_id, title, baseline_date, baseline_precision,
                        due_date, due_precision, met_on)
                    select gen_random_uuid(), p.id, 'Milestone ' || s, (p.began + interval '90 days' * s)::date,
                        'DAY', '2031-01-01'::date + s * 30, 'DAY', case when s = 1 then (p.began + interval '95 days')::date end
                    from past p, generate_series(1, 2) s
                    """,
                    "update deed d set at = p.began from past p where p.id = d.action_id",
                    """
                    insert into deed (id, action_id, number, kind, at, person, done_as, post, from_state,
                        to_state, reason)
                    select gen_random_uuid(), p.id, d.number,
                        case when d.number < 8 then d.kind when p.n % 5 = 0 then 'COMPLETION_CONFIRMED'
                            when p.n % 17 = 0 then 'HELD' else 'MILESTONE_MET' end,
                        p.began + interval '20 days' * d.number, 'person-' || (p.n % 500), d.done_as,
                        'POST-' || (p.n % 500), d.from_state,
                        case when d.number < 8 then d.to_state when p.n % 5 = 0 then 'COMPLETE'
                            else OPEN end,
                        'As minuted.'
                    from past p,
                        (values (2, 'PROPOSED', 'OFFICE', 'DRAFT', 'PROPOSED'),
                            (3, 'ACCEPTED', 'OWNER', 'PROPOSED', 'AGREED'),
                            (4, 'STARTED', 'OWNER', 'AGREED', 'ACTIVE'),
                            (5, 'MILESTONE_ADDED', 'OWNER', 'ACTIVE', 'ACTIVE'),
                            (6, 'MILESTONE_ADDED', 'OWNER', 'ACTIVE', 'ACTIVE'),
                            (7, 'EVIDENCE_ADDED', 'OWNER', 'ACTIVE', 'ACTIVE'),
                            (8, 'MILESTONE_MET', 'OWNER', 'ACTIVE', 'ACTIVE'))
                            as d (number, kind, done_as, from_state, to_state)
                    """
                            .replace("OPEN", OPEN),
                    "drop table past",
                    "analyze");
}
