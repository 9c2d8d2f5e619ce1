package dev.assay.adapter.files;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The texts of a pack's folder.
 *
 * @param folder how error messages and rules name the folder: {@code industry-packs/hipaa}
 * @param files  text by file name
 */
public record PackText(String folder, SortedMap<String, String> files) {

    static final String RULES = ".drl";
    static final String CASES = ".test.yaml";
    static final String PACK = "pack.yaml";
    static final String WORKFLOW = "workflow.yaml";
    /** Not in the folder of a pack: an organisation's own settings of its parameters, joined to its texts. */
    static final String PROFILE = "profile.yaml";
    /** {@code breach.ar.yaml}, {@code catalog.ar.csv}: the part between the dots is the language. */
    static final Pattern TRANSLATED = Pattern.compile("([a-z0-9-]+)\\.([a-z]{2})\\.(yaml|csv)");

    public PackText {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** The name of the folder itself, which is the id of the pack. */
    String name() {
        return folder.substring(folder.lastIndexOf('/') + 1);
    }

    boolean isWorkflow() {
        return files.containsKey(WORKFLOW);
    }

    String descriptor() {
        return isWorkflow() ? WORKFLOW : PACK;
    }

    /** The same with an organisation's settings of parameters, which then decide too. */
    PackText withProfile(String profile) {
        var joined = new TreeMap<>(files);
        joined.put(PROFILE, profile);
        return new PackText(folder, joined);
    }

    /** How a file is named in messages. */
    String path(String file) {
        return folder + "/" + file;
    }

    /** Names of the files that end so, sorted. */
    List<String> ending(String end) {
        return files.keySet().stream().filter(name -> name.endsWith(end)).toList();
    }

    /** Names of the files that hold texts in another language, sorted. */
    List<String> translated() {
        return files.keySet().stream().filter(name -> TRANSLATED.matcher(name).matches()).toList();
    }

    /** What decides: everything but the test cases and texts in other languages. */
    SortedMap<String, String> deciding() {
        var deciding = new TreeMap<>(files);
        deciding.keySet().removeIf(name -> name.endsWith(CASES) || TRANSLATED.matcher(name).matches());
        return deciding;
    }
}
