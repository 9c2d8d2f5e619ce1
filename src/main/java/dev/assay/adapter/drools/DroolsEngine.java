package dev.assay.adapter.drools;

import dev.assay.evaluation.RuleEngine;
import dev.assay.evaluation.RuleProgram;
import dev.assay.rule.Condition.Comparator;
import dev.assay.rule.Rule;
import java.util.List;
import java.util.function.UnaryOperator;
import org.drools.modelcompiler.KieBaseBuilder;

/** The rule engine on Drools: rules become a knowledge base in memory, without any compiler of Java. */
public final class DroolsEngine implements RuleEngine {

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
        var compiler = new ProgramCompiler(reading);
        var compiled = compiler.compile(rules);
        return new DroolsProgram(compiled, KieBaseBuilder.createKieBaseFromModel(compiler.network()));
    }
}
