package org.dueregard.eia.training.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.eia.training.RecordingTraining;
import org.dueregard.eia.training.TrainingRecord;
import org.dueregard.eia.training.TrainingRecords;
import org.dueregard.eia.web.Answers;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who has learnt how an assessment is made. */
@Path("/v1/training-records")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PROGRAMME_OFFICE)
@Tag(name = "Training")
public class TrainingRecordResource {
    private final RecordingTraining recording;
    private final TrainingRecords records;
    private final CurrentCaller caller;

    public TrainingRecordResource(
            RecordingTraining recording, TrainingRecords records, CurrentCaller caller) {
        this.recording = recording;
        this.records = records;
        this.caller = caller;
    }

    @Schema(name = "EiaRecordTraining")
    public record TrainingRequest(
            @NotBlank @Size(max = 255) String person,
            @NotBlank @Size(max = 300) String course,
            @NotNull LocalDate completedOn) {}

    @Schema(name = "EiaTrainingRecord")
    public record TrainingView(UUID id, String person, String course, LocalDate completedOn) {
        static TrainingView from(TrainingRecord record) {
            return new TrainingView(
                    record.id(), record.person(), record.course(), record.completedOn());
        }
    }

    @POST
    @Idempotent
    @Operation(operationId = "eia_recordTraining", summary = "Record that a person was trained")
    @APIResponseSchema(
            value = TrainingView.class,
            responseCode = "201",
            responseDescription = "Made")
    public Response record(@Valid @NotNull TrainingRequest request) {
        var record =
                recording.record(
                        request.person(), request.course(), request.completedOn(), caller.get());
        return Response.created(URI.create("/v1/training-records"))
                .entity(TrainingView.from(record))
                .build();
    }

    @GET
    @Operation(operationId = "eia_listTrainingRecords", summary = "Records, oldest first")
    public Page<TrainingView> list(@BeanParam PageRequest page) {
        return page.cut(
                records.after(Answers.afterId(page), page.limit() + 1),
                record -> record.id().toString(),
                TrainingView::from);
    }
}
