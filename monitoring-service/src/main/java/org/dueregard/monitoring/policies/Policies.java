package org.dueregard.monitoring.policies;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dueregard.platform.inbox.Projection;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Policies, assessments and what they have promised to monitor, as events tell. */
@ApplicationScoped
public class Policies implements Projection {
    /** The name under which its events are marked as done. */
    public static final String NAME = "policies";

    private static final String KEEP_POLICY =
            """
            INSERT INTO policy (id, kind, title, accountable_post, business_area, state)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, title = excluded.title,
                accountable_post = excluded.accountable_post,
                business_area = excluded.business_area, state = excluded.state
            """;
    private static final String KNOWN = "SELECT id FROM policy WHERE id = ANY (?)";
    private static final String KEEP_SUBJECT =
            """
            INSERT INTO assessment_subject (assessment, subject) VALUES (?, ?)
            ON CONFLICT (assessment) DO UPDATE SET subject = excluded.subject
            """;
    private static final String FORGET_LINKS =
            "DELETE FROM indicator_link WHERE assessment = ? RETURNING indicator";
    private static final String KEEP_LINK =
            """
            INSERT INTO indicator_link
                (indicator, assessment, assessment_version, accountable_post, frequency)
            VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """;
    private static final String LINKS =
            """
            SELECT l.indicator, l.assessment, l.assessment_version, s.subject, p.title,
                l.accountable_post, o.due_on
            FROM indicator_link l
            LEFT JOIN overdue_review o ON o.assessment = l.assessment
            LEFT JOIN assessment_subject s ON s.assessment = l.assessment
            LEFT JOIN policy p ON p.id = s.subject
            WHERE l.indicator = ? ORDER BY l.assessment
            """;

    private static final String POLICY =
            "SELECT id, kind, title, accountable_post, business_area, state FROM policy WHERE id = ?";
    private static final String IN_FORCE =
            """
            SELECT id, kind, title, accountable_post, business_area, state FROM policy
            WHERE kind = 'POLICY' AND state <> 'WITHDRAWN' ORDER BY title, id
            """;
    private static final String LINKS_OF_POLICY =
            """
            SELECT l.indicator, l.assessment, l.assessment_version, s.subject, p.title,
                l.accountable_post, o.due_on
            FROM assessment_subject s
            JOIN indicator_link l ON l.assessment = s.assessment
            LEFT JOIN overdue_review o ON o.assessment = l.assessment
            LEFT JOIN policy p ON p.id = s.subject
            WHERE s.subject = ? ORDER BY l.indicator, l.assessment
            """;

    private final AgroalDataSource database;

    Policies(AgroalDataSource database) {
        this.database = database;
    }

    /** A subject as it was announced. */
    public record Policy(
            String id,
            String kind,
            String title,
            String accountablePost,
            @Nullable String businessArea,
            String state) {}

    /** A line of a monitoring plan. */
    public record PlannedIndicator(String indicator, String accountablePost, String frequency) {}

    public void keep(Policy policy) {
        with(
                KEEP_POLICY,
                keep -> {
                    keep.setString(1, policy.id());
                    keep.setString(2, policy.kind());
                    keep.setString(3, policy.title());
                    keep.setString(4, policy.accountablePost());
                    keep.setString(5, policy.businessArea());
                    keep.setString(6, policy.state());
                    return keep.executeUpdate();
                });
    }

    /** Those of these that were announced. */
    public Set<String> known(Collection<String> ids) {
        return with(
                KNOWN,
                select -> {
                    select.setArray(1, select.getConnection().createArrayOf("text", ids.toArray()));
                    var known = new TreeSet<String>();
                    try (var rows = select.executeQuery()) {
                        while (rows.next()) {
                            known.add(rows.getString(1));
                        }
                    }
                    return known;
                });
    }

    /** Remembers which subject an assessment is of. */
    public void keepSubject(String assessment, String subject) {
        with(
                KEEP_SUBJECT,
                keep -> {
                    keep.setString(1, assessment);
                    keep.setString(2, subject);
                    return keep.executeUpdate();
                });
    }

    /**
     * Replaces what an assessment has promised to monitor by its latest plan, and answers the
     * indicators that are concerned.
     */
    public Set<String> link(String assessment, int version, List<PlannedIndicator> plan) {
        var concerned = new TreeSet<String>();
        with(
                FORGET_LINKS,
                forget -> {
                    forget.setString(1, assessment);
                    try (var rows = forget.executeQuery()) {
                        while (rows.next()) {
                            concerned.add(rows.getString(1));
                        }
                    }
                    return concerned;
                });
        with(
                KEEP_LINK,
                keep -> {
                    for (var line : plan) {
                        keep.setString(1, line.indicator());
                        keep.setString(2, assessment);
                        keep.setInt(3, version);
                        keep.setString(4, line.accountablePost());
                        keep.setString(5, line.frequency());
                        keep.executeUpdate();
                        concerned.add(line.indicator());
                    }
                    return concerned;
                });
        return concerned;
    }

    /** A subject that was announced. */
    public Policy require(String id) {
        return with(
                        POLICY,
                        select -> {
                            select.setString(1, id);
                            return policies(select);
                        })
                .stream()
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("policy", id));
    }

    /** Every policy that is not withdrawn, by its title. */
    public List<Policy> inForce() {
        return with(IN_FORCE, Policies::policies);
    }

    private static List<Policy> policies(PreparedStatement select) throws SQLException {
        var policies = new ArrayList<Policy>();
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                policies.add(
                        new Policy(
                                rows.getString(1),
                                rows.getString(2),
                                rows.getString(3),
                                rows.getString(4),
                                rows.getString(5),
                                rows.getString(6)));
            }
        }
        return policies;
    }

    /** The assessments that have promised to monitor an indicator. */
    public List<IndicatorLink> links(String indicator) {
        return links(LINKS, indicator);
    }

    /** What assessments of a policy have promised to monitor, by indicator. */
    public List<IndicatorLink> linksOfPolicy(String policy) {
        return links(LINKS_OF_POLICY, policy);
    }

    private List<IndicatorLink> links(String sql, String of) {
        return with(
                sql,
                select -> {
                    select.setString(1, of);
                    var links = new ArrayList<IndicatorLink>();
                    try (var rows = select.executeQuery()) {
                        while (rows.next()) {
                            links.add(
                                    new IndicatorLink(
                                            rows.getString(1),
                                            rows.getString(2),
                                            rows.getInt(3),
                                            rows.getString(4),
                                            rows.getString(5),
                                            rows.getString(6),
                                            rows.getObject(7, LocalDate.class)));
                        }
                    }
                    return links;
                });
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> emitters() {
        return Set.of("eia");
    }

    @Override
    public void clear() {
        for (var table : List.of("indicator_link", "assessment_subject", "policy")) {
            with("DELETE FROM " + table, delete -> delete.executeUpdate());
        }
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private <T> T with(String sql, Work<T> work) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return work.on(statement);
        } catch (SQLException failed) {
            throw new PolicyStoreException(failed);
        }
    }
}
