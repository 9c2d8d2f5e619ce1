package dev.assay.flow;

/** A caller names a workflow, a phase, a pack, a need or a last day that there is not. The message says which there are. */
public final class WrongQuestion extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final Part part;

    /** What was named. */
    public enum Part {
        WORKFLOW,
        PHASE,
        PACK,
        NEED,
        /** The last day of a forecast. */
        UNTIL
    }

    public WrongQuestion(Part part, String message) {
        super(message);
        this.part = part;
    }

    public Part part() {
        return part;
    }
}
