package org.dueregard.eia.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.eia.Callers.AUTHOR;
import static org.dueregard.eia.Refusals.refusal;
import static org.dueregard.eia.Refusals.violations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SubjectTest {
    private static final LocalDate TODAY = LocalDate.of(2016, 5, 3);

    @ParameterizedTest
    @EnumSource(SubjectKind.class)
    void everything_that_the_service_does_can_be_registered(SubjectKind kind) {
        var subject = register(particulars(kind, "MMP-01", false, null));

        assertThat(subject.state()).isEqualTo(SubjectState.PROPOSED);
        assertThat(subject.registered().announcements())
                .singleElement()
                .satisfies(
                        announced -> {
                            assertThat(announced.type())
                                    .isEqualTo("org.dueregard.eia.subject.changed.v1");
                            assertThat(announced.subject()).isEqualTo(subject.id().toString());
                        });
    }

    @Test
    void what_is_not_published_says_why() {
        assertThat(violations(() -> register(particulars(SubjectKind.OPERATION, null, true, null))))
                .containsExactly("/withholdingReason say why nothing of this subject is published");
        assertThat(
                        violations(
                                () ->
                                        register(
                                                particulars(
                                                        SubjectKind.OPERATION,
                                                        null,
                                                        false,
                                                        "covert"))))
                .containsExactly("/withholdingReason leave this out, or set publicationWithheld");
    }

    @Test
    void a_strand_of_a_programme_names_the_strand_and_has_to_be_assessed() {
        assertThat(
                        violations(
                                () ->
                                        register(
                                                particulars(
                                                        SubjectKind.PROGRAMME_STRAND,
                                                        null,
                                                        false,
                                                        null))))
                .containsExactly("/programmeStrand name the strand of the programme that this is");
        assertThat(
                        register(particulars(SubjectKind.PROGRAMME_STRAND, "MMP-08", false, null))
                                .snapshot()
                                .compulsory())
                .isTrue();
    }

    @Test
    void a_subject_is_handed_to_another_post() {
        var subject = policy();

        var fact = subject.handTo("ANOTHER-POST");

        assertThat(subject.accountablePost()).isEqualTo("ANOTHER-POST");
        assertThat(fact.before()).isNotNull();
        assertThat(violations(() -> subject.handTo("ANOTHER-POST")))
                .containsExactly("/accountablePost name another post");
    }

    @Test
    void what_is_withdrawn_is_neither_adopted_nor_handed_on() {
        var subject = policy();
        subject.withdraw(TODAY);

        assertThat(refusal(() -> subject.adopt(AUTHOR.person(), TODAY)).slug())
                .isEqualTo("illegal-transition");
        assertThat(refusal(() -> subject.handTo("ANOTHER-POST")).slug())
                .isEqualTo("illegal-transition");
        assertThat(refusal(() -> subject.withdraw(TODAY)).slug()).isEqualTo("illegal-transition");
    }

    @Test
    void an_objective_of_an_OCU_names_the_OCU() {
        var nameless =
                new Particulars(
                        SubjectKind.OCU_OBJECTIVE,
                        "Street robbery",
                        "Fewer robberies.",
                        "OCU-COMMANDER",
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        ProtectiveMarking.OFFICIAL,
                        false,
                        null,
                        null,
                        null,
                        null);

        assertThat(violations(() -> register(nameless)))
                .containsExactly("/unit name the OCU whose objective this is");
    }

    @Test
    void an_amendment_tells_what_stood_before_and_says_nothing_where_nothing_changes() {
        var subject = policy();
        var before = subject.particulars();
        var amendment =
                new Amendment(
                        "Stop, search and account",
                        "Find weapons.",
                        List.of("TP-LEAD"),
                        "Territorial Policing",
                        null,
                        "Stop and search team",
                        null,
                        null,
                        ProtectiveMarking.OFFICIAL,
                        false,
                        null,
                        PublicationStatus.UNDER_REVIEW,
                        12,
                        null,
                        "The policy was split.");

        var fact = subject.amend(amendment.to(before)).orElseThrow();

        assertThat(fact.before()).isEqualTo(before);
        assertThat(fact.after().title()).isEqualTo("Stop, search and account");
        assertThat(fact.announcements())
                .singleElement()
                .satisfies(
                        announced ->
                                assertThat(announced.type())
                                        .isEqualTo("org.dueregard.eia.subject.changed.v1"));
        assertThat(subject.amend(amendment.to(subject.particulars()))).isEmpty();
    }

    @Test
    void what_is_withdrawn_is_not_amended_and_a_kind_stays() {
        var subject = policy();
        var other = particulars(SubjectKind.SOP, null, false, null);
        assertThat(violations(() -> subject.amend(other)))
                .containsExactly(
                        "/kind it is registered as POLICY and stays that; register another"
                                + " subject");

        subject.withdraw(TODAY);
        assertThat(refusal(() -> subject.amend(other)).slug()).isEqualTo("illegal-transition");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Stop & search!| stop:* & search:*",
                "policies policies | policies:*",
                "); drop table subject; -- | drop:* & table:* & subject:*",
                "... | -",
                "- | -"
            })
    void what_is_searched_for_is_words_and_never_syntax(
            @Nullable String text, @Nullable String words) {
        assertThat(SubjectQuery.words(text)).isEqualTo(words);
    }

    private static Subject policy() {
        return register(particulars(SubjectKind.POLICY, null, false, null));
    }

    private static Subject register(Particulars particulars) {
        return Subject.register(
                UUID.randomUUID(),
                null,
                particulars,
                AUTHOR.person(),
                Instant.parse("2016-05-03T12:00:00Z"));
    }

    private static Particulars particulars(
            SubjectKind kind,
            @Nullable String strand,
            boolean withheld,
            @Nullable String withholdingReason) {
        return new Particulars(
                kind,
                "Stop and search",
                "Find weapons.",
                "SS-OWNER",
                List.of(),
                null,
                kind == SubjectKind.OCU_OBJECTIVE ? "Hackney" : null,
                null,
                strand == null ? null : "MMP",
                strand,
                ProtectiveMarking.OFFICIAL,
                withheld,
                withholdingReason,
                null,
                null,
                null);
    }
}
