package dev.assay.flow;

import dev.assay.fact.Answer;
import dev.assay.fact.FactKind;
import dev.assay.fact.Field;
import dev.assay.pack.Question;
import dev.assay.workflow.Applicability;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an engagement has to state before its packs and gates can be decided, the most wanted first.
 *
 * @param engagement its id
 * @param clock      the moment the rules were asked for
 * @param packs      whether each pack applies, as far as the facts say
 * @param gates      the gates that were asked, {@code release-train / pre-deployment}; none for packs alone
 * @param waiting    the requirements that cannot be decided yet
 * @param kinds      what is wanted, kind by kind
 * @param attested   questions of packs to which no kind of fact is an answer
 */
public record Questionnaire(
        String engagement,
        Instant clock,
        List<Applicability> packs,
        List<String> gates,
        List<Need> waiting,
        List<KindQuestions> kinds,
        List<Question> attested) {

    public Questionnaire {
        packs = List.copyOf(packs);
        gates = List.copyOf(gates);
        waiting = List.copyOf(waiting);
        kinds = List.copyOf(kinds);
        attested = List.copyOf(attested);
    }

    /**
     * Something that waits for an answer.
     *
     * @param id       of the requirement, or of the rule that chooses a pack
     * @param pack     that it belongs to, or that it chooses
     * @param blocking whether it stops a gate
     * @param chooses  whether it chooses a pack
     */
    public record Need(String id, String pack, boolean blocking, boolean chooses) implements Comparable<Need> {

        private static final Comparator<Need> ORDER =
                Comparator.comparing(Need::chooses).reversed().thenComparing(Need::pack).thenComparing(Need::id);

        @Override
        public int compareTo(Need other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * What is asked about one kind of fact.
     *
     * @param list   what waits for the statement that its list is complete
     * @param proofs proof that is wanted of it, {@code scan/secret}
     */
    public record KindQuestions(FactKind kind, List<Need> list, List<String> proofs, List<FieldQuestion> fields) {

        public KindQuestions {
            list = List.copyOf(list);
            proofs = List.copyOf(proofs);
            fields = List.copyOf(fields);
        }

        /** All that waits for it. */
        public List<Need> needs() {
            return Stream.concat(list.stream(), fields.stream().flatMap(field -> field.needs().stream()))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    /**
     * One question.
     *
     * @param pointers where facts that are there already lack it; empty when it is asked of every fact to come
     */
    public record FieldQuestion(FactKind kind, Field field, List<String> pointers, List<Need> needs) {

        public FieldQuestion {
            pointers = List.copyOf(pointers);
            needs = List.copyOf(needs);
        }
    }

    /** How many of them stop a gate, or leave it open which packs apply. */
    public static long blocking(List<Need> needs) {
        return needs.stream().filter(Need::blocking).count();
    }

    /**
     * Every question, the most wanted first: what chooses packs, then what stops gates. Ids of facts to come and answers to {@link #attested}
     * are none.
     */
    public List<FieldQuestion> ranked() {
        return kinds.stream()
                .filter(kind -> kind.kind().type() != Answer.class)
                .flatMap(kind -> kind.fields().stream())
                .filter(question -> question.kind().single() || question.field().index() > 0)
                .sorted(Comparator.comparing((FieldQuestion question) -> question.needs().stream().noneMatch(Need::chooses))
                        .thenComparing(question -> !question.kind().single())
                        .thenComparing(question -> -blocking(question.needs()))
                        .thenComparing(question -> question.kind().name())
                        .thenComparing(question -> question.field().index()))
                .toList();
    }
}
