package org.dueregard.actionplan.naming;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Giving names, and finding what a name stands for. */
@ApplicationScoped
public class Naming {
    private final KnownNames names;
    private final List<NamedThings> features;
    private final Journal journal;

    Naming(KnownNames names, @All List<NamedThings> features, Journal journal) {
        this.names = names;
        this.features = features;
        this.journal = journal;
    }

    @Transactional
    public KnownName give(NewName asked, Caller by) {
        DomainException.refuseIfAny(
                "The name cannot be given.",
                NameRules.give(asked, officialName(asked.target()) != null, namesakes(asked)));
        return keep(asked, by);
    }

    /** Keeps the official name that a thing has had until that day. */
    @Transactional
    public void keepFormer(Target target, String name, LocalDate lastDay, Caller by) {
        keep(new NewName(name, NameKind.FORMER_NAME, target, null, lastDay), by);
    }

    /** What the name stands for or has stood for, now or at some time. */
    public List<Target> resolve(String name) {
        var official =
                features.stream()
                        .flatMap(
                                each ->
                                        each.codesOf(KnownName.lookup(name)).stream()
                                                .map(code -> new Target(each.type(), code)));
        var others = names.named(name).stream().map(KnownName::target);
        return Stream.concat(official, others).distinct().toList();
    }

    /** The official name of a thing; null where there is no such thing. */
    public @Nullable String officialName(Target target) {
        return features.stream()
                .filter(each -> each.type() == target.type())
                .map(each -> each.officialName(target.code()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Others that are called so; an official name is in use now and was so for ever. */
    private List<Target> namesakes(NewName asked) {
        var official =
                asked.lastDay() != null
                        ? Stream.<Target>empty()
                        : features.stream()
                                .flatMap(
                                        each ->
                                                each
                                                        .codesOf(KnownName.lookup(asked.name()))
                                                        .stream()
                                                        .map(
                                                                code ->
                                                                        new Target(
                                                                                each.type(),
                                                                                code)));
        var others =
                names.named(asked.name()).stream()
                        .filter(each -> each.overlaps(asked))
                        .map(KnownName::target);
        return Stream.concat(official, others)
                .filter(each -> !each.equals(asked.target()))
                .toList();
    }

    private KnownName keep(NewName asked, Caller by) {
        var name = new KnownName(Ids.next(), asked);
        names.persist(name);
        names.flush();
        journal.record(name.given(), by, null);
        return name;
    }
}
