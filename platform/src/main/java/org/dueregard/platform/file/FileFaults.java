package org.dueregard.platform.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;

/** Everything that is wrong with a file: with one fault, nothing of it is taken in. */
public final class FileFaults {
    /** More of them help nobody. */
    private static final int MOST_SHOWN = 1_000;

    private final List<FileFault> all = new ArrayList<>();

    public FileFaults() {}

    /** Beginning with what was found while the file was read. */
    public FileFaults(Collection<FileFault> found) {
        all.addAll(found);
    }

    public void add(long line, String pointer, String reason) {
        all.add(new FileFault(line, pointer, reason));
    }

    /** What a rule says of a line, or of a part of it. */
    public void add(long line, String within, Collection<Violation> violations) {
        violations.forEach(
                violation -> add(line, within + violation.pointer(), violation.message()));
    }

    /** Each line stands for one thing: a second one for the same is a fault. */
    public <R> void addRepeated(
            List<R> rows, ToLongFunction<R> line, Function<R, String> key, String pointer) {
        var first = new HashMap<String, Long>();
        for (var row : rows) {
            var before = first.putIfAbsent(key.apply(row), line.applyAsLong(row));
            if (before != null) {
                add(line.applyAsLong(row), pointer, "stands in line " + before + " already");
            }
        }
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public int size() {
        return all.size();
    }

    /** As they were found. */
    public List<FileFault> all() {
        return List.copyOf(all);
    }

    public Set<Long> lines() {
        return all.stream().map(FileFault::line).collect(Collectors.toSet());
    }

    /** In the order of the file, as many as help. */
    public List<FileFault> shown() {
        return all.stream()
                .sorted(Comparator.comparing(FileFault::line).thenComparing(FileFault::pointer))
                .limit(MOST_SHOWN)
                .toList();
    }

    /** Refuses the file with all that is shown. */
    public void refuseIfAny() {
        if (!all.isEmpty()) {
            throw DomainException.brokenRule(
                    "import-refused",
                    "Nothing of the file was taken in: "
                            + all.size()
                            + (all.size() == 1 ? " fault was" : " faults were")
                            + " found in it.",
                    shown().stream()
                            .map(
                                    fault ->
                                            Violation.at(
                                                    "line:" + fault.line() + fault.pointer(),
                                                    fault.reason()))
                            .toList());
        }
    }
}
