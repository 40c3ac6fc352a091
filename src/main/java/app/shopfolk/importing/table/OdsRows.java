package app.shopfolk.importing.table;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.function.DoubleConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Rows of one sheet of an OpenDocument spreadsheet, read as a stream (OpenDocument 1.3, part 3, chapter 9). */
final class OdsRows extends SheetRows {
    private static final int MOST_COLUMNS = 16_384;
    private static final int TELL_EVERY = 8_192;
    private static final long MOST_ROWS = 1L << 20;

    private final ZipFile zip;
    private final InputStream content;
    private final XMLStreamReader xml;
    private final DoubleConsumer heard;
    private final long length;
    private long events;
    private long row;
    private long repeats;
    private int empties;
    private boolean ended;

    private OdsRows(ZipFile zip, InputStream content, long length, XMLStreamReader xml, DoubleConsumer heard) {
        this.zip = zip;
        this.content = content;
        this.length = length;
        this.xml = xml;
        this.heard = heard;
    }

    /**
     * Opens a sheet by its place in the file, from 0; without rows where there are not so many.
     *
     * @param heard gets now and then how much of the content was read, from 0 to 1
     */
    static OdsRows open(Path file, int sheetIndex, DoubleConsumer heard) throws IOException {
        OdsRows rows = open(file, heard);
        try {
            for (int sheet = 0; sheet <= sheetIndex && !rows.ended; sheet++) {
                rows.ended = !rows.toNextSheet();
            }
            return rows;
        } catch (IOException damaged) {
            rows.close();
            throw damaged;
        }
    }

    /** Opens the file before its first sheet. */
    static OdsRows open(Path file, DoubleConsumer heard) throws IOException {
        ZipFile zip = new ZipFile(file.toFile());
        try {
            ZipEntry entry = zip.getEntry("content.xml");
            if (entry == null) {
                throw new IOException("No content");
            }
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, true);
            InputStream content = zip.getInputStream(entry);
            return new OdsRows(zip, content, entry.getSize(), factory.createXMLStreamReader(content), heard);
        } catch (XMLStreamException | IOException damaged) {
            zip.close();
            throw damaged instanceof IOException io ? io : new IOException(damaged);
        }
    }

    /** Goes to the next sheet, over what is left of this one. */
    boolean toNextSheet() throws IOException {
        while (advance()) {
            if (isStart("table")) {
                row = 0;
                repeats = 0;
                return true;
            }
        }
        return false;
    }

    String sheetName() {
        return attribute("name");
    }

    @Override
    public boolean next() throws IOException {
        if (repeats > 0 && !isBlank() && row < MOST_ROWS) {
            repeats--;
            renumberTo(++row);
            return true;
        }
        row += repeats;
        repeats = 0;
        while (!ended && row < MOST_ROWS && advance()) {
            if (isStart("table-row")) {
                repeats = repeated("number-rows-repeated") - 1;
                row++;
                readCells();
                return true;
            }
            if (xml.getEventType() == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("table")) {
                ended = true;
            }
        }
        return false;
    }

    private void readCells() throws IOException {
        begin(row);
        empties = 0;
        while (advance()) {
            if (isStart("table-cell") || isStart("covered-table-cell")) {
                addCell();
            } else if (xml.getEventType() == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("table-row")) {
                break;
            }
        }
        end();
    }

    private void addCell() throws IOException {
        long times = repeated("number-columns-repeated");
        String type = attribute("value-type");
        String value = attribute("value");
        String date = attribute("date-value");
        String time = attribute("time-value");
        String yes = attribute("boolean-value");
        String text = cellText();
        String shown =
                switch (type) {
                    case "float", "currency", "percentage" -> plain(value, text);
                    case "date" -> date.endsWith("T00:00:00") ? date.substring(0, date.length() - 9) : date;
                    case "time" -> clock(time, text);
                    case "boolean" -> yes.equals("true") ? "TRUE" : "FALSE";
                    default -> text;
                };
        if (shown.isEmpty()) {
            empties = (int) Math.min(MOST_COLUMNS, empties + times);
            return;
        }
        for (; empties > 0 && size() < MOST_COLUMNS; empties--) {
            add("");
        }
        for (long i = 0; i < times && size() < MOST_COLUMNS; i++) {
            add(shown);
        }
    }

    /** The paragraphs of the cell at hand, without its comment. */
    private String cellText() throws IOException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int comment = 0;
        int paragraphs = 0;
        while (depth > 0 && advance()) {
            int event = xml.getEventType();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                String name = xml.getLocalName();
                comment += name.equals("annotation") || comment > 0 ? 1 : 0;
                if (comment == 0) {
                    if (name.equals("p") && paragraphs++ > 0) {
                        text.append('\n');
                    }
                    text.append(blanks(name));
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                comment -= comment > 0 ? 1 : 0;
            } else if (event == XMLStreamConstants.CHARACTERS && comment == 0 && paragraphs > 0) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    private String blanks(String element) {
        return switch (element) {
            case "s" -> {
                String count = attribute("c");
                yield " ".repeat(count.matches("\\d{1,3}") ? Integer.parseInt(count) : 1);
            }
            case "tab" -> "\t";
            case "line-break" -> "\n";
            default -> "";
        };
    }

    private static String plain(String value, String text) {
        try {
            return SheetCells.number(new BigDecimal(value));
        } catch (NumberFormatException none) {
            return text;
        }
    }

    private static String clock(String time, String text) {
        try {
            long seconds = Duration.parse(time).toSeconds();
            return "%02d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
        } catch (DateTimeParseException none) {
            return text;
        }
    }

    private long repeated(String attribute) {
        String count = attribute(attribute);
        return count.matches("[1-9]\\d{0,8}") ? Long.parseLong(count) : 1;
    }

    private String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private boolean isStart(String name) {
        return xml.getEventType() == XMLStreamConstants.START_ELEMENT
                && xml.getLocalName().equals(name);
    }

    private boolean advance() throws IOException {
        if (++events % TELL_EVERY == 0 && length > 0) {
            long read = Math.max(0, xml.getLocation().getCharacterOffset());
            heard.accept(Math.min(1, (double) read / length));
        }
        try {
            if (!xml.hasNext()) {
                return false;
            }
            xml.next();
            return true;
        } catch (XMLStreamException | RuntimeException damaged) {
            throw new IOException(damaged);
        }
    }

    @Override
    public void close() throws IOException {
        content.close();
        zip.close();
    }
}
