package dev.assay.rule;

import static dev.assay.rule.ATree.again;
import static dev.assay.rule.ATree.binding;
import static dev.assay.rule.ATree.bound;
import static dev.assay.rule.ATree.choice;
import static dev.assay.rule.ATree.compare;
import static dev.assay.rule.ATree.flag;
import static dev.assay.rule.ATree.is;
import static dev.assay.rule.ATree.isNot;
import static dev.assay.rule.ATree.kind;
import static dev.assay.rule.ATree.of;
import static dev.assay.rule.ATree.own;
import static dev.assay.rule.ATree.pattern;
import static dev.assay.rule.ATree.requirement;
import static dev.assay.rule.ATree.text;
import static dev.assay.rule.ATree.whole;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.fact.DataClass;
import dev.assay.fact.Sector;
import dev.assay.fact.ValueType;
import dev.assay.rule.Condition.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SentenceTest {

    private static final Vocabulary WORDS = new Vocabulary() {
        @Override
        public @Nullable String parameter(String name) {
            return name.equals("demo.days") ? "90 days" : null;
        }

        @Override
        public @Nullable String question(String id) {
            return id.equals("demo.officer") ? "Is an officer named?" : null;
        }
    };

    private static final Condition STORES_PHI =
            new Condition.Contains(own("System", "stores"), choice(DataClass.PHI), false);
    private static final Element.Pattern EACH_SYSTEM = pattern("$system", "System", STORES_PHI);
    private static final Condition MFA = is(own("System", "mfa"), flag(true));
    private static final Condition LOGS = is(own("System", "logs"), flag(true));
    private static final Condition TRACES = is(own("System", "traces"), flag(true));

    @Test
    void aSecondPatternAboutTheSubjectSpeaksOfTheSubject() {
        var rule = requirement(
                EACH_SYSTEM,
                again("$system", "System", isNot(own("System", "encryptedAtRest"), flag(true))),
                new Element.Not(List.of(pattern(
                        null,
                        "Alternative",
                        is(own("Alternative", "control"), text("164.312(a)(2)(iv)")),
                        is(own("Alternative", "system"), of("$system", "System", "id"))))));

        assertThat(Sentence.of(rule, WORDS))
                .isEqualTo("For each system where stores includes PHI: violated if all of these hold: "
                        + "(1) for the system, encrypted at rest is not yes; "
                        + "(2) there is no alternative where control is \"164.312(a)(2)(iv)\" and system is the id of the system.");
    }

    @Test
    void alternativesBesideOtherConditionsStandInBrackets() {
        var rule = requirement(
                pattern("$e", "Engagement"),
                pattern(null, "System", LOGS, new Condition.Any(List.of(MFA, new Condition.All(List.of(TRACES, LOGS))))));

        assertThat(Sentence.of(rule, WORDS))
                .isEqualTo("For the engagement: violated if there is a system where logs is yes and "
                        + "(mfa is yes or (traces is yes and logs is yes)).".replace("mfa", "MFA"));
    }

    @Test
    void whatANegationCoversStandsInBrackets() {
        var within = new Condition.Negation(new Condition.All(List.of(MFA, LOGS)));
        var beside = new Condition.All(List.of(new Condition.Negation(MFA), LOGS));

        assertThat(sentence(pattern(null, "System", within)))
                .endsWith("where it is not the case that (MFA is yes and logs is yes).");
        assertThat(sentence(pattern(null, "System", beside)))
                .endsWith("where it is not the case that (MFA is yes) and logs is yes.");
    }

    @Test
    void nestedElementsStandInBrackets() {
        var system = pattern(null, "System", MFA);
        var vendor = pattern(null, "Vendor");
        var not = new Element.Not(List.of(system, new Element.Not(List.of(vendor, pattern(null, "Build")))));
        var either = new Element.Either(List.of(List.of(system), List.of(vendor, new Element.Exists(List.of(vendor)))));

        assertThat(sentence(not))
                .endsWith("violated if it is not the case that [there is a system where MFA is yes; "
                        + "and it is not the case that [there is a vendor; and there is a build]].");
        assertThat(sentence(either))
                .endsWith("violated if either [there is a system where MFA is yes] or "
                        + "[there is a vendor (vendor 1); and there is a vendor (vendor 2)].");
    }

    @Test
    void aNegatedPatternAboutAKnownFactSaysSo() {
        var rule = requirement(EACH_SYSTEM, new Element.Not(List.of(again("$system", "System", MFA))));

        assertThat(Sentence.of(rule, WORDS))
                .endsWith("violated if it is not the case that [for the system, MFA is yes].");
    }

    @Test
    void everyFactOfOneKindGetsANumber() {
        var other = pattern("$other", "System", isNot(own("System", "id"), of("$system", "System", "id")));
        var rule = requirement(EACH_SYSTEM, other, again("$other", "System", MFA));

        assertThat(Sentence.of(rule, WORDS))
                .isEqualTo("For each system (system 1) where stores includes PHI: violated if all of these hold: "
                        + "(1) there is a system (system 2) where id is not the id of system 1; "
                        + "(2) for system 2, MFA is yes.");
    }

    @Test
    void aParameterAppearsWithItsValueAndItsName() {
        var fetch = binding("$days", "value", pattern("$p", "Parameter", is(own("Parameter", "name"), text("demo.days"))));
        var age = own("System", "auditLogReviewAgeInDays");
        var bound = again("$system", "System", compare(age, Comparator.GREATER, bound("$days")));
        var read = again("$system", "System", compare(age, Comparator.GREATER, of("$p", "Parameter", "value")));

        assertThat(Sentence.of(requirement(EACH_SYSTEM, fetch, bound), WORDS))
                .endsWith("violated if for the system, audit log review age in days is more than "
                        + "90 days (parameter demo.days).");
        assertThat(Sentence.of(requirement(EACH_SYSTEM, fetch, read), WORDS))
                .isEqualTo(Sentence.of(requirement(EACH_SYSTEM, fetch, bound), WORDS));
        assertThat(Sentence.of(requirement(EACH_SYSTEM, fetch, bound), Vocabulary.NONE))
                .endsWith("is more than the parameter demo.days.");
    }

    @Test
    void aQuestionAppearsInItsWords() {
        var answered = pattern(
                null, "Answer", is(own("Answer", "question"), text("demo.officer")), is(own("Answer", "yes"), flag(true)));

        assertThat(sentence(new Element.Not(List.of(answered))))
                .endsWith("there is no answer to the question \"Is an officer named?\" where the answer is yes.");
    }

    @Test
    void everyOperatorHasWordsOfItsOwn() {
        var idle = own("System", "automaticLogoffMinutes");
        var words = List.of(
                compare(idle, Comparator.LESS, whole(5)), "automatic logoff minutes is less than 5",
                compare(idle, Comparator.LESS_OR_EQUAL, whole(5)), "automatic logoff minutes is at most 5",
                compare(idle, Comparator.GREATER, whole(5)), "automatic logoff minutes is more than 5",
                compare(idle, Comparator.GREATER_OR_EQUAL, whole(5)), "automatic logoff minutes is at least 5",
                is(idle, Operand.Literal.NONE), "automatic logoff minutes is none",
                new Condition.In(own("System", "owner"), List.of(text("a"), text("b \"c\""), text("d"))),
                "owner is one of \"a\", \"b \\\"c\\\"\" or \"d\"",
                new Condition.Negation(new Condition.In(own("System", "owner"), List.of(text("a")))),
                "owner is none of \"a\"",
                new Condition.Negation(STORES_PHI), "stores does not include PHI",
                new Condition.Contains(own("System", "locations"), text("SA"), true), "\"SA\" is among locations",
                new Condition.Matches(own("System", "owner"), "ops.*"),
                "owner as a whole matches the regular expression \"ops.*\"",
                compare(own("Agreement", "signedOn"), Comparator.LESS, own("Agreement", "expiresOn")),
                "signed on is before expires on",
                compare(
                        new Operand.Arithmetic(idle, '*', new Operand.Arithmetic(whole(2), '+', whole(3), ValueType.WHOLE),
                                ValueType.WHOLE),
                        Comparator.LESS, whole(5)),
                "(automatic logoff minutes * (2 + 3)) is less than 5");

        for (int i = 0; i < words.size(); i += 2) {
            assertThat(sentence(pattern(null, "System", (Condition) words.get(i))))
                    .endsWith("there is a system where " + words.get(i + 1) + ".");
        }
    }

    @Test
    void aChoiceCalledNoneDoesNotReadLikeStatedNone() {
        var choice = new Condition.Contains(
                own("System", "authentication"), choice(dev.assay.fact.AuthenticationMethod.NONE), false);

        assertThat(sentence(pattern(null, "System", choice))).endsWith("where authentication includes the choice none.");
        assertThat(sentence(pattern(null, "System", is(own("System", "owner"), Operand.Literal.NONE))))
                .endsWith("where owner is none.");
    }

    @Test
    void countsAndSumsSayWhatTheyAreOver() {
        var source = binding("$open", "openFindings", pattern(null, "Activity", is(own("Activity", "kind"), text("drill"))));
        var count = new Element.Aggregate("$n", Element.Function.COUNT, null);
        var sum = new Element.Aggregate(
                "$sum", Element.Function.SUM, new Operand.Bound("$open", ValueType.WHOLE));
        var accumulate = new Element.Accumulate(
                source,
                List.of(count, sum),
                List.of(
                        compare(bound("$n"), Comparator.LESS, whole(2)),
                        compare(bound("$sum"), Comparator.GREATER, whole(0))),
                new Place("demo.drl", 1, 1));

        assertThat(sentence(accumulate))
                .endsWith("violated if (the number of activities where kind is \"drill\") is less than 2 and "
                        + "(the sum of the open findings of the activity over all activities where kind is \"drill\")"
                        + " is more than 0.");
    }

    @Test
    void forallNamesWhatHoldsForEach() {
        var each = pattern("$s", "System", STORES_PHI);

        assertThat(sentence(new Element.Forall(each, List.of(again("$s", "System", MFA)))))
                .endsWith("violated if for every system where stores includes PHI: [for the system, MFA is yes].");
    }

    @Test
    void aContributionSaysWhatItSpeaksFor() {
        var sector = is(own("Engagement", "sector"), choice(Sector.values()[0]));

        assertThat(Sentence.of(ATree.contribution("pack:hipaa", pattern("$e", "Engagement", sector)), WORDS))
                .startsWith("For the engagement where sector is ")
                .endsWith(": speaks for \"pack:hipaa\".");
        assertThat(Sentence.of(
                        ATree.contribution("pack:hipaa", pattern("$e", "Engagement"), pattern(null, "System", STORES_PHI)),
                        WORDS))
                .isEqualTo("For the engagement: speaks for \"pack:hipaa\" if there is a system where stores includes PHI.");
    }

    @Test
    void aDerivationSaysWhatIsConcluded() {
        var connection = pattern("$c", "Connection");
        var reaches = new Conclusion(
                kind("Reaches"), List.of(of("$c", "Connection", "from"), of("$c", "Connection", "to")));
        var onward = pattern("$r", "Reaches", is(own("Reaches", "from"), of("$c", "Connection", "to")));

        assertThat(Sentence.of(ATree.derivation(reaches, connection, onward), WORDS))
                .isEqualTo("For each connection, given that there is a conclusion \"reaches\" where start is the target of "
                        + "the connection, it is concluded that \"reaches\" holds where start is the start of the connection "
                        + "and target is the target of the connection.");
    }

    private static String sentence(Element violation) {
        return Sentence.of(requirement(pattern("$e", "Engagement"), violation), WORDS);
    }
}
