package org.dueregard.bench.actionplan;

import java.util.List;

/** The five years that no door writes: see {@link Load#history}. */
final class History {
    private History() {}

    static final List<String> STATEMENTS =
            List.of(
                    "create temporary table past as select id, row_number() over (order by id) as n,"
                            + " now() - interval '5 years' * random() as began from action",
                    """
                    update action a set created_at = p.began, started_on = (p.began + interval '60 days')::date,
                        state = case when p.n % 5 = 0 then 'COMPLETE' when p.n % 17 = 0 then 'ON_HOLD' else 'ACTIVE' end,
                        completed_on = case when p.n % 5 = 0 then (p.began + interval '200 days')::date end,
                        revision = 8, version = 8
                    from past p where p.id = a.id
                    """,
                    """
                    insert into milestone (id, action_id, title, baseline_date, baseline_precision,
                        due_date, due_precision, met_on)
                    select gen_random_uuid(), p.id, 'Milestone ' || s, (p.began + interval '90 days' * s)::date,
                        'DAY', '2031-01-01'::date + s * 30, 'DAY', case when s = 1 then (p.began + interval '95 days')::date end
                    from past p, generate_series(1, 2) s
                    """,
                    """
                    insert into deed (id, action_id, number, kind, at, person, done_as, post, from_state,
                        to_state, reason)
                    select gen_random_uuid(), p.id, s,
                        (array['DRAFTED', 'PROPOSED', 'ACCEPTED', 'MILESTONE_ADDED', 'STARTED',
                            'END_DATE_MOVED', 'EVIDENCE_ADDED', 'MILESTONE_MET'])[s],
                        p.began + interval '20 days' * s, 'person-' || (p.n % 500), 'OWNER',
                        'POST-' || (p.n % 500), 'ACTIVE', 'ACTIVE', 'As minuted.'
                    from past p, generate_series(2, 8) s
                    """,
                    "drop table past",
                    "analyze");
}
