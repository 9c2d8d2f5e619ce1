package dev.assay.performance;

import dev.assay.fact.AssayKinds;
import dev.assay.fact.Fact;
import dev.assay.fact.Facts;
import dev.assay.fact.SystemKind;
import dev.assay.fact.Unknown;
import dev.assay.performance.Answers.Answer;
import dev.assay.performance.Neutral.Requirement;
import dev.cel.common.CelException;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** CEL as a host in Java uses it: programs made once, facts as lists of maps in which a missing component is no key. */
final class CelPeer implements Contestant {

    private static final List<String> KINDS = List.of("System", "Activity", "Answer", "Connection");

    private final String name;
    private final List<CelRuntime.Program> programs = new ArrayList<>();
    private final Map<Facts, Map<String, Object>> inputs = new IdentityHashMap<>();
    private final Neutral pack;
    private final boolean unknowns;

    /** @param unknowns whether the facts may have gaps; the expressions are longer then */
    CelPeer(Neutral pack, boolean unknowns, boolean grouped) {
        this.name = grouped ? "CEL, systems by kind" : "CEL";
        this.pack = pack;
        this.unknowns = unknowns;
        var runtime = CelRuntimeFactory.standardCelRuntimeBuilder().build();
        var compiler = compiler();
        var text = new CelText(pack.questions(), unknowns, grouped);
        try {
            for (var requirement : pack.requirements()) {
                programs.add(runtime.createProgram(compiler.compile(text.expression(requirement)).getAst()));
            }
        } catch (CelException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CelCompiler compiler() {
        var builder = CelCompilerFactory.standardCelCompilerBuilder().setStandardMacros(CelStandardMacro.STANDARD_MACROS);
        var facts = ListType.create(MapType.create(SimpleType.STRING, SimpleType.DYN));
        KINDS.forEach(kind -> builder.addVar(list(kind), facts));
        builder.addVar("systemsOf", MapType.create(SimpleType.STRING, facts));
        return builder.build();
    }

    private static String list(String kind) {
        return Objects.requireNonNull(AssayKinds.KINDS.byDrlName(kind)).list();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean judgesUnknown() {
        return unknowns;
    }

    @Override
    public List<Object> evaluate(Facts facts) {
        var input = inputs.computeIfAbsent(facts, CelPeer::input);
        var verdicts = new ArrayList<Object>(programs.size());
        try {
            for (var program : programs) {
                verdicts.add(program.eval(input));
            }
        } catch (CelException e) {
            throw new IllegalStateException(e);
        }
        return verdicts;
    }

    private static Map<String, Object> input(Facts facts) {
        var input = new HashMap<String, Object>();
        for (var name : KINDS) {
            var kind = Objects.requireNonNull(AssayKinds.KINDS.byDrlName(name));
            input.put(kind.list(), facts.of(kind).stream().map(CelPeer::map).toList());
        }
        var systems = new HashMap<String, List<Map<String, Object>>>();
        List.of(SystemKind.values()).forEach(kind -> systems.put(kind.name(), new ArrayList<>()));
        for (var fact : facts.of(Objects.requireNonNull(AssayKinds.KINDS.byDrlName("System")))) {
            var system = map(fact);
            Objects.requireNonNull(systems.get((String) system.get("kind"))).add(system);
        }
        input.put("systemsOf", systems);
        return input;
    }

    private static Map<String, Object> map(Fact fact) {
        var map = new HashMap<String, Object>();
        for (var field : AssayKinds.KINDS.of(fact).fields()) {
            var value = value(field.read(fact));
            if (value != null) {
                map.put(field.name(), value);
            }
        }
        return map;
    }

    private static @Nullable Object value(@Nullable Object value) {
        return switch (value) {
            case Unknown unknown -> null;
            case Enum<?> constant -> constant.name();
            case Set<?> set -> set.stream().map(Object::toString).toList();
            case String text -> text;
            case Boolean flag -> flag;
            case Long number -> number;
            case null, default -> null;
        };
    }

    @Override
    public Answers answers(Facts facts) {
        var verdicts = evaluate(facts);
        var answers = new ArrayList<Answer>();
        for (int i = 0; i < verdicts.size(); i++) {
            answers.add(answer((List<?>) verdicts.get(i), subjects(facts, pack.requirements().get(i))));
        }
        return new Answers(answers);
    }

    private List<Object> subjects(Facts facts, Requirement requirement) {
        var scope = requirement.scope();
        return facts.of(Objects.requireNonNull(AssayKinds.KINDS.byDrlName("System"))).stream()
                .map(CelPeer::map)
                .filter(system -> requirement.kind().name().equals(system.get("kind")))
                .filter(system -> scope == null || meets(Objects.requireNonNull(system.get(scope.field())), scope.value()))
                .map(system -> Objects.requireNonNull(system.get("id")))
                .toList();
    }

    private static boolean meets(Object value, Object wanted) {
        return value instanceof List<?> set ? set.contains(wanted.toString()) : value.toString().equals(wanted.toString());
    }

    private static Answer answer(List<?> verdicts, List<Object> subjects) {
        var violating = new TreeSet<String>();
        var unclear = new TreeSet<String>();
        for (int i = 0; i < verdicts.size(); i++) {
            switch (((Long) verdicts.get(i)).intValue()) {
                case 2 -> violating.add((String) subjects.get(i));
                case 1 -> unclear.add((String) subjects.get(i));
                default -> {}
            }
        }
        return Answer.of(verdicts.size(), violating, unclear);
    }
}
