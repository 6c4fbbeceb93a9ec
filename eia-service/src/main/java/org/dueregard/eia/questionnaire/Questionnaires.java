package org.dueregard.eia.questionnaire;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** All versions of all questionnaires; a draft is nobody's to answer. */
@ApplicationScoped
public class Questionnaires implements PanacheRepositoryBase<QuestionnaireVersion, VersionId> {
    public static final String SCREENING = "screening";

    /** The one that a new screening pins. */
    public PublishedQuestionnaire currentScreening() {
        return find(
                        "id.code = ?1 and state = ?2 order by id.number desc",
                        SCREENING,
                        QuestionnaireState.PUBLISHED)
                .firstResultOptional()
                .map(QuestionnaireVersion::published)
                .orElseThrow(() -> DomainException.notFound("published questionnaire", SCREENING));
    }

    /** Also a retired version: old answers stay readable for ever. */
    public Optional<PublishedQuestionnaire> find(String code, int version) {
        return findByIdOptional(new VersionId(code, version))
                .filter(found -> found.state() != QuestionnaireState.DRAFT)
                .map(QuestionnaireVersion::published);
    }

    /** Those after this one, or from the first, by code and number. */
    public List<PublishedQuestionnaire> published(@Nullable VersionId after, int most) {
        var first = after == null ? new VersionId("", 0) : after;
        return find(
                        "state = ?1 and (id.code > ?2 or id.code = ?2 and id.number > ?3) order by"
                                + " id.code, id.number",
                        QuestionnaireState.PUBLISHED,
                        first.code(),
                        first.number())
                .page(0, most)
                .stream()
                .map(QuestionnaireVersion::published)
                .toList();
    }

    /** All versions of one code, the first first. */
    public List<QuestionnaireVersion> of(String code) {
        return list("id.code = ?1 order by id.number", code);
    }

    /** As {@link #of}; a code that has none is the code of no questionnaire. */
    public List<QuestionnaireVersion> requireOf(String code) {
        var versions = of(code);
        if (versions.isEmpty()) {
            throw DomainException.notFound("questionnaire", code);
        }
        return versions;
    }

    /** As {@link #of}; whoever else asks for them like this waits until the transaction ends. */
    List<QuestionnaireVersion> lockAll(String code) {
        return find("id.code = ?1 order by id.number", code)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    public QuestionnaireVersion require(String code, int version) {
        return findByIdOptional(new VersionId(code, version))
                .orElseThrow(() -> none(code, version));
    }

    QuestionnaireVersion lock(String code, int version) {
        return findByIdOptional(new VersionId(code, version), LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> none(code, version));
    }

    private static DomainException none(String code, int version) {
        return DomainException.notFound("questionnaire", code + " version " + version);
    }
}
