package dev.assay.workflow;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** What is done with a workflow: started, led from phase to phase, abandoned. */
public sealed interface WorkflowAct extends Act {

    /** Id of the workflow. */
    String workflow();

    /**
     * A workflow begins. It keeps the phases that it has at this moment, whatever becomes of its definition.
     *
     * @param version of the workflow
     * @param phases  ids, in their order
     */
    record Started(String workflow, String version, List<String> phases) implements WorkflowAct {
        public Started {
            phases = List.copyOf(phases);
        }

        @Override
        public String type() {
            return "workflow-started";
        }

        @Override
        public SortedMap<String, String> texts() {
            return ActTexts.empty()
                    .with("workflow", workflow)
                    .with("version", version)
                    .with("phases", phases)
                    .written();
        }
    }

    /**
     * Work on a phase begins.
     *
     * @param entry what its entry conditions found; null when the workflow has no rules for entering it
     */
    record Entered(String workflow, String phase, @Nullable EntryCheck entry) implements WorkflowAct {
        @Override
        public String type() {
            return "phase-entered";
        }

        @Override
        public SortedMap<String, String> texts() {
            var texts = ActTexts.empty().with("workflow", workflow).with("phase", phase);
            return entry == null ? texts.written() : entry.write(texts).written();
        }
    }

    /** The gate of the phase was decided. It alone lets nobody through. */
    record GateDecided(String workflow, String phase, GateDecision decision) implements WorkflowAct {
        @Override
        public String type() {
            return "gate-decided";
        }

        @Override
        public SortedMap<String, String> texts() {
            return decision.write(ActTexts.empty().with("workflow", workflow).with("phase", phase))
                    .written();
        }
    }

    /** The phase is over: its gate was passed by this decision. */
    record Left(String workflow, String phase, GateDecision decision) implements WorkflowAct {
        @Override
        public String type() {
            return "phase-left";
        }

        @Override
        public SortedMap<String, String> texts() {
            return decision.write(ActTexts.empty().with("workflow", workflow).with("phase", phase))
                    .written();
        }
    }

    /** The phase will not be worked on. */
    record Skipped(String workflow, String phase, String reason) implements WorkflowAct {
        @Override
        public String type() {
            return "phase-skipped";
        }

        @Override
        public SortedMap<String, String> texts() {
            return reasoned(workflow, phase, reason);
        }
    }

    /** The phase is worked on again; those after it have to be entered again. */
    record Reopened(String workflow, String phase, String reason) implements WorkflowAct {
        @Override
        public String type() {
            return "phase-reopened";
        }

        @Override
        public SortedMap<String, String> texts() {
            return reasoned(workflow, phase, reason);
        }
    }

    /** Nobody goes on with the workflow. */
    record Abandoned(String workflow, String reason) implements WorkflowAct {
        @Override
        public String type() {
            return "workflow-abandoned";
        }

        @Override
        public SortedMap<String, String> texts() {
            return ActTexts.empty().with("workflow", workflow).with("reason", reason).written();
        }
    }

    private static SortedMap<String, String> reasoned(String workflow, String phase, String reason) {
        return ActTexts.empty()
                .with("workflow", workflow)
                .with("phase", phase)
                .with("reason", reason)
                .written();
    }

    /** Null when the type is none of these. */
    static @Nullable WorkflowAct read(String type, ActTexts texts) {
        return switch (type) {
            case "workflow-started" ->
                new Started(texts.take("workflow"), texts.take("version"), texts.takeWords("phases"));
            case "phase-entered" ->
                new Entered(texts.take("workflow"), texts.take("phase"), EntryCheck.read(texts));
            case "gate-decided" ->
                new GateDecided(texts.take("workflow"), texts.take("phase"), GateDecision.read(texts));
            case "phase-left" -> new Left(texts.take("workflow"), texts.take("phase"), GateDecision.read(texts));
            case "phase-skipped" -> new Skipped(texts.take("workflow"), texts.take("phase"), texts.take("reason"));
            case "phase-reopened" -> new Reopened(texts.take("workflow"), texts.take("phase"), texts.take("reason"));
            case "workflow-abandoned" -> new Abandoned(texts.take("workflow"), texts.take("reason"));
            default -> null;
        };
    }
}
