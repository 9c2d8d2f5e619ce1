package dev.assay.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.adapter.drools.DrlReader;
import dev.assay.adapter.drools.DroolsEngine;
import dev.assay.adapter.files.FactsReader;
import dev.assay.adapter.files.Installation;
import dev.assay.adapter.files.PackReader;
import dev.assay.evaluation.Findings;
import dev.assay.evaluation.Status;
import dev.assay.fact.AssayKinds;
import dev.assay.fact.Facts;
import dev.assay.flow.DecideGate;
import dev.assay.pack.Pack;
import dev.assay.rule.Rule;
import dev.assay.rule.Truth;
import dev.assay.workflow.Decision;
import dev.assay.workflow.Judgement;
import dev.assay.workflow.Rulebook;
import dev.assay.workflow.WaiverBasis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder of docs/examples: an engagement with planted flaws, the same one mended, and a page that lists the flaws. */
record Example(String name, String page) {

    private static final Path FOLDER = Path.of("docs/examples");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Rulebook RULEBOOK = rulebook();
    private static final DroolsEngine ENGINE = new DroolsEngine();
    private static final long BUDGET = 500_000_000;

    static Stream<Example> all() throws IOException {
        try (var folders = Files.list(FOLDER)) {
            return folders.filter(folder -> Files.exists(folder.resolve("mended.json"))).sorted()
                    .map(folder -> of(folder.getFileName().toString()))
                    .toList()
                    .stream();
        }
    }

    static Example of(String name) {
        try {
            return new Example(name, Files.readString(FOLDER.resolve(name).resolve("planted-flaws.md")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    ObjectNode document(String variant) throws IOException {
        return (ObjectNode) JSON.readTree(FOLDER.resolve(name).resolve(variant + ".json").toFile());
    }

    /** Decides as the command on the page does. */
    Decision decide(JsonNode document) throws IOException {
        return decide(document, said("--workflow\\s+(\\S+)"), said("--phase\\s+([\\w-]+)"), moment());
    }

    static Decision decide(JsonNode document, @Nullable String workflow, @Nullable String phase, Instant moment)
            throws IOException {
        var question = new DecideGate.Question(workflow, phase, Set.of());
        var gate = new DecideGate(RULEBOOK, ENGINE, BUDGET);
        return gate.decide(new FactsReader().read(JSON.writeValueAsBytes(document)), question, moment).decision();
    }

    /** What the conditions of entry to a phase come to. */
    static Map<String, Status> enter(JsonNode document, String workflow, String phase, Instant moment)
            throws IOException {
        var gate = new DecideGate(RULEBOOK, ENGINE, BUDGET);
        var stated = new FactsReader().read(JSON.writeValueAsBytes(document));
        return statuses(gate.enter(stated, workflow, phase, WaiverBasis.CLAIMED, moment));
    }

    Instant moment() {
        return Instant.parse(String.valueOf(said("--as-of\\s+(\\S+Z)")));
    }

    Facts facts(JsonNode document) throws IOException {
        return new FactsReader().read(JSON.writeValueAsBytes(document)).facts();
    }

    /** The packs that apply to it. */
    List<Pack> packs(JsonNode document) throws IOException {
        var applying = packs(decide(document));
        return RULEBOOK.packs().stream().filter(pack -> applying.contains(pack.id())).toList();
    }

    /** The statuses alone, under these packs, whether or not it is known that they apply. */
    Map<String, Status> statuses(JsonNode document, Set<String> packs) throws IOException {
        var stated = new FactsReader().read(JSON.writeValueAsBytes(document)).facts();
        var statuses = new TreeMap<String, Status>();
        for (var pack : RULEBOOK.packs()) {
            if (packs.contains(pack.id())) {
                var facts = stated.at(moment().atZone(pack.zone())).with(pack.parameterFacts());
                ENGINE.prepare(pack.rules()).evaluate(facts, BUDGET).rules().stream()
                        .filter(result -> result.rule().purpose() == Rule.Purpose.REQUIREMENT)
                        .forEach(result -> statuses.put(result.rule().name(), Findings.status(result, facts)));
            }
        }
        return statuses;
    }

    /** What the page says is wrong, by requirement. */
    Map<String, Status> planted() {
        var planted = new TreeMap<String, Status>();
        for (var line : page.split("\n")) {
            var cells = line.split("\\s*\\|\\s*");
            if (cells.length == 5 && cells[3].contains(".")) {
                var status = Status.valueOf(cells[4].toUpperCase(Locale.ROOT).replace('-', '_'));
                List.of(cells[3].split(", ")).forEach(requirement -> planted.put(requirement, status));
            }
        }
        return planted;
    }

    static Set<String> packs(Decision decision) {
        return decision.packs().stream()
                .filter(pack -> pack.applies() == Truth.TRUE)
                .map(pack -> pack.id())
                .collect(Collectors.toSet());
    }

    static Map<String, Status> open(Decision decision) {
        var open = new TreeMap<>(statuses(decision));
        open.values().removeIf(status -> status == Status.SATISFIED || status == Status.NOT_APPLICABLE);
        return open;
    }

    static Map<String, Status> statuses(Decision decision) {
        return statuses(decision.judgements());
    }

    private static Map<String, Status> statuses(List<Judgement> judgements) {
        var statuses = new TreeMap<String, Status>();
        judgements.forEach(judgement ->
                statuses.put(judgement.finding().rule().name(), judgement.finding().status()));
        return statuses;
    }

    private @Nullable String said(String option) {
        var found = Pattern.compile(option).matcher(page);
        return found.find() ? found.group(1) : null;
    }

    private static Rulebook rulebook() {
        try {
            return new Installation(Path.of(""), new PackReader(new DrlReader(AssayKinds.KINDS))).read();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
