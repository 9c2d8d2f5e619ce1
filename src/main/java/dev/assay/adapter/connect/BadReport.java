package dev.assay.adapter.connect;

/** A tool's file cannot be used: what is wrong, where, and the way out. Nothing of it becomes a fact. */
public final class BadReport extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 300;

    private final String file;
    private final int line;
    private final int column;

    /** @param format title of the format that was read, or empty where none was recognised */
    BadReport(ToolFile file, Place place, String format, String problem, String wayOut) {
        super(Visible.of(problem, LONGEST) + (format.isEmpty() ? "" : " [" + format + "]") + ". " + wayOut + ".");
        this.file = file.name();
        this.line = place.line();
        this.column = place.column();
    }

    public String file() {
        return file;
    }

    /** From 1; 0 where it is about the file as a whole. */
    public int line() {
        return line;
    }

    /** From 1, in UTF-16 units; 0 where it is about the file as a whole. */
    public int column() {
        return column;
    }

    /** One line, with {@code file:line:column} first. */
    public String located() {
        return file + (line > 0 ? ":" + line + ":" + column : "") + ": " + getMessage();
    }
}
