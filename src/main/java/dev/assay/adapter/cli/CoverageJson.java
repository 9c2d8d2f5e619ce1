package dev.assay.adapter.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.evaluation.Status;
import dev.assay.flow.PackCoverage;
import dev.assay.flow.PackCoverage.Checked;
import dev.assay.flow.PackCoverage.Clause;
import dev.assay.pack.Decided;
import java.util.Collection;
import java.util.List;

/** The coverage of packs as the JSON that {@code assay pack coverage --format json} writes. */
final class CoverageJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private CoverageJson() {}

    static ObjectNode of(List<PackCoverage> packs) {
        var root = JSON.objectNode();
        var all = root.putArray("packs");
        packs.forEach(pack -> all.add(of(pack)));
        return root;
    }

    private static ObjectNode of(PackCoverage pack) {
        var node = JSON.objectNode();
        node.put("id", pack.pack().id());
        node.put("version", pack.pack().version());
        node.putObject("summary")
                .put("clauses", pack.clauses().size())
                .put("byFacts", pack.automated())
                .put("byHand", pack.manual())
                .put("open", pack.gaps().size())
                .put("requirements", pack.requirements().size())
                .put("rules", pack.pack().rules().size())
                .put("shapes", pack.shapes().size());
        var clauses = node.putArray("clauses");
        pack.clauses().forEach(clause -> clauses.add(of(clause)));
        node.set("attributes", texts(pack.attributes()));
        var alike = node.putArray("alike");
        pack.alike().forEach(rules -> alike.add(texts(rules.stream().map(rule -> rule.name()).toList())));
        return node;
    }

    private static ObjectNode of(Clause clause) {
        var node = JSON.objectNode();
        node.put("control", clause.control().id());
        node.put("topic", clause.control().topic());
        node.put("decided", clause.open() ? "open" : clause.manual() ? "by-hand" : "by-facts");
        var requirements = node.putArray("requirements");
        clause.requirements().forEach(each -> requirements.add(of(each)));
        return node;
    }

    private static ObjectNode of(Checked requirement) {
        var node = JSON.objectNode();
        var rule = requirement.rule();
        node.put("rule", rule.name());
        node.put("file", rule.place().file());
        node.put("line", rule.place().line());
        node.put("decided", requirement.decided() == Decided.BY_HAND ? "by-hand" : "by-facts");
        if (rule.metadata().manual() != null) {
            node.put("manual", rule.metadata().manual());
        }
        var cases = node.putObject("cases");
        for (var status : Status.values()) {
            cases.put(status.word(), requirement.cases().getOrDefault(status, 0L));
        }
        return node;
    }

    private static ArrayNode texts(Collection<String> texts) {
        var array = JSON.arrayNode();
        texts.forEach(array::add);
        return array;
    }
}
