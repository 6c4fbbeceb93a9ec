package org.dueregard.monitoring.tables;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

/**
 * What a CSV file does not say of itself, as metadata of the Model for Tabular Data and Metadata on
 * the Web (W3C Recommendation, 17 December 2015).
 */
final class CsvwMetadata {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private CsvwMetadata() {}

    static void write(DataTable table, OutputStream to) {
        try {
            to.write(of(table).toPrettyString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static ObjectNode of(DataTable table) {
        var metadata = NODES.objectNode();
        metadata.putArray("@context")
                .add("http://www.w3.org/ns/csvw")
                .add(NODES.objectNode().put("@language", "en"));
        metadata.put("url", table.name() + "." + TableFile.CSV.extension());
        metadata.put("dc:title", table.title());
        metadata.put("dc:description", table.description());
        metadata.put("dc:source", table.source());
        if (table.dataAsAt() != null) {
            metadata.putObject("dc:modified")
                    .put("@value", table.dataAsAt().toString())
                    .put("@type", "dateTimeStamp");
        }
        if (table.licence() != null) {
            metadata.putObject("dc:license").put("@id", table.licence());
        }
        var notes = metadata.putArray("notes");
        table.notesWithMarkers()
                .forEach(
                        note ->
                                notes.addObject()
                                        .put("dc:title", note.heading())
                                        .put("dc:description", note.text()));
        metadata.putObject("dialect").put("encoding", "utf-8").put("header", true);
        var columns = metadata.putObject("tableSchema").putArray("columns");
        table.columns().forEach(column -> columns.add(of(column)));
        return metadata;
    }

    private static ObjectNode of(Column column) {
        var node = NODES.objectNode();
        node.put("name", column.name());
        node.putArray("titles").add(column.name()).add(column.title());
        node.put("dc:description", column.description());
        node.put("datatype", column.datatype().ofCsvw());
        node.put("required", column.required());
        if (!column.required()) {
            var markers = new ArrayList<String>();
            markers.add("");
            for (var reason : Missing.values()) {
                markers.add(reason.marker());
            }
            var nulls = node.putArray("null");
            markers.forEach(nulls::add);
        }
        return node;
    }
}
