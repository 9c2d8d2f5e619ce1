package dev.assay.adapter.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.pack.Pack;
import dev.assay.rule.Rule;
import dev.assay.workflow.Phase;
import dev.assay.workflow.Rulebook;
import dev.assay.workflow.Workflow;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What an installation decides with: its packs and workflows, their versions and digests. */
final class InstallationStatus {

    private final Parts parts;

    InstallationStatus(Parts parts) {
        this.parts = parts;
    }

    ObjectNode json() throws IOException {
        var rulebook = parts.rulebook();
        var node = JsonNodeFactory.instance.objectNode().put("program", Version.program()).put("home", parts.home().toString());
        var packs = node.putArray("packs");
        rulebook.packs().forEach(pack -> packs.add(pack(pack)));
        others(rulebook).forEach(pack -> packs.add(pack(pack)));
        var workflows = node.putArray("workflows");
        rulebook.workflows().forEach(workflow -> workflows.add(workflow(workflow)));
        return node;
    }

    /** Packs on which no gate rests: they score tasks, find contradictions ... */
    private List<Pack> others(Rulebook rulebook) throws IOException {
        var known = rulebook.packs().stream().map(Pack::id).collect(Collectors.toSet());
        var rules = parts.home().resolve("rules");
        return Files.isDirectory(rules)
                ? PackFolders.in(rules).stream().map(parts.packReader()::readAny).filter(pack -> !known.contains(pack.id())).toList()
                : List.of();
    }

    private static ObjectNode pack(Pack pack) {
        var requirements = pack.rules().stream().filter(rule -> rule.purpose() == Rule.Purpose.REQUIREMENT).count();
        return JsonNodeFactory.instance.objectNode()
                .put("id", pack.id())
                .put("kind", pack.kind().name().toLowerCase(Locale.ROOT))
                .put("version", pack.version())
                .put("title", pack.title())
                .put("rules", pack.rules().size())
                .put("requirements", requirements)
                .put("controls", pack.catalog().assessable().size())
                .put("languages", String.join(" ", pack.languages()))
                .put("digest", pack.digest().value());
    }

    private static ObjectNode workflow(Workflow workflow) {
        var node = JsonNodeFactory.instance.objectNode().put("id", workflow.id()).put("version", workflow.pack().version());
        var phases = node.putArray("phases");
        for (Phase phase : workflow.phases()) {
            phases.addObject()
                    .put("id", phase.id())
                    .put("title", phase.title())
                    .put("ownerRole", phase.ownerRole())
                    .put("criteria", workflow.criteria(phase).size());
        }
        return node;
    }

    static List<String> lines(ObjectNode status) {
        var lines = new ArrayList<String>();
        lines.add("%s, rules below %s".formatted(status.path("program").asText(), status.path("home").asText()));
        lines.add("");
        status.path("packs").forEach(pack -> lines.add("pack      %-20s %-8s %-14s %4d rules, %4d requirements, %4d controls  %s"
                .formatted(
                        pack.path("id").asText(), pack.path("version").asText(), pack.path("kind").asText(),
                        pack.path("rules").asInt(), pack.path("requirements").asInt(), pack.path("controls").asInt(),
                        pack.path("digest").asText())));
        status.path("workflows").forEach(workflow -> lines.add("workflow  %-20s %-8s %s"
                .formatted(workflow.path("id").asText(), workflow.path("version").asText(), phases(workflow))));
        return lines;
    }

    private static String phases(JsonNode workflow) {
        return workflow.path("phases").valueStream()
                .map(phase -> "%s (%d)".formatted(phase.path("id").asText(), phase.path("criteria").asInt()))
                .collect(Collectors.joining(", "));
    }
}
