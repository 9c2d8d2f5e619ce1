package dev.assay.flow;

import dev.assay.workflow.WantedSignOffs.Wanted;
import java.util.List;

/** Says which sign-offs a recorded decision still lacks before its phase may be left. */
@FunctionalInterface
public interface SignOffsWanting {

    /** Inside a transaction; empty when the decision has all that its phase wants, or its phase wants none. */
    List<Wanted> of(StoredDecision decision);
}
