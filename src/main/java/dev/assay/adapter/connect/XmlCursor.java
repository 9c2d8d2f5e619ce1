package dev.assay.adapter.connect;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks through an XML file from element to element. Nothing outside the file is read and no entity is expanded but those of XML
 * itself; a document type that declares anything is refused.
 */
final class XmlCursor {

    private static final int DEEPEST = 64;

    /** A reference to a DTD ends with a name or a quoted address; declarations in the file end with a bracket. */
    private static final Pattern DECLARES = Pattern.compile("]\\s*>\\s*$");

    private final ToolFile file;
    private final String format;
    private final XMLStreamReader reader;
    private final Deque<String> open = new ArrayDeque<>();
    private Place place = new Place(1, 1);
    private boolean start;

    XmlCursor(ToolFile file, String format) {
        this.file = file;
        this.format = format;
        var text = ToolText.of(file, format);
        if (text.stripLeading().startsWith("{") || text.stripLeading().startsWith("[")) {
            throw new BadReport(file, new Place(1, 1), format, "the file is JSON, and XML is wanted", "Have the tool write XML");
        }
        try {
            this.reader = factory().createXMLStreamReader(new StringReader(text));
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the file is read");
        });
        return factory;
    }

    /** Goes to the next start or end of an element; false after the last. */
    boolean next() {
        try {
            while (reader.hasNext()) {
                // To see where a text ends, the parser reads on: one character of a start tag, two of an end tag.
                var text = reader.getEventType() == XMLStreamConstants.CHARACTERS;
                var at = reader.getLocation();
                var line = at.getLineNumber();
                var column = at.getColumnNumber();
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        return started(new Place(line, Math.max(1, column - (text ? 1 : 0))));
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        return ended(new Place(line, Math.max(1, column - (text ? 2 : 0))));
                    }
                    case XMLStreamConstants.DTD -> refuseDeclarations(new Place(line, column));
                    default -> { }
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private boolean started(Place at) {
        place = at;
        start = true;
        open.push(reader.getLocalName());
        if (open.size() > DEEPEST) {
            throw bad("elements lie deeper within each other than %d levels".formatted(DEEPEST),
                    "No such tool writes that; see where the file comes from");
        }
        return true;
    }

    private boolean ended(Place at) {
        place = at;
        start = false;
        open.pop();
        return true;
    }

    private void refuseDeclarations(Place at) {
        if (DECLARES.matcher(String.valueOf(reader.getText())).find()) {
            place = at;
            throw bad("the file declares a document type of its own, which could hold entities and is not read",
                    "Have the tool write the report without it");
        }
    }

    /** Whether the cursor stands at a start; else at an end. */
    boolean atStart() {
        return start;
    }

    /** Name of the element, without prefix. */
    String name() {
        return reader.getLocalName();
    }

    /** How many elements are open; the one that starts here counts, the one that ends here does not. */
    int depth() {
        return open.size();
    }

    /** Name of the element around the one that starts here; empty at the root. */
    String parent() {
        var names = open.iterator();
        names.next();
        return names.hasNext() ? names.next() : "";
    }

    /** Names of the attributes of the element. */
    Set<String> attributes() {
        return IntStream.range(0, reader.getAttributeCount())
                .mapToObj(reader::getAttributeLocalName)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Nullable String text(String attribute) {
        return reader.getAttributeValue(null, attribute);
    }

    /** A count; null where the attribute is absent. */
    @Nullable Long count(String attribute) {
        var text = text(attribute);
        return text == null ? null : numbers(attribute).count(text.strip());
    }

    /** A count that must be there. */
    long needCount(String attribute) {
        var count = count(attribute);
        if (count == null) {
            throw bad("<%s> has no attribute \"%s\"".formatted(name(), attribute),
                    "The file is not whole, or not of this format; write it again");
        }
        return count;
    }

    @Nullable BigDecimal number(String attribute) {
        var text = text(attribute);
        return text == null ? null : numbers(attribute).number(text.strip());
    }

    private StrictNumbers numbers(String attribute) {
        return new StrictNumbers("\"%s\" of <%s>".formatted(attribute, name()), this::bad);
    }

    /** What is wrong with the element at the cursor. */
    BadReport bad(String problem, String wayOut) {
        return new BadReport(file, place, format, problem, wayOut);
    }

    private BadReport broken(XMLStreamException e) {
        var at = e.getLocation();
        var where = at == null || at.getLineNumber() < 1 ? place : new Place(at.getLineNumber(), at.getColumnNumber());
        return new BadReport(file, where, format, "this is not well-formed XML: " + said(e),
                "See whether the tool ran to its end, and have it write the file again");
    }

    private static String said(XMLStreamException e) {
        var text = String.valueOf(e.getMessage()).replaceFirst("(?s)^ParseError at \\[row,col]:\\[-?\\d+,-?\\d+]\\s*Message: ", "");
        var line = text.lines().findFirst().orElse("").replaceFirst("\\.$", "");
        return line.contains("REC-xml-names") ? "an attribute stands twice in an element, or a prefix is not declared" : line;
    }
}
