package dev.assay.adapter.cli;

import dev.assay.pack.Language;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a language by its tag. */
final class LanguageOption implements ITypeConverter<Language> {

    @Override
    public Language convert(String tag) {
        return Language.tagged(tag).orElseThrow(() -> new TypeConversionException(
                "%s is no language of reports: write one of %s".formatted(
                        tag, Arrays.stream(Language.values()).map(Language::tag).collect(Collectors.joining(", ")))));
    }
}
