package org.dueregard.monitoring.counts.web;

import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import java.util.List;
import org.dueregard.monitoring.counts.CountsAsked;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What is asked of the counts. */
public class CountsQuery {
    @Parameter(
            description =
                    "What the rows are told apart by: unit, month and dimensions of the dataset's cells, with commas between them; one sum of everything without it",
            example = "unit,self-defined-ethnicity,month")
    @QueryParam("by")
    List<String> by = List.of();

    @Parameter(
            description = "The first month",
            schema = @Schema(type = SchemaType.STRING, examples = "2016-01"))
    @QueryParam("from")
    @Nullable YearMonth from;

    @Parameter(
            description = "The last month",
            schema = @Schema(type = SchemaType.STRING, examples = "2016-12"))
    @QueryParam("to")
    @Nullable YearMonth to;

    @Parameter(
            description = "Only records with one of these codes; repeatable",
            example = "search-type:person,person-and-vehicle")
    @QueryParam("where")
    List<String> where = List.of();

    @Parameter(
            description = "No record with any of these codes; repeatable",
            example = "search-type:vehicle")
    @QueryParam("except")
    List<String> except = List.of();

    @Parameter(
            description =
                    "By whose groups a dimension is told apart, and by which version of the mapping unless the latest; repeatable",
            example = "self-defined-ethnicity:ethnicity-census-2021-groups:1")
    @QueryParam("classification")
    List<String> classification = List.of();

    @Parameter(description = "Only these units, with commas between them", example = "E09000022")
    @QueryParam("unit")
    List<String> unit = List.of();

    CountsAsked asked() {
        return new CountsAsked(by, from, to, where, except, classification, unit);
    }
}
