package org.dueregard.eia.questionnaire.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dueregard.eia.questionnaire.PublishedQuestionnaire;
import org.dueregard.eia.questionnaire.Questionnaires;
import org.dueregard.eia.questionnaire.VersionId;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.problem.DomainException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/questionnaires")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Questionnaires")
public class QuestionnaireResource {
    private final Questionnaires questionnaires;

    public QuestionnaireResource(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "eia_listQuestionnaires",
            summary = "The published versions of questionnaires")
    public QuestionnaireListView list(@BeanParam PageRequest page) {
        return QuestionnaireListView.of(
                page.cut(
                        questionnaires.published(
                                page.afterKey(QuestionnaireResource::version), page.limit() + 1),
                        found -> found.code() + "/" + found.version(),
                        QuestionnaireView::from));
    }

    @GET
    @Path("/{code}/versions/{version}")
    @PermitAll
    @Operation(
            operationId = "eia_readQuestionnaire",
            summary = "One version of a questionnaire; it never changes")
    public QuestionnaireView read(
            @PathParam("code") String code, @PathParam("version") int version) {
        return QuestionnaireView.from(require(code, version));
    }

    @GET
    @Path("/{code}/versions/{version}/document")
    @PermitAll
    @Operation(
            operationId = "eia_readQuestionnaireDocument",
            summary = "The exact document whose SHA-256 the screenings pin")
    public String document(@PathParam("code") String code, @PathParam("version") int version) {
        return require(code, version).document();
    }

    private static VersionId version(String key) {
        var slash = key.lastIndexOf('/');
        return new VersionId(
                key.substring(0, Math.max(slash, 0)), Integer.parseInt(key.substring(slash + 1)));
    }

    private PublishedQuestionnaire require(String code, int version) {
        return questionnaires
                .find(code, version)
                .orElseThrow(
                        () ->
                                DomainException.notFound(
                                        "questionnaire", code + " version " + version));
    }
}
