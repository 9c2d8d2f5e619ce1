package dev.assay.flow;

import dev.assay.fact.Fact;
import dev.assay.fact.FactKind;
import dev.assay.fact.FactPath;
import dev.assay.fact.Facts;
import dev.assay.fact.Field;
import dev.assay.flow.Contradiction.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Contradictions that follow from what the components of any kind of fact mean, so that no kind needs a rule of its own. */
final class ModelCheck {

    /** How the descriptions of components begin that tell the day of something that is over. */
    private static final String OVER = "day of the last ";

    private static final String REMEDY = "Find out which of the two is right, and correct the other where it comes from.";

    private final Facts facts;
    private final LocalDate today;
    private final List<Contradiction> found = new ArrayList<>();

    /** @param today tomorrow is not yet a day to come: zones differ by a day at most */
    ModelCheck(Facts facts, LocalDate today) {
        this.facts = facts;
        this.today = today;
    }

    List<Contradiction> find() {
        for (var fact : facts.all()) {
            var kind = facts.kinds().of(fact);
            if (kind.stated()) {
                kind.fields().forEach(field -> {
                    part(fact, kind, field);
                    over(fact, field);
                });
            }
        }
        return found;
    }

    /** A part that is larger than its whole. */
    private void part(Fact fact, FactKind kind, Field field) {
        var of = field.percentOf();
        if (of == null || of.mayExceed()) {
            return;
        }
        var part = Objects.requireNonNull(kind.field(of.part()));
        var whole = Objects.requireNonNull(kind.field(of.whole()));
        if (part.read(fact) instanceof Long some && whole.read(fact) instanceof Long all && some > all) {
            found.add(new Contradiction(
                    "model.part-of-whole",
                    "No part is larger than its whole",
                    "%s is %d, more than the %d of %s".formatted(part.name(), some, all, whole.name()),
                    REMEDY,
                    null,
                    List.of(side(fact, part), side(fact, whole))));
        }
    }

    /** The last time of something lies in the time to come. */
    private void over(Fact fact, Field field) {
        if (field.description().startsWith(OVER) && field.read(fact) instanceof LocalDate day && day.isAfter(today.plusDays(1))) {
            found.add(new Contradiction(
                    "model.last-time-to-come",
                    "What was last done was done before today",
                    "%s is %s, a day to come, and means the %s".formatted(field.name(), day, field.description()),
                    REMEDY,
                    null,
                    List.of(side(fact, field))));
        }
    }

    private static Side side(Fact fact, Field field) {
        @Nullable Object value = field.read(fact);
        return new Side(FactPath.of(fact, field), value, fact.origin().provenance());
    }
}
