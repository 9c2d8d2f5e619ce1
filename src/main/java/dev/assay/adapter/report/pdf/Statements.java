package dev.assay.adapter.report.pdf;

import dev.assay.adapter.report.Phrases;
import dev.assay.fact.Fact;
import dev.assay.fact.Facts;
import dev.assay.fact.Provenance;
import dev.assay.fact.Unknown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who stated the value behind a JSON Pointer, when, and from which source. */
final class Statements {

    private final Facts facts;
    private final Phrases phrases;
    private final Map<String, Fact> byPointer = new HashMap<>();

    Statements(Facts facts, Phrases phrases) {
        this.facts = facts;
        this.phrases = phrases;
        facts.all().forEach(fact -> byPointer.put(fact.origin().pointer(), fact));
    }

    int count() {
        return byPointer.size();
    }

    /** The pointer of the fact that holds a value; of the list itself where it is about a list. */
    String owner(String pointer) {
        var fact = fact(pointer);
        return fact == null ? pointer : fact.origin().pointer();
    }

    /** What a fact is called; nothing when it has no name. */
    String name(String pointer) {
        var fact = fact(pointer);
        if (fact == null) {
            return "";
        }
        var name = text(fact, "name");
        return name.isEmpty() ? text(fact, "id") : name;
    }

    private String text(Fact fact, String component) {
        var field = facts.kinds().of(fact).field(component);
        var value = field == null ? null : field.read(fact);
        return value == null || value == Unknown.UNKNOWN ? "" : value.toString();
    }

    /** The provenance in words; says so where nobody signed for a value. */
    String of(String pointer) {
        var fact = fact(pointer);
        return fact == null ? phrases.say("the submission as a whole") : words(fact.origin().provenance());
    }

    private @Nullable Fact fact(String pointer) {
        for (var at = pointer; !at.isEmpty(); at = at.substring(0, Math.max(0, at.lastIndexOf('/')))) {
            var fact = byPointer.get(at);
            if (fact != null) {
                return fact;
            }
        }
        return null;
    }

    private String words(Provenance provenance) {
        var parts = new ArrayList<String>();
        if (provenance.statedBy() != null) {
            parts.add(provenance.statedBy());
        }
        if (provenance.source() != null) {
            parts.add(provenance.source());
        }
        if (provenance.collectedAt() != null) {
            parts.add(provenance.collectedAt().toString());
        }
        return parts.isEmpty() ? phrases.say("not stated by whom") : String.join(phrases.say(", "), parts);
    }
}
