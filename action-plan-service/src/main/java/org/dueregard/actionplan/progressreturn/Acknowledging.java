package org.dueregard.actionplan.progressreturn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.action.Reporting;
import org.dueregard.actionplan.body.Bodies;
import org.dueregard.actionplan.obligation.HandingIn;
import org.dueregard.actionplan.post.HeldPosts;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What the secretariat does: it accepts a return, or sends it back. Nobody accepts what they have
 * written; and whoever takes the post over later answers only what is addressed to them anew.
 */
@ApplicationScoped
public class Acknowledging {
    private final ProgressReturns returns;
    private final ReturnTemplates templates;
    private final Bodies bodies;
    private final Secretariats secretariats;
    private final HeldPosts posts;
    private final Reporting reporting;
    private final HandingIn handingIn;
    private final Journal journal;
    private final InstantSource clock;

    Acknowledging(
            ProgressReturns returns,
            ReturnTemplates templates,
            Bodies bodies,
            Secretariats secretariats,
            HeldPosts posts,
            Reporting reporting,
            HandingIn handingIn,
            Journal journal,
            InstantSource clock) {
        this.returns = returns;
        this.templates = templates;
        this.bodies = bodies;
        this.secretariats = secretariats;
        this.posts = posts;
        this.reporting = reporting;
        this.handingIn = handingIn;
        this.journal = journal;
        this.clock = clock;
    }

    /** Accepts it: it is frozen, meets the obligation, and each action keeps what it says. */
    @Transactional
    public ProgressReturn acknowledge(
            UUID id, @Nullable String note, ExpectedVersion expected, Caller by) {
        var submitted = answering(id, "acknowledged", expected, by);
        var handedInOn = Objects.requireNonNull(submitted.submittedOn());
        var template = templates.require(submitted.template());
        record(submitted, submitted.acknowledge(template, note, by, clock.instant()), by, note);
        handingIn.meet(
                submitted.occurrence(), handedInOn, "The return " + id + " was accepted.", by);
        submitted
                .lines()
                .forEach(
                        line ->
                                reporting.report(
                                        line.actionId(), line.said(), submitted.returned(), by));
        return submitted;
    }

    @Transactional
    public ProgressReturn sendBack(UUID id, String reason, ExpectedVersion expected, Caller by) {
        var submitted = answering(id, "sent back", expected, by);
        record(submitted, submitted.sendBack(reason, by, clock.instant()), by, reason);
        handingIn.handBack(submitted.occurrence(), reason, by);
        return submitted;
    }

    /** The office asks whoever holds the secretariat's post now to answer it. */
    @Transactional
    public ProgressReturn readdress(UUID id, String reason, ExpectedVersion expected, Caller by) {
        var submitted = returns.require(id, expected);
        submitted.requireSubmitted("readdressed");
        var secretariat = secretariats.postFor(submitted.group(), LondonDay.of(clock.instant()));
        if (secretariat == null) {
            throw DomainException.brokenRule(
                    "Nobody could answer it.",
                    List.of(Violation.at("", "No secretariat sits on the group; admit one.")));
        }
        return record(
                submitted,
                submitted.readdress(secretariat, reason, by, clock.instant()),
                by,
                reason);
    }

    private ProgressReturn answering(UUID id, String what, ExpectedVersion expected, Caller by) {
        var submitted = returns.require(id, expected);
        submitted.requireSubmitted(what);
        var now = clock.instant();
        var post = Objects.requireNonNull(submitted.addressedTo());
        var addressedOn = Objects.requireNonNull(submitted.addressedOn());
        var authors = submitted.authorsWith(chairs(submitted, addressedOn));
        posts.relieving(by, post, authors, now).requirePost(post);
        requireAddressed(by.person(), post, addressedOn);
        requireIndependent(by.person(), authors);
        return submitted;
    }

    /** Everybody who has been appointed to the chair's post while the return was under way. */
    private Set<Person> chairs(ProgressReturn submitted, LocalDate last) {
        var chair = bodies.require(submitted.group()).chairPost();
        var first = LondonDay.of(madeAt(submitted));
        return posts.appointedBetween(chair, first, last);
    }

    private static Instant madeAt(ProgressReturn submitted) {
        return submitted.deeds().getFirst().at();
    }

    private void requireAddressed(Person person, String post, LocalDate day) {
        if (!posts.appointedBetween(post, day, day).contains(person)) {
            throw DomainException.forbidden(
                    "not-addressed",
                    "It was handed in before you came to the post "
                            + post
                            + "; the programme office addresses it to you, if you are to answer it.");
        }
    }

    private static void requireIndependent(Person person, Set<Person> authors) {
        if (authors.contains(person)) {
            throw DomainException.forbidden(
                    "self-approval",
                    "You have written this return, or are in the chair of its group; somebody else accepts it.");
        }
    }

    private ProgressReturn record(
            ProgressReturn changed, ReturnFact fact, Caller by, @Nullable String reason) {
        returns.flush();
        journal.record(fact, by, reason);
        return changed;
    }
}
