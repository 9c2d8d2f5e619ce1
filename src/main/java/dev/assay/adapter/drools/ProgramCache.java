package dev.assay.adapter.drools;

import dev.assay.rule.Rule;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The programs used last, so that the same rules are compiled once. Safe to use from several threads. */
final class ProgramCache {

    /**
     * The same rules in the same order. Hashed by their texts, which remember their hash; equal only when the rules
     * themselves are, down to the kinds of fact that they are about.
     */
    private record Key(List<Rule> rules, int hash) {

        static Key of(List<Rule> rules) {
            var hash = 1;
            for (var rule : rules) {
                hash = 31 * hash + rule.text().hashCode();
            }
            return new Key(List.copyOf(rules), hash);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && hash == key.hash && rules.size() == key.rules.size() && same(key.rules);
        }

        private boolean same(List<Rule> others) {
            for (int i = 0; i < others.size(); i++) {
                if (rules.get(i) != others.get(i) && !rules.get(i).equals(others.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    private final int most;
    private final Map<Key, DroolsProgram> programs = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Key, FutureTask<DroolsProgram>> underway = new HashMap<>();
    private int rules;

    /** @param most rules of all programs that are kept; about 30 kilobytes each, with what was read of their texts */
    ProgramCache(int most) {
        this.most = most;
    }

    /** The program of these rules. Of the threads that ask at once one compiles, the others wait for it. */
    DroolsProgram get(List<Rule> rules, Function<List<Rule>, DroolsProgram> compile) {
        var key = Key.of(rules);
        FutureTask<DroolsProgram> task;
        synchronized (programs) {
            var known = programs.get(key);
            if (known != null) {
                return known;
            }
            task = underway.computeIfAbsent(key, one -> new FutureTask<>(() -> keep(one, compile.apply(one.rules()))));
        }
        try {
            // Does nothing in all threads but the first.
            task.run();
            return result(task);
        } finally {
            synchronized (programs) {
                underway.remove(key, task);
            }
        }
    }

    private static DroolsProgram result(FutureTask<DroolsProgram> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while rules were prepared", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException exception -> throw exception;
                case Error error -> throw error;
                default -> throw new IllegalStateException(e.getCause());
            }
        }
    }

    private DroolsProgram keep(Key key, DroolsProgram program) {
        synchronized (programs) {
            programs.put(key, program);
            rules += key.rules().size();
            forget();
            return program;
        }
    }

    /** The newest stays, however large it is. */
    private void forget() {
        var oldest = programs.keySet().iterator();
        while (rules > most && programs.size() > 1) {
            rules -= oldest.next().rules().size();
            oldest.remove();
        }
    }
}
