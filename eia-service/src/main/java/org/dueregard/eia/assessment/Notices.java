package org.dueregard.eia.assessment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dueregard.platform.problem.Violation;

/** What came to light while no version was in force; each thing is noted once. */
@Embeddable
class Notices {
    @ElementCollection
    @CollectionTable(name = "assessment_notice", joinColumns = @JoinColumn(name = "assessment_id"))
    private Set<Notice> noted = new HashSet<>();

    Notices() {}

    /** False where it is noted already. */
    boolean add(Notice notice) {
        var there =
                noted.stream()
                        .anyMatch(
                                known ->
                                        known.kind() == notice.kind()
                                                && known.ref().equals(notice.ref()));
        return !there && noted.add(notice);
    }

    /** What came to light after submission sends the version back: it is not in what was read. */
    List<Violation> unansweredBy(Content content) {
        return noted.stream()
                .filter(
                        notice ->
                                content.evidence().stream()
                                        .noneMatch(item -> notice.ref().equals(item.citation())))
                .sorted(Comparator.comparing(Notice::ref))
                .map(
                        notice ->
                                Violation.at(
                                        "/outcome",
                                        notice.kind()
                                                + " "
                                                + notice.ref()
                                                + " came to light and is not in the evidence;"
                                                + " return the version",
                                        "Equality Act 2010, s. 149"))
                .toList();
    }

    /** A version that is signed off has answered them. */
    void answered() {
        noted.clear();
    }

    /** In order of time. */
    List<Notice> inOrder() {
        return noted.stream()
                .sorted(Comparator.comparing(Notice::notedAt).thenComparing(Notice::ref))
                .toList();
    }
}
