package org.dueregard.platform.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes one sheet of an OpenDocument spreadsheet while its rows come. Every cell is text, so that
 * leading zeros stay and nothing is run.
 */
final class OdsWriting implements TableWriter {
    private static final String MANIFEST =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="%s" manifest:version="1.2">
              <manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="%s"/>
              <manifest:file-entry manifest:full-path="%s" manifest:media-type="text/xml"/>
            </manifest:manifest>
            """
                    .formatted(Ods.MANIFEST, TableForm.Media.ODS, Ods.CONTENT);

    private final ZipOutputStream zip;
    private final XMLStreamWriter xml;

    OdsWriting(OutputStream to) {
        zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        try {
            mediaType();
            zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
            zip.write(MANIFEST.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry(Ods.CONTENT));
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(zip, "UTF-8");
            begin();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (XMLStreamException failed) {
            throw unwritten(failed);
        }
    }

    /** First in the file and not compressed, so that its first bytes say what it is. */
    private void mediaType() throws IOException {
        var bytes = TableForm.Media.ODS.getBytes(StandardCharsets.US_ASCII);
        var entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        var crc = new CRC32();
        crc.update(bytes);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private void begin() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("office", "document-content", Ods.OFFICE);
        xml.writeNamespace("office", Ods.OFFICE);
        xml.writeNamespace("table", Ods.TABLE);
        xml.writeNamespace("text", Ods.TEXT);
        xml.writeAttribute("office", Ods.OFFICE, "version", "1.2");
        // Some readers look for styles first and find nothing behind where they would be.
        xml.writeEmptyElement("office", "automatic-styles", Ods.OFFICE);
        xml.writeStartElement("office", "body", Ods.OFFICE);
        xml.writeStartElement("office", "spreadsheet", Ods.OFFICE);
        xml.writeStartElement("table", "table", Ods.TABLE);
        xml.writeAttribute("table", Ods.TABLE, "name", "Table");
        xml.writeEmptyElement("table", "table-column", Ods.TABLE);
        xml.writeAttribute(
                "table",
                Ods.TABLE,
                "number-columns-repeated",
                Integer.toString(Limits.MOST_COLUMNS));
    }

    @Override
    public void write(List<String> cells) {
        try {
            xml.writeStartElement("table", "table-row", Ods.TABLE);
            for (var cell : cells) {
                write(cell);
            }
            xml.writeEndElement();
        } catch (XMLStreamException failed) {
            throw unwritten(failed);
        }
    }

    private void write(String cell) throws XMLStreamException {
        if (cell.isEmpty()) {
            xml.writeEmptyElement("table", "table-cell", Ods.TABLE);
            return;
        }
        xml.writeStartElement("table", "table-cell", Ods.TABLE);
        xml.writeAttribute("office", Ods.OFFICE, "value-type", "string");
        for (var line : Ods.escaped(cell).split("\n", -1)) {
            xml.writeStartElement("text", "p", Ods.TEXT);
            paragraph(line);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /** A space at an edge or beside another one would be lost: such are elements. */
    private void paragraph(String line) throws XMLStreamException {
        var plain = new StringBuilder();
        for (var i = 0; i < line.length(); i++) {
            var character = line.charAt(i);
            var special =
                    character == '\t'
                            || character == ' '
                                    && (i == 0
                                            || i == line.length() - 1
                                            || line.charAt(i - 1) <= ' '
                                            || line.charAt(i + 1) == '\t');
            if (special) {
                xml.writeCharacters(plain.toString());
                plain.setLength(0);
                xml.writeEmptyElement("text", character == '\t' ? "tab" : "s", Ods.TEXT);
            } else {
                plain.append(character);
            }
        }
        xml.writeCharacters(plain.toString());
    }

    @Override
    public void close() {
        try {
            xml.writeEndDocument();
            xml.flush();
            zip.closeEntry();
            zip.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (XMLStreamException failed) {
            throw unwritten(failed);
        }
    }

    private static RuntimeException unwritten(XMLStreamException failed) {
        return new UncheckedIOException(new IOException(failed));
    }
}
