package dev.assay.adapter.files;

import dev.assay.pack.PackProblems;
import dev.assay.pack.PackProblem;
import dev.assay.rule.Place;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/**
 * Reads YAML as far as JSON goes: mappings, lists, texts, numbers, true, false, null. It composes nodes and never
 * constructs objects; anchors, tags and duplicate keys are refused, size and depth are limited.
 */
final class YamlReader {

    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int MOST_DEPTH = 20;
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,17})");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,30})\\.[0-9]{1,30}");

    private final String file;

    private YamlReader(String file) {
        this.file = file;
    }

    /** Reads one document. */
    static YamlValue read(String file, String text) {
        return new YamlReader(file).read(text);
    }

    private YamlValue read(String text) {
        Node root;
        try {
            root = parser().compose(new StringReader(text));
        } catch (MarkedYAMLException e) {
            throw refused(place(e.getProblemMark()), "this is no YAML: " + e.getProblem(), "Mend the line.");
        } catch (YAMLException e) {
            throw refused(new Place(file, 1, 1), firstLine(e), "Split the file, or use plain text in UTF-8.");
        }
        if (root == null) {
            throw refused(new Place(file, 1, 1), "the file is empty", "Fill it, or delete it.");
        }
        return value(root);
    }

    private static Yaml parser() {
        var limits = new LoaderOptions();
        limits.setCodePointLimit(MOST_CHARACTERS);
        limits.setNestingDepthLimit(MOST_DEPTH);
        limits.setAllowDuplicateKeys(false);
        var dumping = new DumperOptions();
        return new Yaml(new SafeConstructor(limits), new Representer(dumping), dumping, limits);
    }

    private static String firstLine(YAMLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("this is no YAML");
    }

    private YamlValue value(Node node) {
        var place = place(node.getStartMark());
        if (node.getAnchor() != null) {
            throw refused(place, "anchors and aliases are not read", "Write the value out where it is needed.");
        }
        if (!node.getTag().startsWith(Tag.PREFIX)) {
            throw refused(place, "the tag %s is not read".formatted(node.getTag()), "Leave the tag out.");
        }
        return switch (node) {
            case MappingNode mapping -> mapping(mapping, place);
            case SequenceNode sequence ->
                new YamlValue.Sequence(place, sequence.getValue().stream().map(this::value).toList());
            case ScalarNode scalar -> new YamlValue.Scalar(place, scalar(scalar));
            default -> throw refused(place, "this kind of YAML node is not read", "Write the value out.");
        };
    }

    private YamlValue mapping(MappingNode node, Place place) {
        var values = new LinkedHashMap<String, YamlValue>();
        var keys = new LinkedHashMap<String, Place>();
        for (var entry : node.getValue()) {
            var keyPlace = place(entry.getKeyNode().getStartMark());
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                throw refused(keyPlace, "a key has to be a text", "Write the key as a word.");
            }
            if (values.putIfAbsent(key.getValue(), value(entry.getValueNode())) != null) {
                throw refused(
                        keyPlace,
                        "the key %s stands here twice, first in line %d"
                                .formatted(key.getValue(), keys.get(key.getValue()).line()),
                        "Remove or rename one of them.");
            }
            keys.put(key.getValue(), keyPlace);
        }
        return new YamlValue.Mapping(place, values, keys);
    }

    private static @Nullable Object scalar(ScalarNode node) {
        var text = node.getValue();
        if (!node.isPlain()) {
            return text;
        }
        return switch (text) {
            case "", "~", "null" -> null;
            case "true" -> true;
            case "false" -> false;
            default -> numberOrText(text);
        };
    }

    private static Object numberOrText(String text) {
        if (WHOLE.matcher(text).matches()) {
            return Long.valueOf(text);
        }
        return DECIMAL.matcher(text).matches() ? new BigDecimal(text) : text;
    }

    private Place place(@Nullable Mark mark) {
        return mark == null ? new Place(file, 1, 1) : new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static PackProblems refused(Place place, String message, String wayOut) {
        return new PackProblems(new ArrayList<>(List.of(new PackProblem(place, message, wayOut))));
    }
}
