package dev.assay.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What is in the packaged application and what is not: nothing in it turns text into Java. */
class PackagedPartsIT {

    private static final List<String> COMPILERS = List.of("ecj", "mvel2", "drools-ecj", "drools-mvel-compiler", "drools-model-codegen", "drools-engine");

    @Test
    void noCompilerIsPackaged() throws IOException {
        var jars = jars();
        assertThat(jars).hasSizeGreaterThan(100);
        assertThat(jars).extracting(jar -> jar.getFileName().toString())
                .noneMatch(name -> COMPILERS.stream().anyMatch(compiler -> name.matches(".*\\b" + compiler + "-\\d.*")));
    }

    @Test
    void noClassOfACompilerIsHiddenInAnotherJar() throws IOException {
        for (var jar : jars()) {
            try (var zip = new ZipFile(jar.toFile())) {
                assertThat(zip.stream().map(entry -> entry.getName()))
                        .as(jar.toString())
                        .noneMatch(name -> name.startsWith("org/eclipse/jdt/") || name.startsWith("org/mvel2/"));
            }
        }
    }

    @Test
    void noClassOfOursNamesTheCompilerOfTheJdk() throws IOException {
        for (var jar : jars().stream().filter(jar -> jar.getParent().endsWith("app")).toList()) {
            try (var zip = new ZipFile(jar.toFile())) {
                for (var entry : zip.stream().filter(one -> one.getName().endsWith(".class")).toList()) {
                    var text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1);
                    assertThat(text).as(entry.getName()).doesNotContain("javax/tools/");
                }
            }
        }
    }

    private static List<Path> jars() throws IOException {
        try (var files = Files.walk(APackagedService.APPLICATION)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }
}
