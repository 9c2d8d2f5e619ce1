package dev.assay.workflow;

import dev.assay.evaluation.Finding;
import dev.assay.evaluation.Results.SubjectResult;
import dev.assay.fact.Fact;
import dev.assay.fact.FactKinds;
import dev.assay.fact.Facts;
import dev.assay.fact.Unknown;
import dev.assay.fact.Waiver;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The waivers that are in force at a moment: with a reason, asked for by one person, accepted by another, not before
 * the day of acceptance and not after the last day.
 */
public final class Waivers {

    private final Facts facts;
    private final List<CountedWaiver> inForce;

    private Waivers(Facts facts, List<CountedWaiver> inForce) {
        this.facts = facts;
        this.inForce = inForce;
    }

    /**
     * Those of this basis.
     *
     * @param facts  with the ages of the day worked out
     * @param moment in the zone whose days count
     */
    public static Waivers of(WaiverBasis basis, Facts facts, ZonedDateTime moment) {
        return new Waivers(facts, switch (basis) {
            case WaiverBasis.Claimed claimed -> claimed(facts);
            case WaiverBasis.Granted granted -> granted.waivers().stream()
                    .filter(waiver -> waiver.inForce(moment))
                    .map(waiver -> waiver.counted(moment))
                    .toList();
        });
    }

    /** All waivers that stand in a document, whether or not they count. */
    public static List<Waiver> stated(Facts facts) {
        return facts.of(facts.kinds().of(Waiver.class)).stream()
                .map(Waiver.class::cast)
                .toList();
    }

    private static List<CountedWaiver> claimed(Facts facts) {
        var subject = facts.kinds().of(Waiver.class).field("subject");
        return stated(facts).stream()
                .filter(waiver -> subject == null || subject.read(waiver) != Unknown.UNKNOWN)
                .map(Waivers::counted)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Null when it does not count on the day for which its ages were worked out. */
    private static @Nullable CountedWaiver counted(Waiver waiver) {
        var reason = waiver.reason();
        var asked = waiver.requestedBy();
        var accepted = waiver.approvedBy();
        var since = waiver.ageInDays();
        var over = waiver.daysSinceUntil();
        if (reason == null || asked == null || accepted == null || accepted.equals(asked)) {
            return null;
        }
        if (since == null || since < 0 || over == null || over > 0) {
            return null;
        }
        return new CountedWaiver(
                waiver.id(),
                waiver.requirement(),
                waiver.subject(),
                reason,
                waiver.compensatingMeasure(),
                asked,
                accepted,
                Objects.requireNonNull(waiver.grantedOn()),
                Objects.requireNonNull(waiver.until()),
                waiver.origin().pointer());
    }

    /** Those that count, over whatever requirement. */
    public List<CountedWaiver> inForce() {
        return List.copyOf(inForce);
    }

    /** The waivers that together cover every open subject of a finding; none when a single one is not covered. */
    public List<CountedWaiver> over(Finding finding) {
        var about = inForce.stream()
                .filter(waiver -> waiver.requirement().equals(finding.rule().name()))
                .toList();
        var whole = about.stream().filter(waiver -> waiver.subject() == null).findFirst();
        if (whole.isPresent() || finding.open().isEmpty()) {
            return whole.map(List::of).orElse(List.of());
        }
        var all = finding.open().stream().allMatch(open -> about.stream().anyMatch(waiver -> covers(waiver, open)));
        return all ? about.stream().filter(waiver -> finding.open().stream().anyMatch(open -> covers(waiver, open))).toList() : List.of();
    }

    /** The ids of the subjects that a finding is open for, sorted; one whose kind has no id is left out. */
    public static SortedSet<String> openSubjects(Finding finding, FactKinds kinds) {
        var ids = new TreeSet<String>();
        for (var open : finding.open()) {
            var id = id(kinds, open.subject());
            if (id != null) {
                ids.add(id);
            }
        }
        return ids;
    }

    private boolean covers(CountedWaiver waiver, SubjectResult open) {
        return Objects.equals(waiver.subject(), id(facts.kinds(), open.subject())) && waiver.subject() != null;
    }

    /** The id of the fact that a finding is open for; null where its kind has none. */
    static @Nullable String id(FactKinds kinds, Fact fact) {
        var field = kinds.of(fact).field("id");
        var value = field == null ? null : field.read(fact);
        return value == null || value == Unknown.UNKNOWN ? null : value.toString();
    }
}
