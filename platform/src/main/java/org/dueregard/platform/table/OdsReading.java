package org.dueregard.platform.table;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dueregard.platform.http.Bounded;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the first sheet of an OpenDocument spreadsheet, read while they are inflated. A small
 * file can ask for a million repeated rows of sixteen thousand cells: what is empty is never made,
 * and what is not is counted by whoever reads.
 */
final class OdsReading implements TableReader {
    private static final String UNREADABLE = "The file is no sound OpenDocument spreadsheet.";

    private final ZipFile zip;
    private final XMLStreamReader xml;
    private long line = 1;
    private @Nullable TableRow repeated;
    private int stillToRepeat;
    private boolean ended;

    private OdsReading(ZipFile zip, XMLStreamReader xml) {
        this.zip = zip;
        this.xml = xml;
    }

    static OdsReading open(File file) {
        try {
            var zip = new ZipFile(file);
            try {
                var content = zip.getEntry(Ods.CONTENT);
                if (content == null) {
                    throw Limits.unreadable(UNREADABLE);
                }
                var bytes = Bounded.inflated(zip.getInputStream(content), Limits.MOST_BYTES);
                return new OdsReading(zip, factory().createXMLStreamReader(bytes));
            } catch (IOException | XMLStreamException | RuntimeException failed) {
                zip.close();
                throw failed;
            }
        } catch (ZipException | XMLStreamException unsound) {
            throw Limits.unreadable(UNREADABLE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** No document type, so that nothing is fetched and nothing expands. */
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    @Override
    public @Nullable TableRow next() {
        if (repeated != null && stillToRepeat > 0) {
            stillToRepeat--;
            return new TableRow(line++, repeated.cells(), repeated.computed());
        }
        try {
            while (!ended && xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamReader.START_ELEMENT -> {
                        if (is(Ods.TABLE, "table-row")) {
                            var row = row();
                            if (row != null) {
                                return row;
                            }
                        }
                    }
                    case XMLStreamReader.END_ELEMENT -> ended = is(Ods.TABLE, "table");
                    default -> {
                        // Between rows nothing else matters.
                    }
                }
            }
            return null;
        } catch (XMLStreamException unsound) {
            throw unsound.getNestedException() instanceof IOException failed
                            && !(failed instanceof ZipException)
                    ? new UncheckedIOException(failed)
                    : Limits.unreadable(UNREADABLE);
        }
    }

    @Override
    public void close() {
        try {
            xml.close();
            zip.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (XMLStreamException failed) {
            throw new UncheckedIOException(new IOException(failed));
        }
    }

    /** The row that begins here; null where it is empty. */
    private @Nullable TableRow row() throws XMLStreamException {
        var times = times("number-rows-repeated");
        var cells = new ArrayList<String>();
        var computed = new HashSet<Integer>();
        var emptyBefore = 0L;
        var length = 0;
        while (!(xml.next() == XMLStreamReader.END_ELEMENT && is(Ods.TABLE, "table-row"))) {
            if (xml.getEventType() != XMLStreamReader.START_ELEMENT
                    || !(is(Ods.TABLE, "table-cell") || is(Ods.TABLE, "covered-table-cell"))) {
                continue;
            }
            var repeats = times("number-columns-repeated");
            var formula = xml.getAttributeValue(Ods.TABLE, "formula") != null;
            var text = OdsCell.text(xml, Limits.LONGEST_ROW);
            if (text.isEmpty() && !formula) {
                emptyBefore += repeats;
                continue;
            }
            if (cells.size() + emptyBefore + repeats > Limits.MOST_COLUMNS) {
                throw Limits.unreadable("A row has more than " + Limits.MOST_COLUMNS + " columns.");
            }
            for (; emptyBefore > 0; emptyBefore--) {
                cells.add("");
            }
            for (var i = 0L; i < repeats; i++) {
                if (formula) {
                    computed.add(cells.size());
                }
                cells.add(text);
                length += text.length();
            }
            if (length > Limits.LONGEST_ROW) {
                throw Limits.rowTooLong();
            }
        }
        return cells.isEmpty() ? skipped(times) : first(times, cells, computed);
    }

    private @Nullable TableRow skipped(long times) {
        line += times;
        return null;
    }

    private TableRow first(long times, List<String> cells, Set<Integer> computed) {
        var row = new TableRow(line++, cells, computed);
        repeated = row;
        stillToRepeat = Math.toIntExact(Math.min(times - 1, Integer.MAX_VALUE));
        return row;
    }

    private long times(String attribute) {
        var text = xml.getAttributeValue(Ods.TABLE, attribute);
        try {
            return text == null ? 1 : Math.clamp(Long.parseLong(text), 1, Integer.MAX_VALUE);
        } catch (NumberFormatException unsound) {
            throw Limits.unreadable(UNREADABLE);
        }
    }

    private boolean is(String namespace, String name) {
        return name.equals(xml.getLocalName()) && namespace.equals(xml.getNamespaceURI());
    }
}
