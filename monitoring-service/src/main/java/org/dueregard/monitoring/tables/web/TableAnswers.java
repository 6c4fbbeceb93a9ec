package org.dueregard.monitoring.tables.web;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.dueregard.monitoring.charts.Chart;
import org.dueregard.monitoring.charts.SvgChart;
import org.dueregard.monitoring.tables.DataTable;
import org.dueregard.monitoring.tables.TableFile;
import org.jspecify.annotations.Nullable;

/** The same answer as JSON, or as a table in one of its forms, as the caller accepts them. */
public final class TableAnswers {
    private static final Variant JSON =
            new Variant(MediaType.APPLICATION_JSON_TYPE, (String) null, null);
    private static final Variant SVG =
            new Variant(MediaType.valueOf(SvgChart.MEDIA_TYPE), (String) null, null);

    private TableAnswers() {}

    /**
     * The answer in the form that is asked for; 406 where it has none of those that are accepted.
     *
     * @param table made only where it is asked for
     */
    public static Response answer(Request request, Object view, Supplier<DataTable> table) {
        return answer(request, view, table, null);
    }

    /**
     * The same, which may be a picture too.
     *
     * @param chart drawn only where it is asked for
     */
    public static Response answer(
            Request request,
            Object view,
            Supplier<DataTable> table,
            @Nullable Supplier<Chart> chart) {
        var variants = new ArrayList<Variant>(List.of(JSON));
        if (chart != null) {
            variants.add(SVG);
        }
        for (var form : TableFile.values()) {
            variants.add(variant(form));
        }
        var asked = request.selectVariant(variants);
        if (asked == null) {
            throw new NotAcceptableException();
        }
        for (var form : TableFile.values()) {
            if (asked.equals(variant(form))) {
                return file(form, table.get());
            }
        }
        return chart != null && asked.equals(SVG) ? picture(chart.get()) : json(view);
    }

    /**
     * The same for readers whose browser cannot say what it accepts.
     *
     * @param form what is asked for by name; null where what is accepted decides
     */
    public static Response answer(
            Request request, @Nullable TableFile form, Object view, Supplier<DataTable> table) {
        return form == null ? answer(request, view, table) : file(form, table.get());
    }

    /** An answer that is no table, as JSON or as a picture. */
    public static Response answerOrPicture(Request request, Object view, Supplier<Chart> chart) {
        var asked = request.selectVariant(List.of(JSON, SVG));
        if (asked == null) {
            throw new NotAcceptableException();
        }
        return asked.equals(SVG) ? picture(chart.get()) : json(view);
    }

    private static Response json(Object view) {
        return Response.ok(view).variant(JSON).header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
    }

    private static Response picture(Chart chart) {
        return Response.ok(SvgChart.bytes(chart))
                .variant(SVG)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private static Response file(TableFile form, DataTable table) {
        var answer =
                Response.ok(form.bytes(table))
                        .variant(variant(form))
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"%s.%s\""
                                        .formatted(table.name(), form.extension()));
        return form == TableFile.CSV
                ? answer.header(
                                HttpHeaders.LINK,
                                "<>; rel=\"describedby\"; type=\"%s\""
                                        .formatted(TableFile.Media.CSVW))
                        .build()
                : answer.build();
    }

    private static Variant variant(TableFile form) {
        var type = MediaType.valueOf(form.mediaType());
        return new Variant(
                form == TableFile.CSV ? type.withCharset("UTF-8") : type, (String) null, null);
    }
}
