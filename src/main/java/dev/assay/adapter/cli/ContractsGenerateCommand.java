package dev.assay.adapter.cli;

import dev.assay.adapter.contracts.ContractReader;
import dev.assay.adapter.contracts.PythonModels;
import dev.assay.adapter.contracts.TypeScriptModels;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes models of the published contract for programs in other languages. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = "Writes models of a facts document, made from its JSON Schema: data classes of Python, interfaces of TypeScript.")
final class ContractsGenerateCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--language", required = true, description = "${COMPLETION-CANDIDATES}")
    private Language language = Language.python;

    @Option(names = "--out", paramLabel = "DIR", description = "folder to write to (default: standard output)")
    private @Nullable Path out;

    ContractsGenerateCommand(Console console) {
        this.console = console;
    }

    /** As written on the command line. */
    enum Language {
        python("assay_engagement_v1.py", "runtime.py"),
        typescript("assay-engagement-v1.ts", "runtime.ts");

        private final String file;
        private final String runtime;

        Language(String file, String runtime) {
            this.file = file;
            this.runtime = runtime;
        }
    }

    @Override
    public Integer call() throws IOException {
        var models = models(language);
        if (out == null) {
            console.out().print(models);
        } else {
            Files.createDirectories(out);
            console.line(Files.writeString(out.resolve(language.file), models).toString());
        }
        return Exit.GO.code();
    }

    private static String models(Language language) throws IOException {
        var contract = ContractReader.read(ContractsCommand.contract(ContractsCommand.NAMES.getFirst()));
        var runtime = packaged(language.runtime);
        return switch (language) {
            case python -> PythonModels.of(contract, runtime);
            case typescript -> TypeScriptModels.of(contract, runtime);
        };
    }

    private static String packaged(String name) throws IOException {
        try (var file = ContractsGenerateCommand.class.getResourceAsStream("/models/" + name)) {
            if (file == null) {
                throw new FileNotFoundException("the file models/%s is not packaged".formatted(name));
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
