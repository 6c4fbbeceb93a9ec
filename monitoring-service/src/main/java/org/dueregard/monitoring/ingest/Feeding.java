package org.dueregard.monitoring.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.dueregard.monitoring.datasets.DatasetDefinition;
import org.dueregard.monitoring.datasets.Datasets;
import org.dueregard.monitoring.senders.Admitting;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;

/**
 * Takes in what messages bring, each portion as a batch of its own in one transaction that locks
 * what any batch locks, in the same order: the feed, months, cells.
 */
@ApplicationScoped
public class Feeding {
    private final Datasets datasets;
    private final Admitting admitting;
    private final Records records;
    private final Quarantine quarantine;
    private final StreamPositions positions;
    private final Intakes intakes;
    private final BatchLimits limits;

    Feeding(
            Datasets datasets,
            Admitting admitting,
            Records records,
            Quarantine quarantine,
            StreamPositions positions,
            Intakes intakes,
            BatchLimits limits) {
        this.datasets = datasets;
        this.admitting = admitting;
        this.records = records;
        this.quarantine = quarantine;
        this.positions = positions;
        this.intakes = intakes;
        this.limits = limits;
    }

    /**
     * Takes in those of the messages that were not taken in before, and remembers in the same
     * transaction that they are.
     *
     * @return empty where every one of them was
     */
    @Transactional
    public Optional<Batch> takeIn(Portion portion, Caller by) {
        var definition = datasets.require(portion.dataset());
        var feed = records.lockFeed(portion.dataset(), portion.source());
        var messages = portion.from(positions.next(portion.stream(), feed));
        if (messages.isEmpty()) {
            return Optional.empty();
        }
        var intake = intake(definition, portion, feed, messages);
        positions.move(portion.stream(), feed, messages.getLast().offset() + 1);
        return Optional.of(intakes.end(intake, digest(messages), null, by));
    }

    /**
     * Takes in messages that came without a sender, and for whom somebody has found one. Where one
     * would be set aside all are refused, with everything that is wrong.
     *
     * @param accepted is told of the batch before the locks of cells are taken
     */
    @Transactional
    public Batch deliver(Portion portion, Caller by, Consumer<UUID> accepted) {
        by.requireRole(Roles.DATA_PROVIDER);
        var definition = datasets.require(portion.dataset());
        var feed = records.lockFeed(portion.dataset(), portion.source());
        admitting.requireOwn(portion.dataset(), portion.source(), by);
        var intake = intake(definition, portion, feed, portion.messages());
        DomainException.refuseIfAny(
                "The message is no record of this dataset; it waits as it did.",
                quarantine.ofBatch(intake.batch(), 0, portion.messages().size()).stream()
                        .flatMap(row -> row.faults().stream())
                        .map(fault -> Violation.at(place(fault), fault.reason()))
                        .toList());
        accepted.accept(intake.batch());
        return intakes.end(intake, digest(portion.messages()), null, by);
    }

    private static String place(RowFault fault) {
        return fault.field() == null ? "value" : "value:" + fault.field();
    }

    private Intake intake(
            DatasetDefinition definition, Portion portion, int feed, List<Message> messages) {
        var intake =
                intakes.begin(
                        definition,
                        new Delivery(
                                portion.dataset(),
                                portion.source(),
                                null,
                                BatchFormat.NDJSON,
                                portion.stream().range(messages)),
                        feed,
                        new FileOrdinals(),
                        quarantine.ofNewRows());
        try {
            intake.takeIn(new MessageRows(definition, messages, limits.rowCharacters()));
        } catch (IOException impossible) {
            throw new IllegalStateException("messages are not read from files", impossible);
        }
        return intake;
    }

    /** Of the values as they were sent, each a line. */
    private static String digest(List<Message> messages) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            for (var message : messages) {
                if (message.value() != null) {
                    sha256.update(message.value());
                }
                sha256.update((byte) '\n');
            }
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
