package dev.assay.adapter.drools;

import java.util.List;
import java.util.regex.Pattern;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.Message.Level;
import org.kie.api.runtime.KieContainer;

/** The stock compiler of Drools: the oracle. In tests only; nothing in production can reach it. */
public final class StockDrools {

    private StockDrools() {}

    /** What the compiler says against these texts, empty when they compile. It dies of some that it should refuse. */
    static List<String> complaints(List<String> texts) {
        try {
            return build(texts).getResults().getMessages(Level.ERROR).stream()
                    .map(message -> message.getText())
                    .toList();
        } catch (RuntimeException e) {
            return List.of("died of " + e.getClass().getSimpleName());
        }
    }

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package\\s+([\\w.]+)");

    /** @throws IllegalArgumentException when the text does not compile */
    public static KieContainer compile(String text) {
        var builder = build(List.of(text));
        if (builder.getResults().hasMessages(Level.ERROR)) {
            throw new IllegalArgumentException(builder.getResults().toString());
        }
        return KieServices.get().newKieContainer(builder.getKieModule().getReleaseId());
    }

    private static KieBuilder build(List<String> texts) {
        var services = KieServices.get();
        var files = services.newKieFileSystem();
        for (int i = 0; i < texts.size(); i++) {
            var folder = PACKAGE.matcher(texts.get(i)).results().findFirst().map(found -> found.group(1)).orElse("rules");
            files.write("src/main/resources/%s/file%d.drl".formatted(folder.replace('.', '/'), i), texts.get(i));
        }
        return services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    }
}
