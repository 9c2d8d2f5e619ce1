package dev.assay.adapter.drools;

import dev.assay.evaluation.RuleEngine;
import dev.assay.evaluation.RuleProgram;
import dev.assay.rule.Condition.Comparator;
import dev.assay.rule.Rule;
import java.util.List;
import java.util.function.UnaryOperator;
import org.drools.modelcompiler.KieBaseBuilder;

/**
 * The rule engine on Drools: rules become a knowledge base in memory, without any compiler of Java. Keeps the programs
 * used last; safe to use from several threads.
 */
public final class DroolsEngine implements RuleEngine {

    /**
     * Rules whose programs are kept: some four times those of the packs of this repository, for drafts that are being worked
     * on, rules due at different days, and decisions of other versions that are read again.
     */
    private static final int KEPT = 8_000;

    private final ProgramCache programs = new ProgramCache(KEPT);
    private final UnaryOperator<Comparator> reading;

    public DroolsEngine() {
        this(UnaryOperator.identity());
    }

    /** @param reading what each comparison is taken for: lets a test plant a fault that the proofs have to find */
    DroolsEngine(UnaryOperator<Comparator> reading) {
        this.reading = reading;
    }

    @Override
    public RuleProgram prepare(List<Rule> rules) {
        return programs.get(rules, this::compile);
    }

    private DroolsProgram compile(List<Rule> rules) {
        var compiler = new ProgramCompiler(rules, reading);
        var compiled = compiler.compile();
        var base = KieBaseBuilder.createKieBaseFromModel(compiler.network());
        return new DroolsProgram(
                compiled, new Sessions(base, Runtime.getRuntime().availableProcessors()));
    }
}
