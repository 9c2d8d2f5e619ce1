package dev.assay.performance;

import static dev.assay.testkit.Days.startOf;

import dev.assay.adapter.drools.DrlReader;
import dev.assay.fact.AssayKinds;
import dev.assay.fact.Completeness;
import dev.assay.fact.ComponentSet;
import dev.assay.fact.Fact;
import dev.assay.fact.FactKind;
import dev.assay.fact.Facts;
import dev.assay.fact.Field;
import dev.assay.fact.Origin;
import dev.assay.fact.Provenance;
import dev.assay.fact.ValueType;
import dev.assay.rule.Rule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** A made-up pack of the usual sorts of rules and facts for it, the same on every machine. */
final class Workload {

    private static final int SCOPES = 12;
    private static final int UNKNOWN_PERCENT = 4;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final List<String> FLAGS = List.of(
            "encryptedAtRest",
            "accessControl",
            "leastPrivilege",
            "uniqueUserIds",
            "auditLogging",
            "integrityControls",
            "mfa",
            "mutualTls",
            "metrics",
            "logs",
            "alerts",
            "backedUp",
            "malwareProtection",
            "dataStaysLocal");
    private static final List<String> DATA = List.of("PHI", "CARDHOLDER", "PERSONAL");

    private final SplittableRandom random = new SplittableRandom(20261121);

    /** So many requirements: most about one system each, some about what is there beside it or not. */
    List<Rule> rules(int count) {
        var text = new StringBuilder("package load;\nimport dev.assay.fact.*;\n");
        for (int i = 0; i < count; i++) {
            text.append("rule \"load.r%d\" @title(\"t\") @control(\"c%d\") @severity(\"blocking\")".formatted(i, i))
                    .append(" @message(\"m\") @remedy(\"r\")\nwhen\n")
                    .append(when(i))
                    .append("\nthen\nend\n");
        }
        return new DrlReader(AssayKinds.KINDS).read("load.drl", text.toString());
    }

    private String when(int i) {
        var subject = "$s : System( %s )".formatted(scope());
        var flag = FLAGS.get(random.nextInt(FLAGS.size()));
        return switch (i % 20) {
            case 0 ->
                "$e : Engagement()\nnot Activity( kind == \"kind-%d\", ageInDays <= 365, documented == true )"
                        .formatted(i);
            case 1 -> "$e : Engagement()\nnot Answer( question == \"load.q%d\", yes == true )".formatted(i);
            case 2 ->
                "$c : Connection( carries contains DataClass.PHI )\nSystem( id == $c.to, %s != true )".formatted(flag);
            case 3 -> subject + "\naccumulate( Connection( from == $s.id ); $n : count(); $n > %d )".formatted(i % 7);
            case 4, 5, 6 ->
                subject
                        + "\nSystem( this == $s, %s != true )\n".formatted(flag)
                        + "not Alternative( control == \"c%d\", documented == true, system == $s.id )".formatted(i);
            case 7, 8 ->
                subject + "\n$p : Parameter( name == \"load.p%d\", $most : value )\n".formatted(i % 40)
                        + "System( this == $s, accessReviewAgeInDays > $most || accessReviewedOn == null )";
            default -> subject + "\nSystem( this == $s, %s != true, sharedAccounts > %d )".formatted(flag, i % 5);
        };
    }

    private String scope() {
        var one = random.nextInt(SCOPES);
        return one < DATA.size() ? "stores contains DataClass." + DATA.get(one) : "criticality == Criticality.HIGH";
    }

    /** Which systems reach each other over any number of connections, and one requirement about it. */
    static List<Rule> reaching() {
        return new DrlReader(AssayKinds.KINDS).read("reach.drl", """
            package reach;
            import dev.assay.fact.*;
            import dev.assay.fact.derived.Reaches;
            rule "reach.step" @title("t")
            when $c : Connection( $f : from, $t : to )
            then insertLogical( new Reaches( $f, $t ) ); end
            rule "reach.further" @title("t")
            when $r : Reaches( $f : from, $m : to ) Connection( from == $m, $t : to )
            then insertLogical( new Reaches( $f, $t ) ); end
            rule "reach.itself" @title("t") @control("c") @severity("blocking") @message("m") @remedy("r")
            when $s : System() Reaches( from == $s.id, to == $s.id )
            then end
            """);
    }

    /** So many systems and what belongs to them; all lists complete but that of alternatives. */
    Facts facts(int systems) {
        var facts = new ArrayList<Fact>();
        members("System", systems, facts);
        members("Connection", systems, facts);
        members("Activity", systems, facts);
        members("Answer", systems, facts);
        members("Alternative", systems / 5, facts);
        members("Parameter", 40, facts);
        members("Engagement", 1, facts);
        var complete = AssayKinds.KINDS.all().stream()
                .filter(kind -> kind.stated() && !kind.single() && !kind.name().equals("alternative"))
                .map(kind -> new Completeness(kind.name(), Map.of(), "/complete", Provenance.NONE))
                .toList();
        return new Facts(AssayKinds.KINDS, facts, complete).at(startOf(TODAY));
    }

    private void members(String name, int count, List<Fact> facts) {
        var kind = Objects.requireNonNull(AssayKinds.KINDS.byDrlName(name));
        for (int i = 0; i < count; i++) {
            var values = new @Nullable Object[kind.fields().size()];
            var unknown = ComponentSet.NONE;
            for (var field : kind.fields()) {
                var untold = !field.required() && random.nextInt(100) < UNKNOWN_PERCENT;
                values[field.index()] = untold ? null : value(kind, field, i, count);
                unknown = untold ? unknown.with(field.index()) : unknown;
            }
            facts.add(kind.make(values, Origin.stated("/" + kind.list() + "/" + i, unknown, Provenance.NONE)));
        }
    }

    private @Nullable Object value(FactKind kind, Field field, int index, int count) {
        return switch (kind.drlName() + "." + field.name()) {
            case "System.id", "Connection.id", "Activity.id", "Alternative.id", "Engagement.id" -> "i" + index;
            case "Parameter.name" -> "load.p" + index;
            case "Answer.question" -> "load.q" + (1 + 20 * index);
            case "Activity.kind" -> "kind-" + 20 * index;
            case "Alternative.control" -> "c" + (4 + 20 * index);
            case "Connection.from", "Connection.to" -> "i" + random.nextInt(count);
            case "Alternative.system" -> "i" + random.nextInt(5 * count);
            default -> value(field.type());
        };
    }

    private Object value(ValueType type) {
        return switch (type) {
            case ValueType.Text text -> "t" + random.nextInt(100);
            case ValueType.Bool bool -> random.nextInt(100) < 85;
            case ValueType.Whole whole -> (long) random.nextInt(10);
            case ValueType.Decimal decimal -> BigDecimal.valueOf(random.nextInt(400));
            case ValueType.Date date -> TODAY.minusDays(random.nextInt(500));
            case ValueType.Moment moment -> startOf(TODAY).minusHours(random.nextInt(500)).toInstant();
            case ValueType.Choice choice ->
                choice.constants().get(random.nextInt(choice.constants().size()));
            case ValueType.SetOf(var element) -> {
                var some = new LinkedHashSet<Object>();
                some.add(value(element));
                some.add(value(element));
                yield some;
            }
        };
    }
}
